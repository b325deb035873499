/// A set of words' keys.
struct KeySet: Sendable {
  private var slots: [UInt64]
  private var count = 0

  init(count: Int) {
    var size = 64
    while size < count * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  init(_ keys: [UInt64]) {
    self.init(count: keys.count)
    for key in keys { insert(key) }
  }

  mutating func insert(_ key: UInt64) {
    guard key != 0, !contains(key) else { return }
    if (count + 1) * 2 > slots.count { grow() }
    count += 1
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = key
  }

  private mutating func grow() {
    var larger = KeySet(count: slots.count)
    for key in slots { larger.insert(key) }
    self = larger
  }

  func contains(_ key: UInt64) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.hash(key) & (slots.count &- 1)
      while slots[slot] != 0 {
        if slots[slot] == key { return true }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
      return false
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}

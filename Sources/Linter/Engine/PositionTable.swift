/// Positions by 64-bit hashes, in one flat piece of memory: for tables that every plan fills anew, where the library's
/// `Hasher` would cost more than the work itself.
struct PositionTable: Sendable {
  private struct Slot {
    var key: UInt64
    /// -1 where the slot is free.
    var position: Int32
  }

  private var slots: [Slot]
  private let shift: UInt64
  private var free: Int

  /// A table that takes up to `capacity` keys.
  init(capacity: Int) {
    var bits = 3
    while 1 << bits < capacity * 2 { bits += 1 }
    slots = [Slot](repeating: Slot(key: 0, position: -1), count: 1 << bits)
    shift = UInt64(64 - bits)
    free = (1 << bits) - 1
  }

  /// Empties the table.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot].position = -1 }
    free = slots.count - 1
  }

  /// The position under a key; nil where there is none.
  func position(of key: UInt64) -> Int? {
    let position = slots[slot(of: key)].position
    return position < 0 ? nil : Int(position)
  }

  /// Puts a position under a key that has none; else leaves the one that stands there and returns it.
  mutating func insert(_ position: Int, under key: UInt64) -> Int? {
    let slot = slot(of: key)
    return slots[slot].position < 0 ? put(position, key, slot) : Int(slots[slot].position)
  }

  /// Puts a position under a key and returns the one that stood there.
  mutating func replace(under key: UInt64, by position: Int) -> Int? {
    let slot = slot(of: key)
    let before = slots[slot].position
    guard before >= 0 else { return put(position, key, slot) }
    slots[slot].position = Int32(position)
    return Int(before)
  }

  /// Whether two of these keys are the same.
  static func holdsTwice(_ keys: [UInt64?]) -> Bool {
    // For a few, looking at each pair costs less than a table.
    if keys.count <= 8 {
      return keys.indices.contains { index in keys[index] != nil && keys[..<index].contains(keys[index]) }
    }
    var table = PositionTable(capacity: keys.count)
    for case let key? in keys where table.insert(0, under: key) != nil { return true }
    return false
  }

  private mutating func put(_ position: Int, _ key: UInt64, _ slot: Int) -> Int? {
    precondition(free > 0, "more keys than the table was made for")
    free -= 1
    slots[slot] = Slot(key: key, position: Int32(position))
    return nil
  }

  /// The slot that holds a key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
      while slots[slot].position >= 0, slots[slot].key != key { slot = (slot &+ 1) & (slots.count &- 1) }
      return slot
    }
  }
}

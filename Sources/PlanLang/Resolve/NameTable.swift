/// Names of one kind with their positions, found by their bytes: a small open-addressing table.
///
/// The hash is computed once by whoever asks, since one name is looked up in several tables.
struct NameTable: Sendable {
  private var names: [Text] = []
  private var positions: [Int32] = []
  /// Index into `names` + 1; 0 where empty. A power of two in size, at most half full.
  private var slots: [UInt32] = []

  init() {}

  init(capacity: Int) {
    guard capacity > 0 else { return }
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    names.reserveCapacity(capacity)
    positions.reserveCapacity(capacity)
  }

  /// Adds a name; where it is there already, keeps the first and returns its position.
  mutating func insert(_ name: Text, at position: Int) -> Int? {
    if slots.count < (names.count + 1) * 2 { grow() }
    var slot = name.withUTF8 { Int(truncatingIfNeeded: $0.stableHash) } & (slots.count - 1)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if names[index] == name { return Int(positions[index]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    names.append(name)
    positions.append(Int32(position))
    slots[slot] = UInt32(names.count)
    return nil
  }

  /// Position of the name with these bytes, whose hash is `hash`.
  func position(of bytes: UTF8Bytes, hash: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if names[index].withUTF8({ $0.isEqual(to: bytes) }) { return Int(positions[index]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Every name with its position, in the order in which they were added.
  var entries: [(name: String, position: Int)] { zip(names, positions).map { ($0.string, Int($1)) } }

  /// Every name, in the order in which they were added.
  var all: [String] { names.map(\.string) }

  private mutating func grow() {
    var larger = NameTable(capacity: max(8, names.count * 2))
    for (name, position) in zip(names, positions) { _ = larger.insert(name, at: Int(position)) }
    self = larger
  }
}

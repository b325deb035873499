import PlanLang

/// A dictionary from folded words to values.
///
/// Hashes with `stableHash`, which costs a fraction of what the library's hash does, and compares the bytes on a hit.
struct WordsTable<Value: Sendable>: Sendable {
  private var entries: [(words: [UInt8], value: Value)] = []
  /// Positions in `entries` by hash, -1 where a slot is free; always a power of two long and at least half free.
  private var slots = [Int32](repeating: -1, count: 64)

  /// The value of these words; nil where they have none.
  subscript(words: [UInt8]) -> Value? {
    let entry = slots[slot(of: words)]
    return entry < 0 ? nil : entries[Int(entry)].value
  }

  /// Gives words a value that they have not had, and returns nil; else the value that they have.
  mutating func insert(_ words: [UInt8], _ value: Value) -> Value? {
    let slot = slot(of: words)
    if slots[slot] >= 0 { return entries[Int(slots[slot])].value }
    slots[slot] = Int32(entries.count)
    entries.append((words, value))
    if entries.count * 2 > slots.count { grow() }
    return nil
  }

  /// Where the words stand, or would.
  private func slot(of words: [UInt8]) -> Int {
    let mask = slots.count - 1
    var slot = words.withUnsafeBufferPointer { Int(truncatingIfNeeded: $0.stableHash) } & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].words != words { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (position, entry) in entries.enumerated() { slots[slot(of: entry.words)] = Int32(position) }
  }
}

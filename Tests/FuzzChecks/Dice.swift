/// Numbers that are the same in every run (SplitMix64).
struct Dice {
  private var state: UInt64

  init(_ seed: Int) {
    state = (UInt64(truncatingIfNeeded: seed) &+ 1) &* 0xD134_2543_DE82_EF95
    state ^= state >> 29
  }

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(sides))
  }

  mutating func percent(_ chance: Int) -> Bool { roll(100) < chance }
  mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(items.count)] }

  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for index in items.indices.dropFirst() { items.swapAt(index, roll(index + 1)) }
    return items
  }
}

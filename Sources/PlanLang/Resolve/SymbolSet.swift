/// The declarations that something refers to.
public struct SymbolSet: Sendable {
  /// Symbols as numbers, in no order until `contains` is first asked of a finished set; repeated as often as inserted.
  private var members: [UInt64] = []
  private var isSorted = true

  init() {}

  mutating func insert(_ symbol: Symbol) {
    members.append(symbol.packed)
    isSorted = false
  }

  mutating func formUnion(_ other: SymbolSet) {
    members += other.members
    isSorted = false
  }

  /// Makes the set ready to be asked.
  mutating func finish() {
    members.sort()
    isSorted = true
  }

  /// Whether a declaration is one of them.
  public func contains(_ symbol: Symbol) -> Bool {
    guard isSorted else { return members.contains(symbol.packed) }
    let wanted = symbol.packed
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == wanted
  }

  /// The declarations of one kind, by scope and position, each once.
  public func symbols(of kind: SymbolKind) -> [Symbol] {
    var result: [Symbol] = []
    for member in members.sorted() where member >> 56 == UInt64(kind.rawValue) {
      let symbol = Symbol(kind: kind, scope: Int(member >> 32 & 0xFF_FFFF), index: Int(member & 0xFFFF_FFFF))
      if result.last != symbol { result.append(symbol) }
    }
    return result
  }
}

extension Symbol {
  /// Kind, scope and position in one number, in this order.
  fileprivate var packed: UInt64 { UInt64(kind.rawValue) << 56 | UInt64(scope) << 32 | UInt64(index) }
}

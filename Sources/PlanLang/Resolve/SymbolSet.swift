/// The declarations that something refers to.
public struct SymbolSet: Sendable {
  /// Symbols as numbers, ascending; one that was named several times stands there as often.
  private let members: [UInt64]

  init(_ symbols: [Symbol] = []) {
    members = symbols.map(\.packed).sorted()
  }

  /// Whether a declaration is one of them.
  public func contains(_ symbol: Symbol) -> Bool {
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
    for member in members where member >> 56 == UInt64(kind.rawValue) {
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

/// The declarations that something refers to.
public struct SymbolSet: Sendable {
  /// The members of one kind in one scope: a bit for each position.
  private struct Row: Sendable {
    let kind: SymbolKind
    let scope: Int
    var bits: [UInt64]
  }

  // A handful: one for each kind and file.
  private var rows: [Row] = []

  init() {}

  mutating func insert(_ symbols: [Symbol]) {
    for symbol in symbols { insert(symbol) }
  }

  mutating func insert(_ symbol: Symbol) {
    let (word, bit) = (symbol.index >> 6, UInt64(1) << UInt64(symbol.index & 63))
    guard let row = row(of: symbol) else {
      var bits = [UInt64](repeating: 0, count: word + 1)
      bits[word] = bit
      rows.append(Row(kind: symbol.kind, scope: symbol.scope, bits: bits))
      return
    }
    while rows[row].bits.count <= word { rows[row].bits.append(0) }
    rows[row].bits[word] |= bit
  }

  private func row(of symbol: Symbol) -> Int? {
    for row in rows.indices where rows[row].scope == symbol.scope && rows[row].kind == symbol.kind { return row }
    return nil
  }

  /// Whether a declaration is one of them.
  public func contains(_ symbol: Symbol) -> Bool {
    guard let row = row(of: symbol), symbol.index >> 6 < rows[row].bits.count else { return false }
    return rows[row].bits[symbol.index >> 6] >> UInt64(symbol.index & 63) & 1 == 1
  }

  /// The declarations of one kind, by scope and position, each once.
  public func symbols(of kind: SymbolKind) -> [Symbol] {
    var result: [Symbol] = []
    for row in rows.filter({ $0.kind == kind }).sorted(by: { $0.scope < $1.scope }) {
      for (word, bits) in row.bits.enumerated() {
        var bits = bits
        while bits != 0 {
          result.append(Symbol(kind: kind, scope: row.scope, index: word * 64 + bits.trailingZeroBitCount))
          bits &= bits - 1
        }
      }
    }
    return result
  }
}

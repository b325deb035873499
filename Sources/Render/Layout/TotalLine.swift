import PlanLang

/// The line under a table: "Tổng số: 33 nhiệm vụ".
enum TotalLine {
  /// Counted, or as the plan gives it; a sentence prints as it is. Nil where none is asked for.
  static func text(of table: ResolvedTable, _ labels: DocumentLabels) -> String? {
    switch table.total {
    case .none: return nil
    case .counted: return labels.total(String(table.items.count), table.kind)
    case .given(let text, _):
      let words = TextLines.joined(text.string)
      return words.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
        ? labels.total(words, table.kind) : words
    }
  }
}

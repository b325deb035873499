import PlanLang

/// The line under a table: "Tổng số: 33 nhiệm vụ".
enum TotalLine {
  /// Counted, or as the plan gives it; a sentence prints as it is. Nil where none is asked for.
  static func text(of table: ResolvedTable) -> String? {
    switch table.total {
    case .none: return nil
    case .counted: return sentence(String(table.items.count), table.kind)
    case .given(let text, _):
      let words = TextLines.split(text.string).joined(separator: " ")
      return words.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
        ? sentence(words, table.kind) : words
    }
  }

  private static func sentence(_ number: String, _ kind: TableKind) -> String {
    let rows =
      switch kind {
      case .tasks: "nhiệm vụ"
      case .objectives: "chỉ tiêu"
      case .phases: "giai đoạn"
      case .budget: "khoản mục"
      case .own: "dòng"
      }
    return "Tổng số: \(number) \(rows)"
  }
}

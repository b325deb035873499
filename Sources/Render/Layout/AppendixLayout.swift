import PlanLang

/// Lays out one appendix: its heading lines, its table, its total.
struct AppendixLayout {
  private let plan: ResolvedPlan

  init(_ plan: ResolvedPlan) {
    self.plan = plan
  }

  /// The appendix at `index` of the plan's list.
  func page(of index: Int) -> AppendixPage {
    let appendix = plan.plan.appendices[index]
    let table = plan.appendixTables[index]
    return AppendixPage(
      numberLine: plan.appendixName(index), title: appendix.title?.string ?? "",
      attachment: AttachmentLine(plan: plan).text,
      orientation: table?.layout.orientation == .portrait ? .portrait : .landscape,
      table: table.map { TableBuilder(plan, $0).table() }, totalLine: table.flatMap(totalLine))
  }

  /// "Tổng số: 33 nhiệm vụ": counted, or as the plan gives it; a sentence prints as it is.
  private func totalLine(_ table: ResolvedTable) -> String? {
    switch table.total {
    case .none: return nil
    case .counted: return sentence(String(table.items.count), table.kind)
    case .given(let text, _):
      let words = TextLines.split(text.string).joined(separator: " ")
      return words.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
        ? sentence(words, table.kind) : words
    }
  }

  private func sentence(_ number: String, _ kind: TableKind) -> String {
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

import PlanLang

/// Lays out one appendix: its heading lines, its table, its total.
struct AppendixLayout {
  private let plan: ResolvedPlan
  private let labels: DocumentLabels

  init(_ plan: ResolvedPlan, _ labels: DocumentLabels) {
    self.plan = plan
    self.labels = labels
  }

  /// The appendix at `index` of the plan's list.
  func page(of index: Int) -> AppendixPage {
    let appendix = plan.plan.appendices[index]
    let table = plan.appendixTables[index]
    let isLandscape = table?.layout.orientation != .portrait
    return AppendixPage(
      numberLine: plan.appendixName(index), title: appendix.title?.string ?? "",
      attachment: AttachmentLine(plan: plan, labels: labels).text,
      orientation: isLandscape ? .landscape : .portrait,
      table: table.map { TableBuilder(plan, $0, labels, id: appendix.id, isLandscape: isLandscape).table() },
      totalLine: table.flatMap { TotalLine.text(of: $0, labels) })
  }
}

import PlanLang

/// Lays out one appendix: its heading lines, its table, its total.
struct AppendixLayout {
  private let plan: ResolvedPlan
  private let labels: DocumentLabels
  private let hasData: Bool
  /// The same line stands in all of them.
  private let attachment: String

  /// - Parameter hasData: whether cells have values beside their words.
  init(_ plan: ResolvedPlan, _ labels: DocumentLabels, hasData: Bool) {
    self.plan = plan
    self.labels = labels
    self.hasData = hasData
    attachment = AttachmentLine(plan: plan, labels: labels).text
  }

  /// The appendix at `index` of the plan's list.
  func page(of index: Int) -> AppendixPage {
    let appendix = plan.plan.appendices[index]
    let table = plan.appendixTables[index]
    let isLandscape = table?.layout.orientation != .portrait
    return AppendixPage(
      numberLine: plan.appendixName(index), title: appendix.title?.string ?? "",
      attachment: attachment,
      orientation: isLandscape ? .landscape : .portrait,
      table: table.map {
        TableBuilder(plan, $0, labels, id: appendix.id, isLandscape: isLandscape, hasData: hasData).table()
      },
      totalLine: table.flatMap { TotalLine.text(of: $0, labels) })
  }
}

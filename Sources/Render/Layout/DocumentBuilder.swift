import PlanLang

/// Lays a resolved plan out as a document.
public struct DocumentBuilder: Sendable {
  private let plan: ResolvedPlan
  private let provenance: Provenance
  private let labels: DocumentLabels
  private let hasData: Bool

  /// - Parameters:
  ///   - plan: a plan without errors; what an error leaves open prints as nothing.
  ///   - provenance: what the file says of its origin.
  ///   - labels: the words that no plan writes (``TemplateStore/labels()``).
  ///   - hasData: whether the documents have, beside the words that they print, cells' values and the agenda, which only
  ///     spreadsheets, calendars and programs read (``DocumentFormat``).
  public init(
    _ plan: ResolvedPlan, provenance: Provenance, labels: DocumentLabels = .standard, hasData: Bool = true
  ) {
    self.plan = plan
    self.labels = labels
    self.hasData = hasData
    self.provenance = provenance
  }

  /// The appendices alone, with the numbers they have in the whole document.
  ///
  /// - Parameter only: positions in the plan's list, in any order; nil takes them all. Others than the plan has are left out.
  public func appendices(only: [Int]? = nil) -> RenderedDocument {
    let all = plan.plan.appendices.indices
    let chosen = only.map { positions in all.filter(positions.contains) } ?? Array(all)
    let layout = AppendixLayout(plan, labels, hasData: hasData)
    let pages = chosen.map(layout.page)
    var document = RenderedDocument(
      title: plan.title ?? pages.first?.title ?? "", author: author, provenance: provenance, appendices: pages)
    if hasData { document.agenda = AgendaLayout(plan).agenda(of: only == nil ? nil : plan.tasks(inAppendices: chosen)) }
    return document
  }

  /// The whole document: head, text, signature, and every appendix.
  public func whole() -> RenderedDocument {
    var document = appendices()
    let layout = HeadLayout(plan, labels)
    document.head = layout.head
    document.body = BodyLayout(plan, labels, hasData: hasData).blocks
    document.signature = layout.signature
    return document
  }

  /// What is handed to one unit: the work that it leads, supports and follows up, with deadlines.
  ///
  /// - Parameter unit: a unit of the plan (`ResolvedPlan.findUnit`).
  /// - Returns: nil where the plan asks nothing of the unit.
  public func slip(for unit: Symbol) -> RenderedDocument? {
    let share = plan.share(of: unit)
    guard !share.isEmpty else { return nil }
    var document = SlipLayout(plan, share, labels).document(of: plan.title, provenance: provenance)
    document.author = author
    document.agenda = AgendaLayout(plan).agenda(of: Set(share.led + share.supported + share.monitored).sorted())
    return document
  }

  private var author: String {
    plan.plan.document.issuer.map { IssuingBody($0, in: plan).name } ?? ""
  }
}

extension ResolvedPlan {
  /// Kind and subject: "Kế hoạch Chuyển đổi số phường Hải Dương năm 2027"; nil without a subject.
  var title: String? {
    let document = plan.document
    guard let subject = document.subject?.string, !subject.isEmpty else { return nil }
    let type = document.type?.string ?? DocumentHeader.usualType
    // Most begin with other letters, and small letters of a whole text take long to make.
    let isNamed =
      subject.first?.lowercased() == type.first?.lowercased() && subject.lowercased().hasPrefix(type.lowercased())
    return TextLines.joined(isNamed || type.isEmpty ? subject : "\(type) \(subject)")
  }

  /// The tasks that these appendices print, by position, each once.
  fileprivate func tasks(inAppendices positions: [Int]) -> [Int] {
    let tables = positions.compactMap { appendixTables[$0] }.filter { $0.kind == .tasks }
    return Set(tables.flatMap { $0.items.map(\.index) }).sorted()
  }
}

extension DocumentHeader {
  /// The kind of a document that does not say its kind.
  static let usualType = "Kế hoạch"
}

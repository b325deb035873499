import PlanLang

/// Lays out what stands over and under a document's text.
struct HeadLayout {
  private let plan: ResolvedPlan
  private let document: DocumentHeader
  private let identity: DocumentIdentity
  private let labels: DocumentLabels

  init(_ plan: ResolvedPlan, _ labels: DocumentLabels) {
    self.plan = plan
    self.labels = labels
    document = plan.plan.document
    identity = DocumentIdentity(plan: plan)
  }

  var head: DocumentHead {
    let issuer = document.issuer.map { IssuingBody($0, in: plan) }
    return DocumentHead(
      parent: issuer.flatMap(parent), issuer: issuer?.lines ?? [], number: "Số: " + identity.number,
      marks: marks, dateline: dateline(identity.date),
      type: identity.type.uppercased(), subject: document.subject?.string ?? "", bases: bases)
  }

  /// Place and day (D15).
  func dateline(_ day: String) -> String {
    [document.place?.string, day].compactMap { $0 }.joined(separator: ", ")
  }

  private var marks: [DocumentMark] {
    let circulation = document.circulation?.string.trimmed ?? ""
    return [
      document.urgency.map { DocumentMark(.urgency, $0.rawValue) },
      circulation.isEmpty ? nil : DocumentMark(.circulation, circulation),
    ].compactMap { $0 }
  }

  private func parent(of issuer: IssuingBody) -> String? {
    guard issuer.namesParent, let unit = plan.unit(document.issuer), let parent = unit.parent else { return nil }
    let name = plan.parent(of: unit)?.name.string ?? plan.label(parent)
    return name.isEmpty ? nil : name.uppercased()
  }

  /// Each basis with ";" after it, the last one with "." (D18).
  private var bases: [String] {
    let sentences = document.basis.map { basis -> String in
      let cited = plan.citation(basis.cite)?.complete ?? basis.cite.map(plan.label)
      let words = [basis.verb?.string ?? "Căn cứ", cited, basis.text?.string].compactMap { $0 }
      return Self.withoutMark(words.filter { !$0.isEmpty }.joined(separator: " "))
    }
    return sentences.enumerated().map { $1 + ($0 == sentences.count - 1 ? "." : ";") }
  }

  var signature: SignatureBlock {
    SignatureBlock(
      recipientsTitle: labels[.recipients], recipients: recipients, authority: authority,
      name: document.signer?.name?.string ?? "")
  }

  /// "- Sở Nội vụ (để báo cáo);" and so on, the archive line last (D26).
  private var recipients: [String] {
    var lines = document.recipients.map { recipient -> String in
      let purpose = recipient.purpose.map { " (\($0.string))" } ?? ""
      return "- " + Self.withoutMark(plan.label(recipient.to)) + purpose
    }
    if !document.archive.isEmpty {
      lines.append("- \(labels[.archive]) " + document.archive.map(\.string).joined(separator: ", "))
    }
    return lines.enumerated().map { $1 + ($0 == lines.count - 1 ? "." : ";") }
  }

  /// In whose name and in which post it is signed (D23, D25).
  private var authority: [String] {
    guard let signer = document.signer else { return [] }
    let body = signer.body.map { IssuingBody($0, in: plan) }
    let post = signer.post?.string.uppercased() ?? ""
    let collective = body.map { ["TM. " + $0.kind] } ?? []
    let lines: [String]
    switch signer.authority?.string {
    case "TM": lines = collective + [post]
    case "KT": lines = collective + ["KT. " + Self.head(overDeputy: post), post]
    case "Q": lines = collective + ["Q. " + post]
    case let authority?:
      // By order of the head of the body that issues the document.
      let head = body?.head ?? document.issuer.flatMap { IssuingBody($0, in: plan).head } ?? "…"
      lines = ["\(authority). \(head)", post]
    case nil: lines = [post]
    }
    return lines.filter { !$0.isEmpty }
  }

  /// "CHỦ TỊCH" for "PHÓ CHỦ TỊCH".
  private static func head(overDeputy post: String) -> String {
    post.hasPrefix("PHÓ ") ? String(post.dropFirst("PHÓ ".count)) : post
  }

  private static func withoutMark(_ sentence: String) -> String {
    var words = Substring(sentence.trimmed)
    while let last = words.last, last == "." || last == ";" || last == "," { words.removeLast() }
    return String(words)
  }
}

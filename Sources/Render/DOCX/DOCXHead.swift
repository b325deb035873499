/// What stands over and under the text of a Word file: head and signature.
struct DOCXHead {
  /// The section that they stand in.
  let section: DOCXSection

  /// Issuer beside nation and motto, number beside dateline, then kind, subject and bases (D06-D18).
  func blocks(of head: DocumentHead) -> [DOCXBlock] {
    let width = section.textWidth
    let left = Int(Double(width) * PrintMeasures.issuerShare)
    var issuer = head.parent.map { [DOCXParagraph(.parent, $0)] } ?? []
    if !head.issuer.isEmpty {
      issuer += [DOCXParagraph(.issuer, lines: head.issuer), .rule(length: head.issuerRule, within: left)]
    }
    let nation = [
      DOCXParagraph(.nation, DocumentHead.nation), DOCXParagraph(.motto, DocumentHead.motto),
      .rule(length: DocumentHead.mottoRule, within: width - left),
    ]
    let frame = DOCXFrame(
      widths: [left, width - left],
      rows: [
        [issuer, nation],
        [
          [DOCXParagraph(.number, head.number)] + head.marks.map { .mark($0, within: left) },
          [DOCXParagraph(.dateline, head.dateline)],
        ],
      ])
    var blocks: [DOCXBlock] = [.frame(frame), .paragraph(.type, head.type)]
    if !head.subject.isEmpty {
      blocks += [
        .paragraph(.subject, FirmBlanks.betweenYears(in: head.subject)),
        .paragraph(.rule(length: head.subjectRule, within: width, after: 14)),
      ]
    }
    return blocks + head.bases.map { .paragraph(.basis, $0) }
  }

  /// Recipients beside the signature, in one row that does not split (D25, D26); nil where there are neither.
  func block(of signature: SignatureBlock) -> DOCXBlock? {
    guard !signature.recipients.isEmpty || !signature.authority.isEmpty else { return nil }
    let recipients =
      signature.recipients.isEmpty
      ? []
      : [DOCXParagraph(.recipientsTitle, signature.recipientsTitle)]
        + signature.recipients.map { DOCXParagraph(.recipients, $0) }
    // A second signature on the left stands at the height of the first.
    let receiver = signature.receiver.map { DOCXParagraph(.authority, $0) }
    let signer =
      signature.authority.map { DOCXParagraph(.authority, $0) } + [DOCXParagraph(.signer, signature.name)]
    let left = section.textWidth / 2
    return .frame(
      DOCXFrame(widths: [left, section.textWidth - left], rows: [[recipients + receiver, signer]], topMargin: 12))
  }
}

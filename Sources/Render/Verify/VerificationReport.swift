import PlanLang

/// What a verification says to people, and to programs.
public struct VerificationReport: Sendable {
  private let verification: Verification
  private let file: String
  private let plan: String

  /// - Parameters:
  ///   - file: the file's name.
  ///   - plan: the plan's name.
  public init(_ verification: Verification, file: String, plan: String) {
    self.verification = verification
    self.file = file
    self.plan = plan
  }

  /// Lines for people: each difference with its place and what either side says, words that differ in `⟦ ⟧`.
  public func text(_ language: Language) -> [UInt8] {
    var lines = [origin[language]]
    if !verification.otherAppendices.isEmpty {
      let names = verification.otherAppendices.joined(separator: ", ")
      lines.append(
        Message(
          vi: "\(file) là tệp phụ lục, không có \(names) của kế hoạch",
          en: "\(file) holds appendices only, without \(names) of the plan")[language])
    }
    lines.append("")
    for difference in verification.differences.prefix(Self.mostShown) {
      lines += Self.lines(of: difference, language) + [""]
    }
    let rest = verification.differences.count - Self.mostShown
    if rest > 0 { lines += [Self.notShown(rest)[language], ""] }
    if !verification.fillings.isEmpty {
      lines.append(Message(vi: "Điền tay (không tính là khác):", en: "Filled in by hand (no difference):")[language])
      lines += verification.fillings.map { filling in
        "  \(DifferenceWords.name(of: filling.part)[language]): \(DifferenceWords.name(of: filling.kind)[language]) \(filling.value)"
      }
      lines.append("")
    }
    lines.append(summary[language])
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Most differences that are listed for people: a file with more is none of this plan's.
  private static let mostShown = 500

  private static func notShown(_ count: Int) -> Message {
    Message(
      vi: "còn \(count) chỗ khác nữa không kê ở đây; --format json kê hết",
      en: "\(count) more differences are not listed here; --format json has them all")
  }

  private var origin: Message {
    let now = String(verification.plan.sources.prefix(12))
    let then = String((verification.file.sources ?? "").prefix(12))
    var message: Message
    switch verification.origin {
    case .same:
      message = Message(
        vi: "\(file): in từ đúng bản hiện nay của \(plan) (sha256 \(now)…)",
        en: "\(file): printed from \(plan) as it is now (sha256 \(now)…)")
    case .other:
      message = Message(
        vi:
          "\(file): in từ bản khác của \(plan) (tệp ghi sha256 \(then)…, kế hoạch nay là \(now)…); chỗ khác có thể do kế hoạch đã sửa sau khi in",
        en:
          "\(file): printed from another state of \(plan) (the file says sha256 \(then)…, the plan now has \(now)…); what differs may have changed in the plan since"
      )
    case .unknown:
      message = Message(
        vi: "\(file): tệp không còn ghi in từ bản nào của kế hoạch; chỉ đối chiếu nội dung với \(plan)",
        en:
          "\(file): the file no longer says which state of the plan it was printed from; its content is held against \(plan)"
      )
    }
    if let version = verification.file.version, version != verification.plan.version {
      message = Message(
        vi: message.vi + "\n\(file): in bằng plantool \(version), nay là \(verification.plan.version)",
        en: message.en + "\n\(file): printed by plantool \(version), this is \(verification.plan.version)")
    }
    return message
  }

  private var summary: Message {
    let (tables, rows) = verification.compared
    let count = verification.differences.count
    let filled = verification.fillings.count
    let read = Message(vi: "đã đối chiếu \(tables) bảng, \(rows) hàng", en: "compared \(tables) tables, \(rows) rows")
    let found =
      count == 0
      ? Message(vi: "không có chỗ nào khác kế hoạch", en: "nothing differs from the plan")
      : Message(vi: "\(count) chỗ khác kế hoạch", en: count == 1 ? "1 difference" : "\(count) differences")
    let fillings =
      filled == 0 ? Message(vi: "", en: "") : Message(vi: ", \(filled) chỗ điền tay", en: ", \(filled) filled in")
    return Message(vi: "\(read.vi): \(found.vi)\(fillings.vi)", en: "\(read.en): \(found.en)\(fillings.en)")
  }

  private static func lines(of difference: Difference, _ language: Language) -> [String] {
    let head =
      DifferenceWords.place(of: difference)[language] + ": " + DifferenceWords.name(of: difference.kind)[language]
    let labels = Message(vi: "kế hoạch: |tệp:      ", en: "plan: |file: ")[language].split(separator: "|")
    let (plan, file): (String?, String?)
    switch difference.kind {
    case .cell, .heading, .line, .filledDifferently:
      let words = WordDifference(difference.plan ?? "", difference.file ?? "")
      (plan, file) = (WordDifference.marked(words.plan), WordDifference.marked(words.file))
    case .rowMoved, .columnMoved, .lineMoved:
      let places = [difference.plan, difference.file].map { place -> String in
        let place = place ?? ""
        return place.isEmpty
          ? Message(vi: "ở đầu", en: "first")[language]
          : Message(vi: "sau “\(DifferenceWords.shortened(place))”", en: "after “\(DifferenceWords.shortened(place))”")[
            language]
      }
      (plan, file) = (places[0], places[1])
    case .rowMissing, .rowAdded, .columnMissing, .columnAdded, .tableMissing, .tableAdded, .tableMoved, .lineMissing,
      .lineAdded:
      (plan, file) = (difference.plan, difference.file)
    }
    let empty = Message(vi: "(trống)", en: "(empty)")[language]
    return [head]
      + zip(labels, [plan, file]).compactMap { label, text in text.map { "  \(label)\($0.isEmpty ? empty : $0)" } }
  }

  /// One JSON object, version 1.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("version", 1)
      writer.field("file", file)
      writer.field("plan", plan)
      writer.key("origin")
      writer.object { writer in
        writer.field("state", verification.origin.rawValue)
        writer.key("file")
        writer.object { writer in
          writer.field("version", verification.file.version)
          writer.field("sha256", verification.file.sources)
        }
        writer.key("plan")
        writer.object { writer in
          writer.field("version", verification.plan.version)
          writer.field("sha256", verification.plan.sources)
        }
      }
      writer.list("differences", verification.differences) { writer, difference in
        Self.write(difference, &writer)
      }
      writer.list("filled", verification.fillings) { writer, filling in
        writer.object { writer in
          writer.field("kind", filling.kind.rawValue)
          Self.write(filling.part, &writer)
          writer.field("value", filling.value)
        }
      }
      writer.list("otherAppendices", verification.otherAppendices) { writer, name in writer.value(name) }
      writer.key("summary")
      writer.object { writer in
        writer.field("tables", verification.compared.tables)
        writer.field("rows", verification.compared.rows)
        writer.field("differences", verification.differences.count)
        writer.field("filled", verification.fillings.count)
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ difference: Difference, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("kind", difference.kind.rawValue)
      write(difference.part, &writer)
      if let row = difference.row {
        writer.key("row")
        writer.object { writer in
          writer.field("number", row.number)
          writer.field("title", row.title)
        }
      }
      if let column = difference.column { writer.field("column", column) }
      writer.field("plan", difference.plan)
      writer.field("file", difference.file)
    }
  }

  private static func write(_ part: DocumentPart, _ writer: inout JSONWriter) {
    switch part {
    case .head: writer.field("part", "head")
    case .signature: writer.field("part", "signature")
    case .text(let heading):
      writer.field("part", "text")
      writer.field("heading", heading)
    case .appendix(let name):
      writer.field("part", "appendix")
      writer.field("appendix", name)
    }
  }
}

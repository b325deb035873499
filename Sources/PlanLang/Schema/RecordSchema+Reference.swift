extension RecordSchema {
  /// The record's part of the language reference: what it is, where it stands, its keys.
  func reference(_ language: Language) -> [String] {
    var lines = ["### <a id=\"\(kind.definition)\"></a>\(capitalized(name[language]))", ""]
    let uses = places
    if !uses.isEmpty { lines += ["\(Self.stands[language]) \(uses.joined(separator: ", "))."] }
    if let shorthand = shorthandField {
      lines.append("\(Self.plainWords[language]) `\(shorthand.name)` (`\(shorthand.alias)`).")
    }
    if lines.count > 2 { lines.append("") }
    lines += [Self.head[language], "|---|---|---|---|---|---|"]
    lines += fields.map { $0.reference(language) }
    return lines + [""]
  }

  /// The keys under which such a record stands; not those of references, which stand everywhere.
  private var places: [String] {
    guard kind != .reference else { return [] }
    return RecordKind.allCases.flatMap { other in
      other.schema.fields.filter { $0.shape.records.contains(kind) }.map { field in
        "[`\(other.definition).\(field.name)`](#\(other.definition))"
      }
    }
  }

  private func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  private static let head = Message(
    vi: "| Khóa | Khóa tiếng Việt | Nhận | Bắt buộc | Ý nghĩa | Ví dụ |",
    en: "| Key | Vietnamese key | Takes | Required | Meaning | Example |")
  private static let stands = Message(vi: "Nằm ở", en: "Stands under")
  private static let plainWords = Message(
    vi: "Có thể viết thẳng một giá trị thay cho các dòng khóa; giá trị đó là",
    en: "A plain value may stand in place of the keys: it is the")
}

extension Field {
  /// The field's row of the language reference.
  fileprivate func reference(_ language: Language) -> String {
    let required = isRequired ? Message(vi: "có", en: "yes")[language] : ""
    let standard = standard.map { Message(vi: " Không viết thì là `\($0)`.", en: " `\($0)` where left out.")[language] }
    let spelt = examples.map { "`\($0)`" }.joined(separator: "<br>")
    let cells = [
      "`\(name)`", "`\(alias)`", shape.takes[language], required, summary[language] + (standard ?? ""), spelt,
    ]
    return "|" + cells.map { $0.isEmpty ? " |" : " \($0.split(separator: "|").joined(separator: "\\|")) |" }.joined()
  }
}

extension Shape {
  /// What it takes, in words, with links to where more is said.
  fileprivate var takes: Message {
    switch self {
    case .text: Message(vi: "chữ", en: "words")
    case .name: Message(vi: "tên", en: "name")
    case .identifier: Message(vi: "[mã](#ids)", en: "[id](#ids)")
    case .choice(let words):
      Message(
        vi: words.map { "`\($0)`" }.joined(separator: ", "), en: words.map { "`\($0)`" }.joined(separator: ", "))
    case .integer: Message(vi: "số nguyên", en: "whole number")
    case .boolean: Message(vi: "`true` hoặc `false`", en: "`true` or `false`")
    case .year: Message(vi: "năm", en: "year")
    case .period: Message(vi: "năm, hoặc hai năm nối bằng “-”", en: "year, or two with “-” between")
    case .date: Message(vi: "ngày", en: "day")
    case .deadline: Message(vi: "[thời hạn](#deadlines)", en: "[deadline](#deadlines)")
    case .quantity: Message(vi: "[con số](#quantities)", en: "[figure](#quantities)")
    case .reference(let kind):
      Message(vi: "[mã](#references) của \(kind.name.vi)", en: "\(kind.name.en) [id](#references)")
    case .record(let kind): kind.link
    case .list(let element):
      Message(vi: "danh sách: \(element.takes.vi)", en: "list: \(element.takes.en)")
    case .map(.record(let kind)):
      Message(vi: "các dòng `mã:` \(kind.link.vi)", en: "lines `id:` \(kind.link.en)")
    case .map(let element):
      Message(vi: "các dòng `khóa:` \(element.takes.vi)", en: "lines `key:` \(element.takes.en)")
    case .total: Message(vi: "`true`, số, hoặc câu", en: "`true`, a number, or a sentence")
    }
  }
}

extension RecordKind {
  fileprivate var link: Message {
    Message(vi: "[\(schema.name.vi)](#\(definition))", en: "[\(schema.name.en)](#\(definition))")
  }
}

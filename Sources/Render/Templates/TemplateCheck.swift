import PlanLang

/// Reads the tags of a template before it is used. Mustache prints an unknown name as nothing and takes a name that an
/// entry lacks from what is around it; a plan would lose words without anyone noticing.
struct TemplateCheck {
  private let file: String
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var open: [Section] = []
  private var printed: Set<String> = []
  private var tags: [Range<Int>] = []
  private let vocabulary: TemplateVocabulary

  /// Deepest nesting of sections; Mustache's time grows with the square of it. Those of the program nest three deep.
  private static let deepest = 64

  private struct Section {
    let name: String
    let line: Int
    /// The names that the section adds; nil where it only asks whether there is something.
    let entry: TemplateVocabulary?
  }

  /// - Returns: where the tags are, in bytes, with their braces.
  /// - Throws: the first fault.
  static func check(
    _ template: [UInt8], file: String, _ vocabulary: TemplateVocabulary
  ) throws(RenderError) -> [Range<Int>] {
    var check = TemplateCheck(file: file, bytes: template, vocabulary: vocabulary)
    try check.run()
    return check.tags
  }

  private init(file: String, bytes: [UInt8], vocabulary: TemplateVocabulary) {
    self.file = file
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  private mutating func run() throws(RenderError) {
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[offset] == UInt8(ascii: "{"), bytes[offset + 1] == UInt8(ascii: "{") else {
        offset += 1
        continue
      }
      let start = offset
      offset += 2
      try tag()
      tags.append(start..<offset)
    }
    if let section = open.last { throw RenderError(file: file, line: section.line, .notClosed("{{#\(section.name)}}")) }
    if let missing = vocabulary.required.first(where: { !printed.contains($0) }) {
      throw RenderError(file: file, .neverPrinted(missing))
    }
  }

  private mutating func tag() throws(RenderError) {
    let first = line
    let sign = offset < bytes.count ? bytes[offset] : 0
    let isTriple = sign == UInt8(ascii: "{")
    guard let end = closingBraces(isTriple ? 3 : 2) else {
      throw RenderError(file: file, line: first, .notClosed("{{"))
    }
    line += bytes[offset..<end].count { $0 == UInt8(ascii: "\n") }
    let content = bytes[offset..<end]
    offset = end + (isTriple ? 3 : 2)
    switch sign {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      let name = Self.name(content.dropFirst())
      try find(name, at: first)
      guard open.count < Self.deepest else { throw RenderError(file: file, line: first, .nestedTooDeep(Self.deepest)) }
      open.append(Section(name: name, line: first, entry: sign == UInt8(ascii: "#") ? list(name) : nil))
    case UInt8(ascii: "/"):
      let name = Self.name(content.dropFirst())
      guard let section = open.popLast() else { throw RenderError(file: file, line: first, .notOpen(name)) }
      if section.name != name {
        throw RenderError(file: file, line: first, .crossed(name, section.name, line: section.line))
      }
    case UInt8(ascii: "{"), UInt8(ascii: "&"): try variable(Self.name(content.dropFirst()), isRaw: true, at: first)
    case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "$"), UInt8(ascii: "%"):
      throw RenderError(file: file, line: first, .unsupported(String(decoding: content.prefix(1), as: UTF8.self)))
    default: try variable(Self.name(content), isRaw: false, at: first)
    }
  }

  private mutating func variable(_ name: String, isRaw: Bool, at line: Int) throws(RenderError) {
    // `{{.}}` is the value of the section around it, where that is a text.
    let name = name == "." && open.last.map { $0.entry == nil } == true ? open.last?.name ?? name : name
    try find(name, at: line)
    if list(name) != nil { throw RenderError(file: file, line: line, .isList(name)) }
    let isMarkup = scopes.contains { $0.markup.contains(name) }
    if isMarkup != isRaw { throw RenderError(file: file, line: line, isMarkup ? .isMarkup(name) : .isText(name)) }
    printed.insert(name)
  }

  /// The names in force, the innermost first.
  private var scopes: [TemplateVocabulary] { open.reversed().compactMap(\.entry) + [vocabulary] }

  private func list(_ name: String) -> TemplateVocabulary? {
    scopes.lazy.compactMap { $0.lists[name] }.first
  }

  private func find(_ name: String, at line: Int) throws(RenderError) {
    let isKnown = scopes.contains { $0.texts.contains(name) || $0.markup.contains(name) || $0.lists[name] != nil }
    if isKnown { return }
    if let list = vocabulary.lists.first(where: { $0.value.allNames.contains(name) })?.key {
      throw RenderError(file: file, line: line, .onlyInside(name, list))
    }
    throw RenderError(file: file, line: line, .unknown(name, among: vocabulary.allNames))
  }

  private func closingBraces(_ count: Int) -> Int? {
    var start = offset
    while start + count <= bytes.count {
      if bytes[start..<start + count].allSatisfy({ $0 == UInt8(ascii: "}") }) { return start }
      start += 1
    }
    return nil
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || 0x09...0x0D ~= $0 }
    let words = bytes.drop(while: isSpace)
    return String(decoding: words.prefix(words.count - words.reversed().prefix(while: isSpace).count), as: UTF8.self)
  }
}

extension Message {
  fileprivate static func nestedTooDeep(_ limit: Int) -> Message {
    Message(
      vi: "các mục {{#...}} lồng nhau quá \(limit) tầng; đóng bớt bằng {{/...}}",
      en: "sections {{#...}} are nested more than \(limit) deep; close some with {{/...}}")
  }
  fileprivate static func notClosed(_ tag: String) -> Message {
    Message(vi: "“\(tag)” chưa được đóng", en: "“\(tag)” is not closed")
  }
  fileprivate static func notOpen(_ name: String) -> Message {
    Message(vi: "“{{/\(name)}}” đóng một phần chưa mở", en: "“{{/\(name)}}” closes a part that is not open")
  }
  fileprivate static func crossed(_ name: String, _ open: String, line: Int) -> Message {
    Message(
      vi: "“{{/\(name)}}” đứng ở chỗ phải đóng “{{#\(open)}}” của dòng \(line)",
      en: "“{{/\(name)}}” stands where “{{#\(open)}}” of line \(line) is to be closed")
  }
  fileprivate static func unsupported(_ sign: String) -> Message {
    Message(
      vi:
        "mẫu không dùng được thẻ “{{\(sign)”; chỉ có {{tên}}, {{{bảng}}}, {{#tên}}, {{^tên}}, {{/tên}}, {{! ghi chú}}",
      en:
        "a template cannot use “{{\(sign)” tags; there are {{name}}, {{{table}}}, {{#name}}, {{^name}}, {{/name}}, {{! note}}"
    )
  }
  fileprivate static func isList(_ name: String) -> Message {
    Message(
      vi: "“\(name)” là một danh sách: viết {{#\(name)}} ... {{/\(name)}}",
      en: "“\(name)” is a list: write {{#\(name)}} ... {{/\(name)}}")
  }
  fileprivate static func isMarkup(_ name: String) -> Message {
    Message(
      vi: "“\(name)” đã dựng sẵn, không đổi ký tự nữa: viết {{{\(name)}}}",
      en: "“\(name)” is finished markup and not escaped again: write {{{\(name)}}}")
  }
  fileprivate static func isText(_ name: String) -> Message {
    Message(
      vi: "“\(name)” là lời của kế hoạch, phải viết {{\(name)}} để ký tự đặc biệt được đổi",
      en: "“\(name)” is text of the plan and must be written {{\(name)}}, so that special characters are escaped")
  }
  fileprivate static func unknown(_ name: String, among names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    let nearest = NearestName.nearest(to: name, among: names)
    return Message(
      vi: "mẫu không có tên “\(name)”; " + (nearest.map { "có phải ý bạn là “\($0)”? " } ?? "") + "Dùng được: \(list)",
      en: "templates have no name “\(name)”; " + (nearest.map { "did you mean “\($0)”? " } ?? "") + "There are: \(list)"
    )
  }
  fileprivate static func onlyInside(_ name: String, _ list: String) -> Message {
    Message(
      vi: "“\(name)” chỉ dùng được giữa {{#\(list)}} và {{/\(list)}}",
      en: "“\(name)” can only be used between {{#\(list)}} and {{/\(list)}}")
  }
  fileprivate static func neverPrinted(_ name: String) -> Message {
    Message(
      vi: "mẫu không in “\(name)” ở đâu cả: nội dung kế hoạch sẽ mất; thêm {{{\(name)}}}",
      en: "the template prints “\(name)” nowhere and would lose what the plan says: add {{{\(name)}}}")
  }
}

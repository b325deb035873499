import PlanLang

extension Baseline {
  /// Reads a baseline's file. A file that is broken in any way gives no baseline but the first thing that is wrong.
  public static func read(_ file: SourceFile) -> (baseline: Baseline?, diagnostic: Diagnostic?) {
    do throws(BaselineFault) {
      return (try Baseline(file), nil)
    } catch {
      return (nil, error.diagnostic)
    }
  }

  private init(_ file: SourceFile) throws(BaselineFault) {
    let (value, diagnostic) = PlainValue.read(file)
    guard let value else {
      throw diagnostic.map(BaselineFault.init) ?? BaselineFault(at: file.range, .notABaseline, help: .baselineForm)
    }
    let top = try Fields(value, among: ["version", "findings"])
    let version = try top.words("version")
    guard version.string == String(Self.version) else {
      throw BaselineFault(at: version.range, .otherVersion(version.string), help: .baselineForm)
    }
    guard case .list(let items, _) = try top.value("findings") else {
      throw BaselineFault(at: try top.value("findings").range, .findingsAreAList, help: .baselineForm)
    }
    var entries: [Entry] = []
    for item in items { entries.append(try Entry(item)) }
    self.init(entries: entries)
  }
}

/// How often one finding may be remembered; more is a slip, and sums must not overflow.
private let mostTimes = 1_000_000

extension Baseline.Entry {
  fileprivate init(_ item: PlainValue) throws(BaselineFault) {
    guard case .mapping = item else { throw BaselineFault(at: item.range, .noEntry, help: .baselineForm) }
    let fields = try Fields(item, among: ["file", "code", "path", "text"], optional: ["count"])
    let name = try fields.words("code")
    guard let rule = RuleList.rule(name.string) else {
      throw BaselineFault(at: name.range, .noSuchRule(name.string), help: RuleList.help(for: name.string))
    }
    guard rule.code.number >= 100 else {
      throw BaselineFault(at: name.range, .compilersRule(rule.code), help: .mendInFile)
    }
    var count = 1
    if let text = try fields.optionalWords("count") {
      guard let number = Int(text.string), 1...mostTimes ~= number else {
        throw BaselineFault(at: text.range, .badCount(text.string), help: .countForm)
      }
      count = number
    }
    let file = try fields.words("file")
    guard !file.string.isEmpty else { throw BaselineFault(at: file.range, .noWords("file"), help: .baselineForm) }
    self.init(
      identity: FindingIdentity(
        file: file.string, code: rule.code, path: try fields.words("path").string,
        text: try fields.words("text").string),
      count: count, range: item.range)
  }
}

/// What is wrong with a baseline's file.
private struct BaselineFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  init(at range: SourceRange, _ message: Message, help: Message?) {
    diagnostic = Diagnostic(Code(13), .error, at: range, message, help: help)
  }
}

/// A mapping with fixed keys.
private struct Fields {
  private let values: [String: PlainValue]
  private let range: SourceRange

  /// Every key of `names` must be there, and none but these and `optional`, each once.
  init(_ value: PlainValue, among names: [String], optional: [String] = []) throws(BaselineFault) {
    guard case .mapping(let entries, let range) = value else {
      throw BaselineFault(at: value.range, .notABaseline, help: .baselineForm)
    }
    var values: [String: PlainValue] = [:]
    for (key, value) in entries {
      let name = key.string
      guard (names + optional).contains(name) else {
        let nearest = NearestName.nearest(to: name, among: names + optional)
        throw BaselineFault(at: key.range, .noSuchKey(name), help: nearest.map { .didYouMean($0) } ?? .baselineForm)
      }
      guard values.updateValue(value, forKey: name) == nil else {
        throw BaselineFault(at: key.range, .keyTwice(name), help: .baselineForm)
      }
    }
    self.values = values
    self.range = range
    for name in names where values[name] == nil {
      throw BaselineFault(
        at: SourceRange(file: range.file, start: range.start, end: range.start), .lacks(name), help: .baselineForm)
    }
  }

  func value(_ name: String) throws(BaselineFault) -> PlainValue {
    guard let value = values[name] else { throw BaselineFault(at: range, .lacks(name), help: .baselineForm) }
    return value
  }

  func words(_ name: String) throws(BaselineFault) -> Text {
    guard case .words(let text) = try value(name) else {
      throw BaselineFault(at: try value(name).range, .noWords(name), help: .baselineForm)
    }
    return text
  }

  func optionalWords(_ name: String) throws(BaselineFault) -> Text? {
    values[name] == nil ? nil : try words(name)
  }
}

extension Message {
  fileprivate static let notABaseline = Message(
    vi: "đây không phải là tệp ghi nhớ của plantool", en: "this is not a baseline of plantool")
  fileprivate static let baselineForm = Message(
    vi: "tạo lại tệp bằng: plantool lint --write-baseline TỆP ...",
    en: "make the file anew with: plantool lint --write-baseline FILE ...")
  fileprivate static func otherVersion(_ version: String) -> Message {
    Message(
      vi: "“version” là “\(version)”; chương trình này đọc được “1”",
      en: "“version” is “\(version)”; this program reads “1”")
  }
  fileprivate static let findingsAreAList = Message(vi: "“findings” phải là danh sách", en: "“findings” must be a list")
  fileprivate static func noSuchRule(_ name: String) -> Message {
    Message(vi: "không có quy tắc “\(name)”", en: "there is no rule “\(name)”")
  }
  fileprivate static func compilersRule(_ code: Code) -> Message {
    Message(
      vi: "\(code) là lỗi của trình dịch, không gác lại được",
      en: "\(code) is the compiler's own and cannot be set aside")
  }
  fileprivate static let mendInFile = Message(
    vi: "bỏ mục này và sửa lỗi trong tệp kế hoạch", en: "delete the entry and mend the plan")
  fileprivate static func badCount(_ count: String) -> Message {
    Message(
      vi: "“count” là “\(count)”, không phải số nguyên dương", en: "“count” is “\(count)”, not a whole number from 1")
  }
  fileprivate static let countForm = Message(
    vi: "viết số lần (từ 1), hoặc bỏ “count”", en: "write how often (from 1), or leave “count” out")
  fileprivate static let noEntry = Message(
    vi: "mỗi mục của “findings” gồm file, code, path và text",
    en: "an entry of “findings” has file, code, path and text")
  fileprivate static func noSuchKey(_ key: String) -> Message {
    Message(vi: "tệp ghi nhớ không có khóa “\(key)”", en: "a baseline has no key “\(key)”")
  }
  fileprivate static func keyTwice(_ key: String) -> Message {
    Message(vi: "khóa “\(key)” viết hai lần", en: "the key “\(key)” is written twice")
  }
  fileprivate static func lacks(_ key: String) -> Message {
    Message(vi: "thiếu khóa “\(key)”", en: "the key “\(key)” is missing")
  }
  fileprivate static func noWords(_ key: String) -> Message {
    Message(vi: "“\(key)” phải là một dòng chữ", en: "“\(key)” must be plain words")
  }
}

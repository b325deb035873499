import PlanLang

/// Findings as SARIF 2.1.0 (OASIS), for GitHub code scanning and other readers.
///
/// Regions are lines and columns in code points, as `columnKind` says; file names are relative to `%SRCROOT%`, the folder
/// in which the program was called.
struct SARIFReporter {
  private var writer = JSONWriter()
  private let run: LintRun
  private let options: ReportOptions
  /// The rules that have findings, by code.
  private let rules: [any Rule.Type]
  private var lines: LineTables
  private var fingerprints: Fingerprints

  var bytes: [UInt8] { writer.bytes + [UInt8(ascii: "\n")] }

  init(_ run: LintRun, _ options: ReportOptions) {
    self.run = run
    self.options = options
    let codes = Set(run.findings.map(\.diagnostic.code))
    rules = RuleList.all.filter { codes.contains($0.code) }
    lines = LineTables(run.sources)
    fingerprints = Fingerprints(run.sources, options)
    writer.value(log())
  }

  private mutating func log() -> JSONValue {
    let results = run.findings.map { result($0) }
    return [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver],
          "invocations": [["executionSuccessful": true]],
          "language": .string(options.language == .vi ? "vi-VN" : "en-US"),
          "columnKind": "unicodeCodePoints",
          "newlineSequences": ["\r\n", "\n", "\r"],
          "originalUriBaseIds": [
            "%SRCROOT%": ["description": ["text": .string(Self.rootDescription[options.language])]]
          ],
          "results": .array(results),
        ]
      ],
    ]
  }

  private var driver: JSONValue {
    var members: [(key: String, value: JSONValue)] = [("name", "plantool")]
    if let version = options.version {
      members += [("version", .string(version)), ("semanticVersion", .string(version))]
    }
    return .object(members + [("rules", .array(rules.map(SARIFRule.value)))])
  }

  private mutating func result(_ finding: LocatedFinding) -> JSONValue {
    let diagnostic = finding.diagnostic
    let language = options.language
    var text = diagnostic.message[language]
    if let help = diagnostic.help { text += "\n" + Self.helpLabel[language] + help[language] }
    var location: [(key: String, value: JSONValue)] = [("physicalLocation", place(diagnostic.range))]
    if !finding.path.isEmpty {
      location.append(("logicalLocations", [["fullyQualifiedName": .string(finding.path), "kind": "member"]]))
    }
    var members: [(key: String, value: JSONValue)] = [("ruleId", .string(diagnostic.code.description))]
    if let index = rules.firstIndex(where: { $0.code == diagnostic.code }) {
      members.append(("ruleIndex", .integer(index)))
    }
    members += [
      ("level", .string(diagnostic.severity.sarifLevel)),
      ("message", ["text": .string(text)]),
      ("locations", [.object(location)]),
      ("partialFingerprints", ["plantool/v1": .string(fingerprints.next(finding))]),
    ]
    if !diagnostic.related.isEmpty {
      let related = diagnostic.related.enumerated().map { position, related -> JSONValue in
        [
          "id": .integer(position + 1), "physicalLocation": place(related.range),
          "message": ["text": .string(related.message[language])],
        ]
      }
      members.append(("relatedLocations", .array(related)))
    }
    if !diagnostic.fixes.isEmpty { members.append(("fixes", .array(diagnostic.fixes.map { fix($0) }))) }
    return .object(members)
  }

  private mutating func fix(_ fix: Fix) -> JSONValue {
    var files: [SourceID] = []
    for edit in fix.edits where !files.contains(edit.range.file) { files.append(edit.range.file) }
    let changes = files.map { file -> JSONValue in
      let replacements = fix.edits.filter { $0.range.file == file }.map { edit -> JSONValue in
        ["deletedRegion": region(edit.range), "insertedContent": ["text": .string(edit.text)]]
      }
      return ["artifactLocation": artifact(file), "replacements": .array(replacements)]
    }
    return [
      "description": ["text": .string(fix.title[options.language])], "artifactChanges": .array(changes),
      "properties": ["safe": .boolean(fix.isSafe)],
    ]
  }

  private mutating func place(_ range: SourceRange) -> JSONValue {
    ["artifactLocation": artifact(range.file), "region": region(range)]
  }

  private func artifact(_ file: SourceID) -> JSONValue {
    let file = run.sources[file]
    let name = options.name(of: file)
    if name.hasPrefix("/") { return ["uri": .string("file://" + Self.percentEncoded(name))] }
    return ["uri": .string(Self.percentEncoded(name)), "uriBaseId": "%SRCROOT%"]
  }

  /// The end is the column after the last character, as SARIF wants it.
  private mutating func region(_ range: SourceRange) -> JSONValue {
    let (start, end) = lines.locations(range)
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column), "endLine": .integer(end.line),
      "endColumn": .integer(end.column),
    ]
  }

  /// RFC 3986: everything but unreserved characters and the slash as %XX.
  private static func percentEncoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }

  private static let rootDescription = Message(
    vi: "thư mục nơi chạy plantool", en: "the folder in which plantool was called")
  private static let helpLabel = Message(vi: "Gợi ý: ", en: "Help: ")
}

/// A rule as SARIF describes it: its help in both languages, since one report is read by both kinds of readers.
enum SARIFRule {
  static func value(_ rule: any Rule.Type) -> JSONValue {
    let documentation = rule.documentation
    let summary = documentation.summary
    return [
      "id": .string(rule.code.description),
      "name": .string(rule.name),
      "shortDescription": ["text": .string("\(summary.vi) / \(summary.en)")],
      "fullDescription": ["text": .string("\(summary.vi) \(documentation.reason.vi)")],
      "help": ["text": .string(text(rule)), "markdown": .string(markdown(rule))],
      "defaultConfiguration": ["level": .string(rule.level.sarifLevel)],
    ]
  }

  private static func text(_ rule: any Rule.Type) -> String {
    Language.allCases.map { language in
      "\(rule.documentation.summary[language])\n\(rule.documentation.reason[language])\n"
    }.joined(separator: "\n") + (rule.documentation.clause.map { "\n\($0.vi)\n" } ?? "")
  }

  private static func markdown(_ rule: any Rule.Type) -> String {
    let documentation = rule.documentation
    var result = "## \(rule.code) \(rule.name)\n"
    for language in Language.allCases {
      result += "\n\(documentation.summary[language])\n\n\(documentation.reason[language])\n"
    }
    if let clause = documentation.clause { result += "\n\(clause.vi)\n" }
    for (title, examples) in [("Sai / Bad", documentation.bad), ("Đúng / Good", documentation.good)] {
      guard let example = examples.first else { continue }
      result += "\n**\(title)**\n\n```yaml\n\(example.source)\n```\n"
    }
    return result
  }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

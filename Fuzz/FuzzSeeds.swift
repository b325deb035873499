import Foundation

@testable import FuzzChecks
@testable import Linter
@testable import PlanLang
@testable import Render

/// What fuzzing begins with: the shipped plans, the rules' examples, the samples of the grammars' tests; and the language's
/// words.
enum FuzzSeeds {
  /// Writes a folder of inputs for every target.
  static func write(project: String, to folder: String) {
    let plans = files(in: project + "/plans", ending: ".yml") + examples + (0..<80).map { RandomPlan.bytes(seed: $0) }
    let phrases = literals(in: project + "/Tests/PlanLangTests/Values")
    let layouts = files(in: project + "/templates", ending: ".yml")
    for target in FuzzTarget.allCases {
      let inputs: [[UInt8]] =
        switch target {
        case .read, .format, .fix, .render: plans
        case .deadline, .quantity: phrases
        case .interpolation: phrases.filter { $0.contains(UInt8(ascii: "$")) } + texts
        case .verify: prints
        case .settings: files(in: project + "/plans", ending: "plantool.yml") + layouts + settings
        case .template: files(in: project + "/templates", ending: ".mustache") + texts
        case .baseline: baselines
        case .suppression: comments
        }
      let path = "\(folder)/\(target.rawValue)"
      try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (index, input) in inputs.enumerated() {
        _ = FileManager.default.createFile(atPath: "\(path)/seed-\(index)", contents: Data(input))
      }
    }
  }

  /// Every key and every word that a value may be, as a dictionary of libFuzzer.
  static var dictionary: String {
    var words: Set<String> = [
      "- ", ": ", "? ", "${", "}", "{", "[", "]", "|", ">", "&a ", "*a", "'", "\\", "# plantool: ignore ",
    ]
    for kind in RecordKind.allCases {
      for field in kind.schema.fields {
        words.formUnion(["\(field.name): ", "\(field.alias): "])
        words.formUnion(field.examples.filter { $0.utf8.count < 60 })
        if case .choice(let choices) = field.shape { words.formUnion(choices) }
      }
    }
    for rule in RuleList.all { words.formUnion([rule.code.description, rule.name]) }
    for tag in [
      "<w:p>", "</w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:t>", "<table>", "<td colspan=9>", "<tr>", "</table>",
    ] {
      words.insert(tag)
    }
    words.formUnion(["{{#main}}", "{{/main}}", "{{{body}}}", "{{^total}}", "{{! ", "{{> ", "until 2027-06-30", "; by "])
    return words.sorted().map { word in
      "\""
        + word.utf8.map { byte in
          byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C
            ? String(UnicodeScalar(byte)) : "\\x" + String(format: "%02X", Int(byte))
        }.joined() + "\""
    }.joined(separator: "\n")
  }

  private static var examples: [[UInt8]] {
    RuleList.all.flatMap { rule in
      (rule.documentation.bad + rule.documentation.good.prefix(2)).map { Array(ExamplePlan($0).source.utf8) }
    }
  }

  private static var texts: [[UInt8]] {
    (0..<150).map { seed in
      var dice = Dice(seed)
      return Array(RandomPlan.text(&dice).utf8)
    }
  }

  private static var prints: [[UInt8]] {
    let document = SmallPlan.document
    var result: [[UInt8]] = []
    if let html = try? HTMLFormat().render(document), let body = html.firstRange(of: Array("<body>".utf8)) {
      result += [html, Array("<html>".utf8) + html[body.lowerBound...]]
    }
    if let markdown = try? MarkdownFormat().render(document) { result.append(markdown) }
    if let word = try? DOCXFormat().render(document) {
      result.append(word)
      if let text = try? ZipReader(word).bytes(of: "word/document.xml") { result.append([UInt8(ascii: "W")] + text) }
    }
    return result
  }

  private static var baselines: [[UInt8]] {
    examples.prefix(200).compactMap { plan in
      let bytes = Baseline(of: CheckedProject(plan).lint(), name: \.name).bytes
      return bytes.count < 4_000 ? bytes : nil
    }
  }

  private static let comments: [[UInt8]] = [
    " ignore PL401 đã thống nhất; by vhxh; until 2027-12-31", " ignore PL905, PL401 lý do",
    " bỏ qua PL402 vì; đến hết 30/6/2027",
    " ignore stale-year", "", " igno", " ignore PL001 x", " ignore PL999",
    " bỏ-qua PL401; người duyệt: Hoa; until 31/2/2027",
  ].map { Array($0.utf8) }

  private static let settings: [[UInt8]] = [
    "plans: [xa]\nlang: vi\nstage: issue\ntemplates: t\nlevels: {PL401: off, stale-year: error}\nmandatory: [PL402]\n",
    "thu_muc: xa\nfolders:\n  - {path: xa, stage: draft, levels: {PL403: warning}}\ndeadlines: canonical\n",
  ].map { Array($0.utf8) }

  private static func files(in folder: String, ending: String) -> [[UInt8]] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
    }
  }

  /// The strings in the Swift files of a folder: where the grammars' tests keep their samples.
  private static func literals(in folder: String) -> [[UInt8]] {
    var result: Set<String> = []
    for file in files(in: folder, ending: ".swift") {
      let pieces = String(decoding: file, as: UTF8.self).split(separator: "\"", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated()
      where index % 2 == 1 && (1...200).contains(piece.utf8.count) && !piece.contains(where: { "\\\n(".contains($0) }) {
        result.insert(String(piece))
      }
    }
    return result.sorted().map { Array($0.utf8) }
  }
}

import PlanLang

/// Findings as JUnit test results: a suite for each file. A finding that fails the run is a failed test, any other a passed
/// one with its words as output; a file without findings is one passed test.
struct JUnitReporter {
  let bytes: [UInt8]

  init(_ run: LintRun, _ options: ReportOptions) {
    var lines = LineTables(run.sources)
    let groups = Dictionary(grouping: run.findings) { $0.diagnostic.range.file }
    let files = run.files.union(groups.keys)
      .map { (id: $0, name: options.name(of: run.sources[$0])) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var suites = ""
    var total = (tests: 0, failures: 0)
    for (id, name) in files {
      let findings = groups[id] ?? []
      let failures = findings.count { $0.diagnostic.severity >= options.failOn }
      let file = XML.attribute(name)
      let count = max(1, findings.count)
      total = (total.tests + count, total.failures + failures)
      suites += "  <testsuite name=\"\(file)\" tests=\"\(count)\" failures=\"\(failures)\" errors=\"0\" time=\"0\">\n"
      if findings.isEmpty {
        suites += "    <testcase name=\"plantool\" classname=\"\(file)\" file=\"\(file)\" time=\"0\"/>\n"
      }
      for finding in findings { suites += Self.testCase(finding, file, run, &lines, options) }
      suites += "  </testsuite>\n"
    }
    let counts = "tests=\"\(total.tests)\" failures=\"\(total.failures)\" errors=\"0\" time=\"0\""
    bytes = Array((XML.declaration + "<testsuites name=\"plantool\" \(counts)>\n\(suites)</testsuites>\n").utf8)
  }

  private static func testCase(
    _ finding: LocatedFinding, _ file: String, _ run: LintRun, _ lines: inout LineTables, _ options: ReportOptions
  ) -> String {
    let diagnostic = finding.diagnostic
    let language = options.language
    let start = lines.locations(diagnostic.range).start
    let place = "\(start.line):\(start.column)"
    let name = XML.attribute("\(diagnostic.code) \(finding.ruleName) (\(place))")
    var words = "\(options.name(of: run.sources[diagnostic.range.file])):\(place): "
    words += "\(diagnostic.severity.label(language)): \(diagnostic.message[language])\n"
    for related in diagnostic.related {
      let place = lines.locations(related.range).start
      words += "\(options.name(of: run.sources[related.range.file])):\(place.line):\(place.column): "
      words += related.message[language] + "\n"
    }
    if let help = diagnostic.help { words += help[language] + "\n" }
    let body =
      diagnostic.severity >= options.failOn
      ? "<failure type=\"\(diagnostic.code)\" message=\"\(XML.attribute(diagnostic.message[language]))\">"
        + XML.text(words) + "</failure>"
      : "<system-out>" + XML.text(words) + "</system-out>"
    return """
          <testcase name="\(name)" classname="\(file)" file="\(file)" line="\(start.line)" time="0">
            \(body)
          </testcase>

      """
  }
}

/// Words in XML 1.0.
enum XML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Words inside an element.
  static func text(_ string: String) -> String { escaped(string, isAttribute: false) }

  /// Words inside double quotes; line breaks and tabs stay what they are.
  static func attribute(_ string: String) -> String { escaped(string, isAttribute: true) }

  /// Characters that XML 1.0 does not allow become the replacement character.
  private static func escaped(_ string: String, isAttribute: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where isAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where isAttribute: result.append(contentsOf: "&#10;".unicodeScalars)
      case "\t" where isAttribute: result.append(contentsOf: "&#9;".unicodeScalars)
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      default: result.append(scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}

import PlanLang

/// Findings as GitHub Actions workflow commands, one a line.
struct GitHubReporter {
  let bytes: [UInt8]

  init(_ run: LintRun, _ options: ReportOptions) {
    let language = options.language
    var lines = LineTables(run.sources)
    var output = ""
    for finding in run.findings {
      let diagnostic = finding.diagnostic
      let (start, end) = lines.locations(diagnostic.range)
      let kind =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
      // endColumn belongs to `line`, so it is given only where the range stays on it.
      let column = end.line == start.line && end.column > start.column ? ",endColumn=\(end.column - 1)" : ""
      let file = Self.escaped(options.name(of: run.sources[diagnostic.range.file]), isProperty: true)
      let title = Self.escaped("\(diagnostic.code) \(finding.ruleName)", isProperty: true)
      var message = diagnostic.message[language]
      if let help = diagnostic.help { message += "\n" + help[language] }
      output +=
        "::\(kind) file=\(file),line=\(start.line),endLine=\(end.line),col=\(start.column)\(column),title=\(title)::"
      output += Self.escaped(message, isProperty: false) + "\n"
    }
    bytes = Array(output.utf8)
  }

  /// The runner's own escapes: percent, line breaks, and in properties also colon and comma.
  private static func escaped(_ string: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\n": result += "%0A"
      case "\r": result += "%0D"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

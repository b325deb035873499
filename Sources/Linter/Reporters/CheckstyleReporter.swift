import PlanLang

/// Findings in the XML of Checkstyle, which many tools read.
struct CheckstyleReporter {
  let bytes: [UInt8]

  init(_ run: LintRun, _ options: ReportOptions) {
    let language = options.language
    var lines = LineTables(run.sources)
    var output = XML.declaration + "<checkstyle version=\"4.3\">\n"
    var open: SourceID?
    for finding in run.findings {
      let diagnostic = finding.diagnostic
      if open != diagnostic.range.file {
        if open != nil { output += "  </file>\n" }
        output += "  <file name=\"\(XML.attribute(options.name(of: run.sources[diagnostic.range.file])))\">\n"
        open = diagnostic.range.file
      }
      let start = lines.locations(diagnostic.range).start
      var message = diagnostic.message[language]
      if let help = diagnostic.help { message += "\n" + help[language] }
      output +=
        "    <error line=\"\(start.line)\" column=\"\(start.column)\" severity=\"\(diagnostic.severity.rawValue)\""
      output += " message=\"\(XML.attribute(message))\" source=\"plantool.\(diagnostic.code).\(finding.ruleName)\"/>\n"
    }
    if open != nil { output += "  </file>\n" }
    bytes = Array((output + "</checkstyle>\n").utf8)
  }
}

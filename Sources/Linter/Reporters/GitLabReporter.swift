import PlanLang

/// Findings as a GitLab code quality report: a JSON array in the format of Code Climate's issues.
struct GitLabReporter {
  let bytes: [UInt8]

  init(_ run: LintRun, _ options: ReportOptions) {
    var lines = LineTables(run.sources)
    var fingerprints = Fingerprints(run.sources, options)
    var writer = JSONWriter()
    writer.array { writer in
      for finding in run.findings {
        let diagnostic = finding.diagnostic
        let (start, end) = lines.locations(diagnostic.range)
        var text = "\(diagnostic.code): \(diagnostic.message[options.language])"
        if let help = diagnostic.help { text += " (\(help[options.language]))" }
        writer.object { writer in
          writer.field("description", text)
          writer.field("check_name", finding.ruleName)
          writer.field("fingerprint", fingerprints.next(finding))
          writer.field("severity", diagnostic.severity.gitLabName)
          writer.key("location")
          writer.object { writer in
            writer.field("path", options.name(of: run.sources[diagnostic.range.file]))
            writer.key("lines")
            writer.object { writer in
              writer.field("begin", start.line)
              writer.field("end", end.line)
            }
          }
        }
      }
    }
    bytes = writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension Severity {
  fileprivate var gitLabName: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}

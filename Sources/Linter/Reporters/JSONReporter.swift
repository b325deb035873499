import PlanLang

/// Findings as one JSON object, version 1.
struct JSONReporter {
  let bytes: [UInt8]

  init(_ run: LintRun, _ language: Language) {
    var lines = LineTables(run.sources)
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("version", 1)
      writer.list("findings", run.findings) { writer, finding in
        Self.write(finding, &writer, run.sources, &lines, language)
      }
      writer.key("summary")
      writer.object { writer in
        writer.field("files", run.fileCount)
        writer.field("error", run.count(.error))
        writer.field("warning", run.count(.warning))
        writer.field("info", run.count(.info))
      }
    }
    bytes = writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(
    _ finding: LocatedFinding, _ writer: inout JSONWriter, _ sources: SourceStore, _ lines: inout LineTables,
    _ language: Language
  ) {
    let diagnostic = finding.diagnostic
    var table = lines
    writer.object { writer in
      writer.field("code", diagnostic.code.description)
      writer.field("name", finding.ruleName)
      writer.field("severity", diagnostic.severity.rawValue)
      writer.field("message", diagnostic.message[language])
      writer.field("file", sources[diagnostic.range.file].name)
      write(diagnostic.range, &writer, &table)
      writer.field("path", finding.path)
      writer.list("related", diagnostic.related) { writer, related in
        writer.object { writer in
          writer.field("message", related.message[language])
          writer.field("file", sources[related.range.file].name)
          write(related.range, &writer, &table)
        }
      }
      writer.list("fixes", diagnostic.fixes) { writer, fix in
        writer.object { writer in
          writer.field("title", fix.title[language])
          writer.key("safe")
          writer.value(fix.isSafe)
          writer.list("edits", fix.edits) { writer, edit in
            writer.object { writer in
              writer.field("file", sources[edit.range.file].name)
              write(edit.range, &writer, &table)
              writer.field("text", edit.text)
            }
          }
        }
      }
      if let help = diagnostic.help { writer.field("help", help[language]) }
    }
    lines = table
  }

  private static func write(_ range: SourceRange, _ writer: inout JSONWriter, _ lines: inout LineTables) {
    let (start, end) = lines.locations(range)
    writer.key("range")
    writer.object { writer in
      for (key, location) in [("start", start), ("end", end)] {
        writer.key(key)
        writer.object { writer in
          writer.field("line", location.line)
          writer.field("column", location.column)
          writer.field("offset", location.offset)
        }
      }
    }
  }
}

import Linter
import PlanLang

/// Files in memory, linted as one run.
struct MemoryProject {
  var files: [String: String]
  var configuration = Configuration()

  init(_ files: [String: String]) {
    self.files = files
  }

  /// - Parameter paths: the files that are given to be linted, in order.
  func lint(_ paths: String...) throws -> LintRun {
    let sources = SourceStore()
    let compiler = Compiler(sources: sources, loader: MemoryLoader(files))
    var run = LintRun(Linter(configuration), sources: sources)
    run.add(try paths.map { try compiler.compile(path: $0) })
    return run.finished()
  }
}

extension LintRun {
  /// Each finding as `file:line code`.
  var places: [String] {
    findings.map { finding in
      let range = finding.diagnostic.range
      let line = LineTable(sources[range.file]).line(at: Int(range.start))
      return "\(sources[range.file].name):\(line) \(finding.diagnostic.code)"
    }
  }

  var codes: [String] { findings.map(\.diagnostic.code.description) }
}

/// A plan with the tasks that a test is about.
func planText(include: String? = nil, _ tasks: String...) -> String {
  """
  plan: 1
  \(include.map { "include: [\($0)]" } ?? "")
  document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số năm ${year}"}
  units:
    ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
    vhxh: {name: Phòng Văn hóa - Xã hội}
  tasks:

  """ + tasks.map { "  \($0)\n" }.joined()
}

func taskText(_ title: String, lead: String = "ubnd", due: String = "Quý I/2027") -> String {
  "- {title: \(title), lead: \(lead), support: vhxh, due: \(due), output: Báo cáo}"
}

@testable import PlanLang

/// A plan compiled in memory, with ⟦ ⟧ around the words that a test speaks of.
struct CompiledPlan {
  let compilation: Compilation
  let sources = SourceStore()
  let source: String
  let marks: [Range<Int>]

  init(
    _ marked: String, files: [String: String] = [:], root: String? = nil, layouts: [(name: String, bytes: [UInt8])] = []
  ) {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var open = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open = bytes.count
      case "⟧": marks.append(open..<bytes.count)
      default: bytes.append(scalar: scalar)
      }
    }
    source = String(decoding: bytes, as: UTF8.self)
    self.marks = marks
    let path = "plans/xa/plan.yml"
    var files = files
    files[path] = source
    let compiler = Compiler(sources: sources, loader: MemoryLoader(files), root: root, layouts: { layouts })
    compilation = compiler.compile(sources.add(name: path, path: path, bytes: bytes))
  }

  /// The plan; an empty one where there is none, so that a test fails on what it looks for.
  var plan: ResolvedPlan? { compilation.plan }

  /// Codes with the words they are reported at, in order.
  var findings: [String] { compilation.diagnostics.map { "\($0.code) \(words($0.range))" } }

  /// What is marked, with a code before each.
  func marked(_ codes: String...) -> [String] {
    zip(codes, marks).map { "\($0) \(String(decoding: Array(source.utf8)[$1], as: UTF8.self))" }
  }

  func words(_ range: SourceRange) -> String {
    String(decoding: sources[range.file].bytes[range.offsets], as: UTF8.self)
  }
}

import Foundation
import Testing

/// What happens at one of the calls that the program makes of the system: see scripts/faults/fault.c.
enum Fault: CustomStringConvertible {
  /// The call fails with this errno; where it stays so, every later one of its name too.
  case fails(Int32, stays: Bool = false)
  /// Half of the bytes are read or written.
  case short
  /// A signal comes before the call.
  case signal(Int32)
  /// A script of the shell runs before the call.
  case script(String, stays: Bool = false)

  fileprivate var environment: [String: String] {
    switch self {
    case .fails(let number, let stays): ["FAULT_DO": "\(number)"].merging(stays ? ["FAULT_STAYS": "1"] : [:]) { $1 }
    case .short: ["FAULT_DO": "short"]
    case .signal(let number): ["FAULT_DO": "signal \(number)"]
    case .script(let script, let stays):
      ["FAULT_DO": "run", "FAULT_RUN": script].merging(stays ? ["FAULT_STAYS": "1"] : [:]) { $1 }
    }
  }

  var description: String {
    switch self {
    case .fails(let number, let stays): String(cString: strerror(number)) + (stays ? " from here on" : "")
    case .short: "half of it"
    case .signal(let number): "signal \(number)"
    case .script(let script, _): script
    }
  }
}

/// A call of the system that the program has made.
struct SystemCall: Hashable, CustomStringConvertible {
  let name: String
  let path: String

  var description: String { "\(name) \(path)" }
}

/// A folder with plans in it, and the program running there under faults.
final class FaultDesk {
  /// What a run has done.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
    /// Everything in the folder afterwards: files with their bytes, folders with a slash.
    let files: [String: Data]
    /// What is left in the folder for temporary files.
    let leftovers: [String]
    let calls: [SystemCall]

    /// Whether it came to the same as another run.
    func isSame(as other: Outcome) -> Bool {
      status == other.status && output == other.output && files == other.files
    }
  }

  private let folder: Folder
  /// The folder with the plans, without symbolic links in its path.
  let root: String
  private let environment: [String: String]

  init(_ files: [String: String]) throws {
    folder = try Folder()
    let base = try #require(realpath(folder.url.path, nil))
    defer { free(base) }
    root = String(cString: base) + "/ban"
    for name in ["ban", "tam"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
    }
    environment = [
      "LD_PRELOAD": try Self.library.get(), "FAULT_ROOT": String(cString: base), "FAULT_TRACE": folder.path("vet.txt"),
      "TMPDIR": String(cString: base) + "/tam", "SWIFT_DETERMINISTIC_HASHING": "1",
    ]
    for (name, text) in files { try folder.write("ban/\(name)", text) }
  }

  /// Runs the program in the folder of the plans.
  ///
  /// - Parameters:
  ///   - fault: what happens.
  ///   - position: at which call, from 0; nothing happens where it is left out.
  func run(_ arguments: [String], _ fault: Fault? = nil, at position: Int? = nil) throws -> Outcome {
    let result = try Program.run(
      arguments, at: URL(fileURLWithPath: root), environment: environment(fault, at: position))
    return try outcome(result.status, result.output, result.errors)
  }

  /// Runs the program with no signal blocked, and says which one has ended it; for calls with whole paths.
  func runToSignal(_ arguments: [String], _ fault: Fault, at position: Int) throws -> (signal: Int32?, Outcome) {
    let process = try Program.start(arguments, environment: environment(fault, at: position))
    let end = Program.end(of: process)
    return (end.signal, try outcome(end.status, "", ""))
  }

  private func environment(_ fault: Fault?, at position: Int?) -> [String: String] {
    guard let fault, let position else { return environment }
    return environment.merging(fault.environment) { $1 }.merging(["FAULT_AT": "\(position + 1)"]) { $1 }
  }

  private func outcome(_ status: Int32, _ output: String, _ errors: String) throws -> Outcome {
    let trace = (try? folder.read("vet.txt")) ?? ""
    try? FileManager.default.removeItem(atPath: folder.path("vet.txt"))
    let calls = trace.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return SystemCall(name: String(parts[0]), path: parts.count > 1 ? String(parts[1]) : "")
    }
    return Outcome(
      status: status, output: output, errors: errors, files: try files(),
      leftovers: try FileManager.default.contentsOfDirectory(atPath: folder.path("tam")), calls: calls)
  }

  private func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder) else { continue }
      files[isFolder.boolValue ? name + "/" : name] =
        isFolder.boolValue ? Data() : try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))
    }
    return files
  }

  /// The library that makes the faults, built once into the folder of the program.
  private static let library = Result { () throws -> String in
    let source = Program.root.appendingPathComponent("scripts/faults/fault.c").path
    let target = URL(fileURLWithPath: Program.path).deletingLastPathComponent().appendingPathComponent("fault.so").path
    // Swift itself links with clang; a name of its own until it is whole, for other runs of the tests.
    let script = """
      for compiler in clang cc gcc; do command -v $compiler >/dev/null && break; done
      $compiler -shared -fPIC -O1 -o "\(target).$$" "\(source)" -ldl && mv "\(target).$$" "\(target)"
      """
    let result = try Program.run(["-c", script], at: Program.root, program: "/bin/sh")
    try #require(result.status == 0, "\(result.errors)")
    return target
  }
}

import Foundation
import Testing

/// The built program, run as users run it.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program beside the test bundle.
  static var path: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("plantool").path
  }

  /// The project's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func run(
    _ arguments: String..., in folder: Folder? = nil, input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, in: folder, input: input, environment: environment)
  }

  static func run(
    _ arguments: [String], in folder: Folder? = nil, input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, at: folder?.url ?? root, input: input, environment: environment)
  }

  /// A script of the shell, which finds the program as `$PLANTOOL` where `environment` says so.
  static func shell(_ script: String, in folder: Folder, environment: [String: String]) throws -> Result {
    try run(["-c", script], at: folder.url, program: "/bin/sh", environment: environment)
  }

  static func run(
    _ arguments: [String], at folder: URL, program: String = Program.path, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let outputs = try Folder()
    let (output, errors) = (outputs.url.appendingPathComponent("out"), outputs.url.appendingPathComponent("err"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let pipe = Pipe()
    process.standardInput = pipe
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }
}

/// A folder of its own for one test, deleted at its end.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("plantool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  /// What a file holds.
  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }

  /// Every file and folder below, sorted.
  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
  }
}

/// Plans for tests.
enum SamplePlan {
  static let clean = """
    plan: 1
    document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số năm ${year}"}
    units:
      ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
      vhxh: {name: Phòng Văn hóa - Xã hội}
    tasks:
      - {title: Nâng cấp mạng nội bộ của trụ sở, lead: vhxh, due: Quý III/2027, output: Mạng được nghiệm thu}
    sections:
      - {title: Nhiệm vụ, text: "Danh mục tại ${appendix.nhiem-vu} kèm theo."}
    appendices:
      - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}

    """

  /// With a unit that nobody declares.
  static let broken = clean.replacingOccurrences(of: "lead: vhxh", with: "lead: vhxx")
}

import Foundation
import Testing

/// The built program, run as users run it.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program that `PLANTOOL` names, else the one beside the test bundle.
  static var path: String {
    if let path = ProcessInfo.processInfo.environment["PLANTOOL"] { return path }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("plantool")
      .path
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

  /// Puts a program of the shell into a folder. Another process writes it: a file that this one has open for writing is open,
  /// for a moment, in whatever other tests start, and cannot be run ("text file busy").
  static func install(_ script: String, as name: String, in folder: Folder) throws {
    let write = "mkdir -p \"$(dirname \"$1\")\" && cat > \"$1\" && chmod 755 \"$1\""
    let result = try run(["-c", write, "sh", name], at: folder.url, program: "/bin/sh", input: script)
    try #require(result.status == 0, "\(result.errors)")
  }

  /// Starts the program as a terminal does, with no signal blocked or ignored; the threads of a test block them, and a
  /// `Process` hands that on.
  static func start(_ arguments: [String], environment: [String: String] = [:]) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    let values = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var variables = values.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    try #require(posix_spawn(&process, path, &files, &attributes, &words, &variables) == 0)
    return process
  }

  /// Waits for a program's end: the signal that ended it, or nil and its status.
  static func end(of process: pid_t) -> (signal: Int32?, status: Int32) {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return (signal == 0 ? nil : signal, status >> 8 & 0xFF)
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

import Foundation
import Testing

/// The program on input that means harm: with little time and memory, so that what hangs or swells ends as a failed test.
///
/// `make check-hostile` runs the same tests with the release program (`PLANTOOL`), on files of full size (`HOSTILE=full`),
/// and has every run's time and memory written down (`HOSTILE_REPORT`).
enum HostileRun {
  /// Whether files have their full size.
  static let isFull = ProcessInfo.processInfo.environment["HOSTILE"] == "full"

  /// A number for full size, or the small one that a quick run of an unoptimised program can do with.
  static func count(_ full: Int, quick: Int) -> Int { isFull ? full : quick }

  /// Limits as a shell sets them: seconds of the processor, more than ten times what the slowest run takes, and KiB of address
  /// space, of which a program with two threads uses half. A sanitizer takes many times as much, and terabytes of addresses.
  static let limits =
    ProcessInfo.processInfo.environment["SANITIZED"] == nil ? "ulimit -t 60; ulimit -v 4194304" : "ulimit -t 600"

  private static let reportLock = NSLock()

  /// Runs the program. It must end by itself, with a status of the contract, and say something where it refuses.
  static func run(
    _ name: String, _ arguments: [String], in folder: Folder, input: String = "",
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> Program.Result {
    let measures = try Folder()
    let time = report == nil ? "" : "/usr/bin/time -q -o '\(measures.path("time"))' -f '%U %S %M'"
    let script = "ulimit -c 0; \(limits); exec timeout -k 1 600 \(time) \"$@\""
    let result = try Program.run(
      ["-c", script, "sh", Program.path] + arguments, at: folder.url, program: "/bin/sh", input: input)
    #expect(
      (0...2).contains(result.status),
      "\(name): \(arguments) ended with \(result.status): \(result.errors.prefix(300))",
      sourceLocation: location)
    if result.status == 2 {
      #expect(result.errors.hasPrefix("plantool: "), "\(name): \(result.errors.prefix(300))", sourceLocation: location)
    }
    // However bad the input is, its words do not fill the screen.
    let isForPeople = arguments[0] != "compile" && !arguments.contains("json")
    #expect(
      !isForPeople || result.output.utf8.count + result.errors.utf8.count < 8 << 20, "\(name)", sourceLocation: location
    )
    try note(name, arguments, result, measures)
    return result
  }

  private static let report = ProcessInfo.processInfo.environment["HOSTILE_REPORT"]

  /// Adds a line to the report: name, command, status, seconds of the processor, peak memory in KiB.
  private static func note(_ name: String, _ arguments: [String], _ result: Program.Result, _ measures: Folder) throws {
    guard let report else { return }
    let words = try measures.read("time").split(whereSeparator: \.isWhitespace)
    try #require(words.count == 3)
    let seconds = (Double(words[0]) ?? 0) + (Double(words[1]) ?? 0)
    let line = "\(name)\t\(arguments.joined(separator: " "))\t\(result.status)\t\(seconds)\t\(words[2])\n"
    reportLock.lock()
    defer { reportLock.unlock() }
    let handle = try #require(FileHandle(forWritingAtPath: report))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(line.utf8))
    try handle.close()
  }
}

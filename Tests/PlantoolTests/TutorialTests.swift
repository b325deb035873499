import Foundation
import Testing

/// A newcomer who does what docs/huong-dan.md says, word by word in an empty folder, sees what it shows.
///
/// The words above a ```yaml block say what becomes of it:
/// - "Tệp `x`:" is the whole file x.
/// - "Thêm vào cuối tệp `x`:" goes to its end, after an empty line where it begins a new part.
/// - "Sửa dòng `y` thành:", or "Sửa dòng `y` trong tệp `x` thành:", takes the place of the only line y, whatever its
///   indentation, in the file named last.
///
/// A ```sh block is run, one command a line, and the ```text block after it is what the terminal shows; without one, the
/// commands print nothing. A command ends with status 1 where the text shows an error, and with 0 elsewhere. ```bash is
/// the installation, which is not run here.
@Suite struct TutorialGoldenTests {
  private static let page = Program.root.appendingPathComponent("docs/huong-dan.md")

  @Test func tutorial() throws {
    var lines = try String(contentsOf: Self.page, encoding: .utf8).components(separatedBy: "\n")
    let blocks = MarkdownBlock.all(in: lines)
    var reader = try Reader()
    var printed: [(lines: Range<Int>, text: [String])] = []
    for (index, block) in blocks.enumerated() {
      switch block.language {
      case "yaml": try reader.write(Array(lines[block.content]), asTold: block.introduction)
      case "sh":
        let next = index + 1 < blocks.count && blocks[index + 1].language == "text" ? blocks[index + 1].content : nil
        let shown = next.map { Array(lines[$0]) } ?? []
        var output = ""
        for command in lines[block.content] {
          let result = try reader.type(command)
          let isRefused = result.output.contains(": lỗi PL")
          #expect(result.status == (isRefused ? 1 : 0), "\(command): \(result.output)")
          output += result.output
        }
        let text = Array(output.components(separatedBy: "\n").dropLast())
        if let next, Self.isUpdating {
          printed.append((next, text))
        } else {
          #expect(shown == text, "\(lines[block.content].joined(separator: "; "))")
        }
      case "text", "bash": break
      default: Issue.record("a block of \(block.language) is neither written nor typed: \(block.introduction)")
      }
    }
    #expect(!blocks.isEmpty)
    guard Self.isUpdating else { return }
    for (range, text) in printed.reversed() { lines.replaceSubrange(range, with: text) }
    try lines.joined(separator: "\n").write(to: Self.page, atomically: true, encoding: .utf8)
  }

  /// Every rule that the page speaks of exists.
  @Test func rules() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let rules = try Program.run("rules").output
    for code in Set(page.matches(of: /PL\d{3}/).map(\.output)) { #expect(rules.contains(code), "\(code)") }
  }

  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil
}

/// A fenced block of a page.
private struct MarkdownBlock {
  let language: String
  /// The last words above it.
  let introduction: String
  /// The lines between its fences.
  let content: Range<Int>

  static func all(in lines: [String]) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var introduction = ""
    var open: Int?
    for (index, line) in lines.enumerated() {
      if let start = open {
        guard line == "```" else { continue }
        let language = String(lines[start].dropFirst(3))
        blocks.append(MarkdownBlock(language: language, introduction: introduction, content: start + 1..<index))
        open = nil
      } else if line.hasPrefix("```") {
        open = index
      } else if !line.isEmpty {
        introduction = line
      }
    }
    return blocks
  }
}

/// Somebody at a desk: a folder, an editor and a terminal.
private struct Reader {
  private let home: Folder
  private var folder: URL
  private var file = ""

  init() throws {
    home = try Folder()
    folder = home.url
  }

  /// Puts a block where the words above it say.
  mutating func write(_ block: [String], asTold words: String) throws {
    if let whole = try /Tệp `([^`]+)`:/.wholeMatch(in: words) {
      file = String(whole.1)
      try save(block)
    } else if let added = try /Thêm vào cuối tệp `([^`]+)`:/.wholeMatch(in: words) {
      file = String(added.1)
      let isNewPart = block.first?.hasPrefix(" ") == false
      try save(try read() + (isNewPart ? [""] : []) + block)
    } else if let changed = try /Sửa dòng `([^`]+)`(?: trong tệp `([^`]+)`)? thành:/.wholeMatch(in: words) {
      if let name = changed.2 { file = String(name) }
      var lines = try read()
      let places = lines.indices.filter { lines[$0].trimmingCharacters(in: .whitespaces) == changed.1 }
      try #require(places.count == 1, "“\(changed.1)” is the line of \(places.count) places in \(file)")
      lines.replaceSubrange(places[0]...places[0], with: block)
      try save(lines)
    } else {
      Issue.record("what is to be done with the block under “\(words)”?")
    }
  }

  /// Runs one command; its output and errors come as on a terminal.
  mutating func type(_ command: String) throws -> (status: Int32, output: String) {
    if command.hasPrefix("cd ") {
      folder.appendPathComponent(String(command.dropFirst(3)))
      return (FileManager.default.fileExists(atPath: folder.path) ? 0 : 1, "")
    }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", command]
    shell.currentDirectoryURL = folder
    let tools = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    let environment = ProcessInfo.processInfo.environment
    shell.environment = environment.merging(["PATH": "\(tools):\(environment["PATH"] ?? "/usr/bin:/bin")"]) { $1 }
    let terminal = Pipe()
    shell.standardOutput = terminal
    shell.standardError = terminal
    shell.standardInput = FileHandle.nullDevice
    try shell.run()
    let output = try terminal.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    return (shell.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private func read() throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return Array(text.components(separatedBy: "\n").dropLast())
  }

  private func save(_ lines: [String]) throws {
    let text = lines.map { $0 + "\n" }.joined()
    try text.write(to: folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
  }
}

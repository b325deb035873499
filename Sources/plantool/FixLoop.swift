import Linter
import PlanLang

/// `lint --fix`: applies safe fixes in memory until there are none left, then writes each changed file once.
///
/// Only files that the call names are changed: a registry that a plan merely includes belongs to others as well.
struct FixLoop {
  private let pass: LintPass
  private let input: [UInt8]?
  /// The last linting: that of the files as they are fixed.
  private(set) var linted: LintedFiles
  /// New bytes by canonical path, and the bytes and names that the files had.
  private var fixed: [String: [UInt8]] = [:]
  private var originals: [String: (name: String, bytes: [UInt8])] = [:]
  /// Files that a fix would have made unreadable.
  private var refused: Set<String> = []
  /// What was done, by canonical path.
  private var notes: [(path: String, line: String)] = []

  /// More rounds than fixes that wait for one another can need.
  private static let rounds = 16

  init(_ pass: LintPass, _ linted: LintedFiles, input: [UInt8]?) {
    self.pass = pass
    self.linted = linted
    self.input = input
  }

  private var language: Language { linted.language }

  mutating func run() throws(UsageError) {
    for _ in 0..<Self.rounds {
      let (isReadable, refused) = (linted.isReadable, refused)
      let result = Fixer.apply(linted.run) { isReadable[$0.path] != nil && !refused.contains($0.path) }
      guard !result.files.isEmpty else { return }
      var next = fixed
      for (id, bytes) in result.files {
        let file = linted.workspace.sources[id]
        if originals[file.path] == nil { originals[file.path] = (file.name, file.bytes) }
        next[file.path] = bytes
      }
      let after = try pass.run(overlay: next, input: input.map { fixedInput(next) ?? $0 })
      let paths = result.files.keys.map { linted.workspace.sources[$0].path }
      let broken = paths.filter { isReadable[$0] == true && after.isReadable[$0] == false }
      guard broken.isEmpty else {
        self.refused.formUnion(broken)
        continue
      }
      note(result.applied)
      fixed = next
      linted = after
    }
  }

  /// Standard input as a round has fixed it: the only file there is.
  private func fixedInput(_ files: [String: [UInt8]]) -> [UInt8]? { files.first?.value }

  private mutating func note(_ applied: [Fixer.Applied]) {
    var tables: [SourceID: LineTable] = [:]
    for applied in applied {
      let diagnostic = applied.finding.diagnostic
      let file = linted.workspace.sources[diagnostic.range.file]
      let table = tables[file.id] ?? LineTable(file)
      tables[file.id] = table
      let place = table.location(at: Int(diagnostic.range.start))
      notes.append(
        (file.path, "\(file.name):\(place.line):\(place.column): \(diagnostic.code) \(applied.fix.title[language])"))
    }
  }

  /// Most fixes that are listed; what nobody can read to its end is counted.
  private static let mostListed = 1_000

  private func say(_ notes: [(path: String, line: String)]) {
    guard !notes.isEmpty else { return }
    var lines = notes.prefix(Self.mostListed).map(\.line)
    let rest = notes.count - lines.count
    if rest > 0 { lines.append(language == .vi ? "và \(rest) chỗ khác đã sửa" : "and \(rest) more that were fixed") }
    Terminal.say(lines.joined(separator: "\n"))
  }

  /// Writes the changed files, or prints standard input, and says on standard error what was done. Returns whether a file
  /// was left as it was because it had changed meanwhile, or could not be fixed after all.
  mutating func write() throws(UsageError) -> Bool {
    if let input {
      try OutputFile.print(fixedInput(fixed) ?? input)
      say(notes)
      return false
    }
    var written: Set<String> = []
    var isRefused = !refused.isEmpty
    for path in fixed.keys.sorted() {
      guard let bytes = fixed[path], let (name, original) = originals[path], bytes != original else { continue }
      do throws(UsageError) {
        try OutputFile.rewrite(bytes, at: path, named: name, insteadOf: original)
        written.insert(path)
      } catch {
        isRefused = true
        Terminal.say("plantool: \(error.message[language])")
      }
    }
    let done = notes.filter { written.contains($0.path) }
    say(done)
    for name in refused.compactMap({ originals[$0]?.name }).sorted() {
      Terminal.say(
        language == .vi
          ? "plantool: không sửa được \(name): sửa rồi tệp sẽ không đọc được nữa"
          : "plantool: \(name) was not fixed: it could not be read afterwards")
    }
    // What is left is what the files on disk have.
    if written.count < fixed.count { linted = try pass.run(input: nil) }
    let (places, count) = (done.count, written.count)
    let left = linted.run.findings.count
    Terminal.say(
      language == .vi
        ? "plantool: đã sửa \(places) chỗ trong \(count) tệp" + (left > 0 ? ", còn \(left) phát hiện" : "")
        : "plantool: fixed \(places) \(places == 1 ? "place" : "places") in \(count) \(count == 1 ? "file" : "files")"
          + (left > 0 ? ", \(left) \(left == 1 ? "finding" : "findings") left" : ""))
    return isRefused
  }
}

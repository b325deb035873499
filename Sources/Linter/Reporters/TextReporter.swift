import PlanLang

/// Findings for people, after rustc: what and where, the source line with the range marked, the other half, the way out.
struct TextReporter {
  private(set) var bytes: [UInt8] = []
  private let run: LintRun
  private let language: Language
  private let isColored: Bool
  private var lines: LineTables
  /// The source line that was printed last in this finding.
  private var lastLine: String?

  private enum Paint: String {
    case error = "1;31"
    case warning = "1;33"
    case info = "1;36"
    case frame = "34"
    case bold = "1"
  }

  /// How often the same finding is shown before the rest is only counted.
  private static let shownTimes = 3

  init(_ run: LintRun, _ language: Language, isColored: Bool) {
    self.run = run
    self.language = language
    self.isColored = isColored
    lines = LineTables(run.sources)
    writeFindings()
    writeSummary()
  }

  private struct Kind: Hashable {
    let code: Code
    let file: SourceID
  }

  private mutating func writeFindings() {
    var total: [Kind: Int] = [:]
    for finding in run.findings { total[Self.kind(finding), default: 0] += 1 }
    var shown: [Kind: Int] = [:]
    for finding in run.findings {
      let kind = Self.kind(finding)
      let count = shown[kind, default: 0] + 1
      shown[kind] = count
      guard count <= Self.shownTimes || total[kind, default: 0] == Self.shownTimes + 1 else { continue }
      write(finding)
      let rest = total[kind, default: 0] - count
      if count == Self.shownTimes, rest > 1 {
        put("  = ", .frame)
        put(
          language == .vi
            ? "và \(rest) chỗ khác của \(finding.diagnostic.code) trong tệp này\n\n"
            : "and \(rest) more of \(finding.diagnostic.code) in this file\n\n")
      }
    }
  }

  private static func kind(_ finding: LocatedFinding) -> Kind {
    Kind(code: finding.diagnostic.code, file: finding.diagnostic.range.file)
  }

  private mutating func write(_ finding: LocatedFinding) {
    let diagnostic = finding.diagnostic
    lastLine = nil
    let place = lines.locations(diagnostic.range).start
    put("\(run.sources[diagnostic.range.file].name.printable):\(place.line):\(place.column): ", .bold)
    put("\(diagnostic.severity.label(language)) \(diagnostic.code)", paint(diagnostic.severity))
    put(" \(finding.ruleName): ")
    put(diagnostic.message[language].printable + "\n", .bold)
    let others = diagnostic.related.filter { $0.range.file == diagnostic.range.file }.sorted {
      $0.range.start < $1.range.start
    }
    let width =
      ([diagnostic.range] + diagnostic.related.map(\.range)).map { range in
        String(lines.locations(range).start.line).utf8.count
      }.max() ?? 1
    frame(width, "|")
    // In the order of the file, as one reads it; the main place has the carets.
    let before = others.filter { $0.range.start < diagnostic.range.start }
    for related in before {
      writeLine(related.range, width, mark: "-", note: related.message[language].printable, .frame)
    }
    writeLine(diagnostic.range, width, mark: "^", note: nil, paint(diagnostic.severity))
    for related in others where related.range.start >= diagnostic.range.start {
      writeLine(related.range, width, mark: "-", note: related.message[language].printable, .frame)
    }
    for related in diagnostic.related where related.range.file != diagnostic.range.file {
      let place = lines.locations(related.range).start
      put(String(repeating: " ", count: width) + "::: ", .frame)
      put("\(run.sources[related.range.file].name.printable):\(place.line):\(place.column)\n")
      lastLine = nil
      writeLine(related.range, width, mark: "-", note: related.message[language].printable, .frame)
    }
    if let help = diagnostic.help {
      frame(width, "|")
      put(String(repeating: " ", count: width) + " = ", .frame)
      put(language == .vi ? "gợi ý: " : "help: ", .bold)
      put(help[language].printable + "\n")
    }
    if let fix = diagnostic.fixes.first, !fix.isSafe { writeOffer(fix, width) }
    put("\n")
  }

  /// One source line with its range marked; of a range over several lines the first.
  private mutating func writeLine(_ range: SourceRange, _ width: Int, mark: Character, note: String?, _ paint: Paint) {
    let table = lines.table(range.file)
    let number = table.line(at: Int(range.start))
    let content = table.content(ofLine: number)
    let digits = String(number)
    guard let (visible, start, end) = Self.window(content, Int(range.start), Int(range.end)) else { return }
    // Two places in one line are marked under the one line.
    let source = digits + " | " + visible
    if source != lastLine {
      put(String(repeating: " ", count: width - digits.utf8.count) + digits + " | ", .frame)
      put(visible + "\n")
      lastLine = source
    }
    frame(width, "| ", newLine: false)
    put(String(repeating: " ", count: start))
    put(String(repeating: mark, count: max(1, end - start)) + (note.map { " " + $0 } ?? ""), paint)
    put("\n")
  }

  /// A fix that a person has to decide on: the lines as they are, and as it would make them.
  private mutating func writeOffer(_ fix: Fix, _ width: Int) {
    put(String(repeating: " ", count: width) + " = ", .frame)
    put(language == .vi ? "có thể sửa: " : "possible fix: ", .bold)
    put(fix.title[language].printable + "\n")
    guard let first = fix.edits.first?.range, let last = fix.edits.last?.range, first.file == last.file else { return }
    let table = lines.table(first.file)
    let numbers = table.line(at: Int(first.start))...table.line(at: Int(last.end))
    let start = table.content(ofLine: numbers.lowerBound).startIndex
    let offsets = start..<max(start, table.content(ofLine: numbers.upperBound).endIndex)
    guard numbers.count <= Self.offeredLines, offsets.contains(Int(first.start)) || offsets.upperBound == first.start,
      Int(last.end) <= offsets.upperBound
    else { return }
    let bytes = run.sources[first.file].bytes
    var new: [UInt8] = []
    var copied = offsets.lowerBound
    for edit in fix.edits {
      new += bytes[copied..<Int(edit.range.start)] + Array(edit.text.utf8)
      copied = Int(edit.range.end)
    }
    let end = new.count
    new += bytes[copied..<offsets.upperBound]
    writeLines(bytes[offsets], "-", from: numbers.lowerBound, around: Int(first.start)..<Int(last.end), width)
    writeLines(new[...], "+", from: numbers.lowerBound, around: Int(first.start) - offsets.lowerBound..<end, width)
  }

  /// More lines than that are not shown twice.
  private static let offeredLines = 4

  private mutating func writeLines(
    _ bytes: ArraySlice<UInt8>, _ sign: String, from number: Int, around range: Range<Int>, _ width: Int
  ) {
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      let row = row.last == 0x0D ? row.dropLast() : row
      let digits = String(number + index)
      put(String(repeating: " ", count: max(0, width - digits.utf8.count)) + digits + " " + sign + " ", .frame)
      put((Self.window(row, range.lowerBound, range.upperBound)?.text ?? "") + "\n")
    }
  }

  /// The part of a line that is printed (all of it, or about 120 columns around the range), and the columns of the range.
  /// Nil for a file in another encoding, which has no line that could be shown.
  ///
  /// However long the line is, no more than some thousand bytes of it are looked at.
  private static func window(_ line: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> (
    text: String, start: Int, end: Int
  )? {
    let start = min(max(start, line.startIndex), line.endIndex)
    let end = min(max(end, start), line.endIndex)
    func clean(_ bytes: ArraySlice<UInt8>) -> String {
      String(decoding: bytes, as: UTF8.self).printable
    }
    let parts = [
      line[line.startIndex..<start].ending(atMost: shownBytes), line[start..<end].beginning(atMost: shownBytes),
      line[end...].beginning(atMost: shownBytes),
    ]
    guard !parts.contains(where: { $0.contains(0) }) else { return nil }
    var before = clean(parts[0])
    let inside = clean(parts[1]) + (parts[1].count < end - start ? "…" : "")
    var after = clean(parts[2])
    let room = max(40, 118 - TextWidth.columns(inside.unicodeScalars))
    if TextWidth.columns(before.unicodeScalars) + TextWidth.columns(after.unicodeScalars) > room {
      let half = room / 2
      let kept = before.unicodeScalars.count
      if kept > half {
        before =
          "…"
          + String(String.UnicodeScalarView(before.unicodeScalars.suffix(max(half, room - after.unicodeScalars.count))))
      }
      let left = max(10, room - before.unicodeScalars.count)
      if after.unicodeScalars.count > left {
        after = String(String.UnicodeScalarView(after.unicodeScalars.prefix(left))) + "…"
      }
    }
    let from = TextWidth.columns(before.unicodeScalars)
    return (before + inside + after, from, from + TextWidth.columns(inside.unicodeScalars))
  }

  /// More than what is printed of a line takes before, in and behind the range.
  private static let shownBytes = 2_048

  private mutating func writeSummary() {
    let counts = [Severity.error, .warning, .info].compactMap { severity -> String? in
      let count = run.count(severity)
      return count == 0 ? nil : "\(count) \(severity.plural(count, language))"
    }
    let files = language == .vi ? "\(run.fileCount) tệp" : run.fileCount == 1 ? "1 file" : "\(run.fileCount) files"
    let findings =
      counts.isEmpty ? (language == .vi ? "không phát hiện lỗi" : "nothing found") : counts.joined(separator: ", ")
    put("\(files): \(findings)\n", counts.isEmpty ? nil : .bold)
    let fixable = run.fixableCount
    guard fixable > 0 else { return }
    put(
      language == .vi
        ? "\(fixable) chỗ sửa được ngay bằng: plantool lint --fix\n"
        : "\(fixable) can be fixed with: plantool lint --fix\n")
  }

  private func paint(_ severity: Severity) -> Paint {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }

  private mutating func frame(_ width: Int, _ sign: String, newLine: Bool = true) {
    put(String(repeating: " ", count: width + 1) + sign + (newLine ? "\n" : ""), .frame)
  }

  private mutating func put(_ string: String, _ paint: Paint? = nil) {
    guard let paint, isColored, !string.isEmpty else {
      bytes += Array(string.utf8)
      return
    }
    bytes += Array("\u{1B}[\(paint.rawValue)m\(string)\u{1B}[0m".utf8)
  }
}

extension String {
  /// On one line: tabs and line breaks as single spaces, and as a visible sign every character that would steer the
  /// terminal or turn the direction of writing, so that marks stand under their words.
  fileprivate var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension ArraySlice<UInt8> {
  /// The first bytes, whole scalars only.
  fileprivate func beginning(atMost count: Int) -> ArraySlice<UInt8> {
    guard self.count > count else { return self }
    var end = startIndex + count
    while end > startIndex, self[end] & 0xC0 == 0x80 { end -= 1 }
    return self[..<end]
  }

  /// The last bytes, whole scalars only.
  fileprivate func ending(atMost count: Int) -> ArraySlice<UInt8> {
    guard self.count > count else { return self }
    var start = endIndex - count
    while start < endIndex, self[start] & 0xC0 == 0x80 { start += 1 }
    return self[start...]
  }
}

extension Severity {
  /// The word for it.
  func label(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .vi): "lỗi"
    case (.warning, .vi): "cảnh báo"
    case (.info, .vi): "lưu ý"
    case (_, .en): rawValue
    }
  }

  func plural(_ count: Int, _ language: Language) -> String {
    language == .en && count != 1 && self != .info ? label(language) + "s" : label(language)
  }
}

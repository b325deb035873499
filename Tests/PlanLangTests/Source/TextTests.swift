import Testing

@testable import PlanLang

/// Places of parts of texts, however they are written.
@Suite struct TextTests {
  /// The place of `part` in the value of `a`, as the words of the file there.
  private func place(of part: String, in yaml: String) throws -> String {
    let file = SourceStore().add(name: "t.yml", bytes: Array(yaml.utf8))
    let tree = try #require(YAMLReader.read(file).tree)
    let text = tree.text(2)
    let value = Array(text.written.utf8)
    let words = Array(part.utf8)
    let start = try #require(value.indices.first { value[$0...].starts(with: words) })
    return String(decoding: file.bytes[text.range(of: start..<start + words.count).offsets], as: UTF8.self)
  }

  @Test func verbatim() throws {
    #expect(try place(of: "Dương", in: "a: Hải Dương") == "Dương")
    #expect(try place(of: "Dương", in: "a: 'Hải Dương'") == "Dương")
  }

  @Test func escapesAndFoldedLines() throws {
    #expect(try place(of: "2025", in: "a: \"x \\\"y\\\" 2025 z\"") == "2025")
    #expect(try place(of: "2025", in: "a: 'x ''y'' 2025 z'") == "2025")
    #expect(try place(of: "2025", in: "a: >-\n  năm một\n  năm 2025\n") == "2025")
    #expect(try place(of: "2025", in: "a: |\n  năm một\n\n  năm 2025\n") == "2025")
    #expect(try place(of: "một năm", in: "a: >-\n  năm một\n  năm 2025\n") == "một\n  năm")
  }

  @Test func linesAndColumnsCountScalars() {
    let file = SourceStore().add(name: "t.yml", bytes: Array("\u{FEFF}á: 1\r\nbé: x\n".utf8))
    let lines = LineTable(file)
    #expect(lines.lineCount == 2)
    #expect(lines.location(at: 3) == SourceLocation(line: 1, column: 1, offset: 3))
    #expect(lines.location(at: 5) == SourceLocation(line: 1, column: 2, offset: 5))
    let x = file.bytes.firstIndex(of: UInt8(ascii: "x")) ?? 0
    #expect(lines.location(at: x) == SourceLocation(line: 2, column: 5, offset: x))
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [10, 5_000])
  func columnsInShortAndLongLines(_ lineBreak: String, _ length: Int) {
    let line = String(repeating: "ếa", count: length)
    let file = SourceStore().add(name: "t.yml", bytes: Array((line + lineBreak + line + lineBreak).utf8))
    let lines = LineTable(file)
    let start = line.utf8.count + lineBreak.utf8.count
    #expect(lines.lineCount == 2)
    for scalar in [0, 1, length, 2 * length] {
      let offset = scalar / 2 * 4 + (scalar % 2 == 0 ? 0 : 3)
      #expect(lines.location(at: offset) == SourceLocation(line: 1, column: 1 + scalar, offset: offset))
      #expect(lines.location(at: start + offset) == SourceLocation(line: 2, column: 1 + scalar, offset: start + offset))
    }
    #expect(lines.content(ofLine: 2).elementsEqual(line.utf8))
  }
}

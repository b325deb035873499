import Testing

@testable import PlanLang

/// Edits of a part of a text, however it is written.
@Suite struct TextEditTests {
  /// The file after `part` of the value of `a` has become `words`; nil where there is no edit that does just that.
  private func edited(_ yaml: String, _ part: String, _ words: String) throws -> String? {
    let file = SourceStore().add(name: "t.yml", bytes: Array(yaml.utf8))
    let tree = try #require(YAMLReader.read(file).tree)
    let text = tree.text(2)
    let value = Array(text.written.utf8)
    let start = try #require(value.indices.first { value[$0...].starts(with: part.utf8) })
    guard let edit = text.edit(start..<start + part.utf8.count, words) else { return nil }
    var bytes = file.bytes
    bytes.replaceSubrange(edit.range.offsets, with: edit.text.utf8)
    // The value is what it was, with the new words in it.
    let after = try #require(YAMLReader.read(SourceStore().add(name: "t.yml", bytes: bytes)).tree)
    var expected = value
    expected.replaceSubrange(start..<start + part.utf8.count, with: words.utf8)
    #expect(after.text(2).written == String(decoding: expected, as: UTF8.self))
    #expect(after.nodes.count == tree.nodes.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a: số hoá", "hoá", "hóa", "a: số hóa"),
    ("a: &x số hoá # hoá\nb: *x\n", "hoá", "hóa", "a: &x số hóa # hoá\nb: *x\n"),
    ("a: &x \"số \\\"hoá\\\"\"\n", "\"hoá\"", "“hoá”", "a: &x \"số “hoá”\"\n"),
    ("a: \"\\u0061 a b\"", "a b", "c", "a: \"\\u0061 c\""), ("a: \"x\\ty  z\"", "  ", " ", "a: \"x\\ty z\""),
    ("a: \"một \\\n  hai ba\"", "hai", "2", "a: \"một \\\n  2 ba\""),
    ("a: \"một\n\n  hai  ba\"\r\n", "  ba", " ba", "a: \"một\n\n  hai ba\"\r\n"),
    ("a: '''a'' b'", "'a'", "“a”", "a: '“a” b'"), ("a: 'b ''c'''", "b", "d'", "a: 'd'' ''c'''"),
    ("a: \"b\"", "b", "c\"\\", "a: \"c\\\"\\\\\""),
    ("a: | # số hoá\n  x\n  số hoá\n", "hoá", "hóa", "a: | # số hoá\n  x\n  số hóa\n"),
    ("a: |2\n    x\n\n    số  hoá\n", "  hoá", " hoá", "a: |2\n    x\n\n    số hoá\n"),
    ("a: >-\r\n  số\r\n  hoá hoá\r\nb: 1\r\n", "hoá hoá", "hóa", "a: >-\r\n  số\r\n  hóa\r\nb: 1\r\n"),
    ("a: >-\n  hồ sơ\n  , số\n", " ,", ",", "a: >-\n  hồ sơ, số\n"), ("a: số\n  hoá\n", "hoá", "hóa", "a: số\n  hóa\n"),
    ("a: b, c [d]\n", "b", "[e", nil), ("a: b c [d]\n", "c", "c,", "a: b c, [d]\n"),
    ("a: I. - b", "I. ", "", nil), ("a: x:b", ":", ": ", nil), ("a: \"x:b\"", ":", ": ", "a: \"x: b\""),
    ("a: x b", "b", " #b", nil), ("a: |\n  I. b\n", "I.", "", nil),
  ])
  func parts(_ yaml: String, _ part: String, _ words: String, _ expected: String?) throws {
    #expect(try edited(yaml, part, words) == expected)
  }

  @Test func inBracketsNoSignOfTheirs() throws {
    let file = SourceStore().add(name: "t.yml", bytes: Array("{a: b c}".utf8))
    let tree = try #require(YAMLReader.read(file).tree)
    #expect(tree.text(2).edit(2..<3, "c, d") == nil)
    #expect(tree.text(2).edit(2..<3, "d")?.text == "d")
  }

  /// An alias stands for words that are mended where they are written; whole values keep the anchor before them.
  @Test func aliasesAndAnchors() throws {
    let file = SourceStore().add(name: "t.yml", bytes: Array("a: &x !!str 'số'\nb: *x\nc: |\n  x\n".utf8))
    let tree = try #require(YAMLReader.read(file).tree)
    #expect(tree.text(4).edit(0..<1, "S") == nil && tree.text(4).replacement(by: "S") == nil)
    let edit = try #require(tree.text(2).replacement(by: "a: b"))
    #expect(String(decoding: file.bytes[edit.range.offsets], as: UTF8.self) == "'số'" && edit.text == "\"a: b\"")
    #expect(tree.text(6).replacement(by: "y") == nil)
  }

  @Test(arguments: [
    ("a: [x, y, y]", 1, "a: [x, y]"), ("a:\n  - x\n  - y # y\n  - y\n", 1, nil),
    ("a:\n  - x\n  - y\n  - y # 2\n", 1, nil), ("a:\r\n  - x\r\n  - y\r\n  - y\r\n", 1, "a:\r\n  - x\r\n  - y\r\n"),
    ("a: [x, y, # hỏi lại\n    y]", 1, nil), ("a: [x, \"y\",\n    'y',]", 1, "a: [x, \"y\",]"),
    ("a: [x, y, &z y]", 1, nil), ("a:\n  - x\n  - y\n  - to: y\n    for: z\n  - u", 1, "a:\n  - x\n  - y\n  - u"),
  ])
  func removal(_ yaml: String, _ previous: Int, _ expected: String?) throws {
    let file = SourceStore().add(name: "t.yml", bytes: Array(yaml.utf8))
    let tree = try #require(YAMLReader.read(file).tree)
    let items = Array(tree.children(of: 2))
    let edit = file.removal(of: tree.range(items[previous + 1]), after: tree.range(items[previous]))
    var bytes = file.bytes
    if let edit { bytes.replaceSubrange(edit.range.offsets, with: edit.text.utf8) }
    #expect((edit == nil ? nil : String(decoding: bytes, as: UTF8.self)) == expected)
  }
}

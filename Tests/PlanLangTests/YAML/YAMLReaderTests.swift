import Testing

@testable import PlanLang

@Suite struct YAMLReaderTests {
  private func read(_ text: String) -> (tree: YAMLTree?, diagnostic: Diagnostic?) {
    YAMLReader.read(SourceStore().add(name: "t.yml", bytes: Array(text.utf8)))
  }

  /// Every scalar as its value, and the words of the file in its range.
  private func scalars(_ text: String) throws -> [String] {
    let tree = try #require(read(text).tree)
    return tree.nodes.indices.filter { tree.nodes[$0].kind == .scalar }.map { index in
      let range = tree.range(NodeIndex(index)).offsets
      return "\(tree.text(NodeIndex(index)).string)<\(String(decoding: tree.file.bytes[range], as: UTF8.self))>"
    }
  }

  @Test func rangesAreBytesOfTheFile() throws {
    #expect(
      try scalars("tên: Hải Dương # ghi chú\nx: 'một ''hai'''\n") == [
        "tên<tên>", "Hải Dương<Hải Dương>", "x<x>", "một 'hai'<'một ''hai'''>",
      ])
    #expect(try scalars("\u{FEFF}a: \"x\\ty\"\r\nb: 1\r\n") == ["a<a>", "x\ty<\"x\\ty\">", "b<b>", "1<1>"])
  }

  @Test func rangesAreRightWhereWordsAreNotTheSpelling() throws {
    // Anchors and tags before a value, nothing behind them, words over several lines, marks of two and three bytes.
    #expect(
      try scalars("a: &n Hải\nb: &e\nc: !!str 5\nd: một\n  hai\n\n  ba\nđường: {ế: ữ, x: , 'y': z}\ne: *n\nf: cuối\n")
        == [
          "a<a>", "Hải<&n Hải>", "b<b>", "<&e>", "c<c>", "5<!!str 5>", "d<d>", "một hai\nba<một\n  hai\n\n  ba>",
          "đường<đường>", "ế<ế>", "ữ<ữ>", "x<x>", "<>", "y<'y'>", "z<z>", "e<e>", "f<f>", "cuối<cuối>",
        ])
  }

  @Test func aScalarIsFoundByItsBytes() throws {
    let texts = [
      "a: &n Hải\nb: &e\nc: [x, 'y z', {k: }]\n# lời\nd: một\n  hai\n\n  ba\n? m\n: |\n  bốn\n   năm\n\ne: *n\n",
      "- - a\n  - b #c\n-\n- \"\"\n",
    ]
    for text in texts {
      let tree = try #require(read(text).tree)
      for offset in 0...text.utf8.count {
        let holding = tree.nodes.filter { $0.kind == .scalar && Int($0.start) <= offset && offset < Int($0.end) }
        #expect(holding.count <= 1)
        #expect(tree.scalar(at: offset)?.start == holding.first?.start, "\(offset) in \(text)")
      }
    }
  }

  @Test func blockScalarsEndAtTheirLastWord() throws {
    #expect(
      try scalars("a: |\n  một\n  hai\n\n\nb: >-\n  ba\n  bốn\n") == [
        "a<a>", "một\nhai\n<|\n  một\n  hai>", "b<b>", "ba bốn<>-\n  ba\n  bốn>",
      ])
  }

  @Test func collectionsEndAtTheirLastChild() throws {
    let tree = try #require(read("a:\n  - x\n  - y\n\n# lời\nb: [1, 2]\n").tree)
    let words = tree.nodes.filter { $0.kind == .sequence }.map {
      String(decoding: tree.file.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    #expect(words == ["- x\n  - y", "[1, 2]"])
  }

  @Test func aliasesStandForTheirAnchors() throws {
    let tree = try #require(read("a: &x {k: v}\nb: *x\n").tree)
    let alias = try #require(tree.nodes.indices.first { tree.nodes[$0].kind == .alias })
    #expect(tree.nodes[Int(tree.resolved(NodeIndex(alias)))].kind == .mapping)
    #expect(String(decoding: tree.file.bytes[tree.range(NodeIndex(alias)).offsets], as: UTF8.self) == "*x")
  }

  @Test func onlyNothingIsAbsent() throws {
    let tree = try #require(read("a:\nb: ~\nc: null\nd: ''\n").tree)
    let values = stride(from: 2, to: tree.nodes.count, by: 2).map { tree.isAbsent(NodeIndex($0)) }
    #expect(values == [true, false, false, false])
  }

  @Test(arguments: [
    ("a: [1, 2", "PL001"), ("a: 'x", "PL001"), ("a: 1\n b: 2\n", "PL001"), ("\ta: 1", "PL001"), ("a: *x", "PL001"),
    ("a: 1\n---\nb: 2\n", "PL001"), ("a: &x [*x]", "PL003"), ("a: \u{7}", "PL004"), ("a: b\u{0}c", "PL004"),
    ("a: [\u{FFFE}", "PL004"),
  ])
  func faults(_ text: String, _ code: String) {
    let (tree, diagnostic) = read(text)
    #expect(tree == nil)
    #expect(diagnostic?.code.description == code)
  }

  @Test func aliasesNestToo() {
    // Each line holds the one above: 64 collections one inside the other, with the list around them, then one more.
    let chain = { (links: Int) in
      "- &a0 [x]\n" + (1..<links).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    }
    #expect(read(chain(63)).diagnostic == nil)
    #expect(read(chain(64)).diagnostic?.code == .limit)
    // What lies behind the alias is deep, or what lies around it.
    let deep = "- &a " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "\n"
    let around = { (count: Int) in
      deep + "- " + String(repeating: "[", count: count) + "*a" + String(repeating: "]", count: count)
    }
    #expect(read(around(23)).diagnostic == nil)
    #expect(read(around(24)).diagnostic?.code == .limit)
    // A scalar's alias nests nothing.
    #expect(
      read("- &s x\n- " + String(repeating: "[", count: 63) + "*s" + String(repeating: "]", count: 63)).tree != nil)
  }

  @Test func brokenBytesAreFoundWhereTheyStand() {
    let good = Array("plan: 1\ntên: Hải Dương\n".utf8)
    for offset in good.indices {
      var bytes = good
      bytes[offset] = 0xFF
      let diagnostic = YAMLReader.read(SourceStore().add(name: "t.yml", bytes: bytes)).diagnostic
      #expect(diagnostic?.code == .encoding)
      #expect(diagnostic.map { Int($0.range.start) <= offset && offset - Int($0.range.start) < 4 } ?? false)
    }
  }

  @Test func everyTruncationEndsWithAResult() {
    let plan = Array(
      "plan: 1\ntasks:\n  - {title: \"Hải \\u00e9\", lead: [a, &x b, *x]}\n  - title: |\n      một\n".utf8)
    for count in plan.indices {
      let file = SourceStore().add(name: "t.yml", bytes: Array(plan[..<count]))
      let (tree, diagnostic) = YAMLReader.read(file)
      #expect((tree == nil) == (diagnostic != nil))
      if let diagnostic { #expect(Int(diagnostic.range.end) <= count) }
    }
  }
}

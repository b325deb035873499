extension FormatSamples {
  static let longTexts: [Case] = [
    Case(
      "plain lines", "plan: 1\nx:\n    a: một\n      hai  \n\n\n          ba # c\n",
      "plan: 1\nx:\n  a: một\n    hai\n\n\n    ba # c\n"),
    Case(
      "quoted lines", "plan: 1\nx:\n- \"một \\\n      hai\\\n  \\ ba \n   bốn\"\n",
      "plan: 1\nx:\n  - \"một \\\n    hai\\\n    \\ ba\n    bốn\"\n"),
    Case("an escaped space at the end of a line", "plan: 1\nx: \"a\\ \n  b\"\n"),
    Case("single quotes over lines", "plan: 1\nx: 'a\n\n     b'\n", "plan: 1\nx: 'a\n\n  b'\n"),
    Case(
      "block scalars", "plan: 1\nx:\n- |\n     một\n       hai\n\n     ba\n\n\n- >-   # c\n   a\n   b\n",
      "plan: 1\nx:\n  - |\n    một\n      hai\n\n    ba\n\n  - >- # c\n    a\n    b\n"),
    Case(
      "stated indentation", "plan: 1\nx:\n- |2\n     một\n   hai\n- a: |1-\n    một\n",
      "plan: 1\nx:\n  - |2\n       một\n     hai\n  - a: |1-\n      một\n"),
    Case("kept blank lines", "plan: 1\nx:\n  - |+\n    một\n\n\n\n  - hai\n"),
    Case(
      "kept end before a blank line that moves",
      "plan: 1\nx: {}\n\ndocument:\n  place: |+\n    a\n  type: |+\n    b\n\n  issuer: c\n",
      "plan: 1\n\ndocument:\n  type: |+\n    b\n\n  place: |+\n    a\n  issuer: c\nx: {}\n"),
    Case("blank line at the end of a file", "plan: 1\nx: |+\n  a\n\n"),
    Case("a text that the file cuts short", "plan: 1\nx: |\n  a", "plan: 1\nx: |-\n  a\n"),
    Case("spaces at the end of a line", "plan: 1\nx: |\n  a  \n     \n  b\n"),
    Case("an empty text", "plan: 1\nx: |\ny: >+\n\n\nz: 1\n"),
    Case(
      "spaces and no words", "plan: 1\nx: |-\n     \ny: |+\n     \n  \nz: 1\n", "plan: 1\nx: |-\n\ny: |+\n\n\nz: 1\n"),
    Case("Windows lines", "plan: 1\r\nx: |\r\n    a\r\n    b\r\n", "plan: 1\nx: |\n  a\n  b\n"),
    Case(
      "a comment behind a text", "plan: 1\nunits:\n  a: |\n    x\n  # hết\ntasks: []\n"),
  ]

  static let flow: [Case] = [
    Case(
      "spacing", "plan: 1\nx: { a : 1,b: [ x,y ] , c: {}, d: [ ], }\n", "plan: 1\nx: {a: 1, b: [x, y], c: {}, d: []}\n"),
    Case(
      "open values", "plan: 1\nx: [{a: ,b: }, {a, b: 1}]\n",
      "plan: 1\nx: [{a: , b: }, {a, b: 1}]\n"),
    Case("pairs in a list", "plan: 1\nx: [ a: 1 , {b: 2} ]\n", "plan: 1\nx: [a: 1, {b: 2}]\n"),
    Case("words that a comma cuts off keep their place", "plan: 1\ntasks:\n  - {title: A, b, id: a}\n"),
    Case(
      "over several lines",
      "plan: 1\nunits: {\n  a: {name: A},  # một\n  # hai\n  b: {name: B,\n      short: b} # ba\n  }\n",
      "plan: 1\nunits:\n  a: {name: A}  # một\n  # hai\n  b:\n    name: B\n    short: b # ba\n"),
    Case(
      "a list over several lines", "plan: 1\nx: [ # đầu\n  a, b,\n  \"c, d\", [e, f], k: v,\n  # cuối\n  ] # sau\n",
      "plan: 1\nx: # đầu\n  - a\n  - b\n  - c, d\n  - [e, f]\n  - k: v\n  # cuối\n  # sau\n"),
    Case(
      "as an item", "plan: 1\ntasks:\n  - {title: A,\n     id: a}\n", "plan: 1\ntasks:\n  - id: a\n    title: A\n"),
    Case("a sign that needs quotes in a block", "plan: 1\nx: [-,\n  b]\n", "plan: 1\nx:\n  - \"-\"\n  - b\n"),
    Case(
      "empty over several lines", "plan: 1\nx: [\n  # không có\n]\ny: {\n}\n",
      "plan: 1\nx:\n  # không có\n  []\ny: {}\n"),
    Case("the whole file", "{plan: 1,\n tasks: [a]}\n", "plan: 1\ntasks: [a]\n"),
    Case(
      "the whole file on one line", "# a\n{ tasks: [a], plan: 1 } # b\n# c\n", "# a\n{plan: 1, tasks: [a]} # b\n# c\n"),
    Case(
      "lines that a comment speaks of stay", "plan: 1\nx:\n- {b: 1, a: 2,  # plantool: ignore PL401 cũ\n   c: 3}\n",
      "plan: 1\nx:\n  - {b: 1, a: 2,  # plantool: ignore PL401 cũ\n     c: 3}\n"),
    Case(
      "words without a colon over several lines stay", "plan: 1\nx: {a: b,\n    c d, e: f}\n"),
  ]

  static let odd: [Case] = [
    Case(
      "markers", "# đầu\n%YAML 1.1\n---   # a\n# b\nplan:   1\n...   \n# c\n",
      "# đầu\n%YAML 1.1\n---   # a\n# b\nplan: 1\n...\n# c\n"),
    Case("a marker before braces", "--- {plan: 1}\n", "---\n{plan: 1}\n"),
    Case("a tag on the whole file", "--- !!map\ntasks: []\nplan: 1\n", "---\n!!map\nplan: 1\ntasks: []\n"),
    Case("explicit keys", "plan: 1\nx:\n- ? a\n  : b\n", "plan: 1\nx:\n  - ? a\n    : b\n"),
    Case("explicit keys of the whole file", "# a\n? plan\n: 1\n? x\n:  - y\n"),
    Case("a list as a key", "plan: 1\nx:\n    ? [a, b]\n    : c\n", "plan: 1\nx:\n  ? [a, b]\n  : c\n"),
    Case("an alias as a key", "plan: &a x\n*a : b\n"),
    Case(
      "an anchored block", "plan: 1\nx: &a\n   b: 1\ny: *a\nz:\n - &b\n   c: 1\n",
      "plan: 1\nx: &a\n  b: 1\ny: *a\nz:\n  - &b\n    c: 1\n"),
    Case("an anchor above", "plan: 1\nx:\n  &a\n  b: 1\n", "plan: 1\nx: &a\n  b: 1\n"),
    Case("dashes in a text", "plan: 1\nx:\n  - a\n    - b\n  - c\n"),
    Case("decomposed letters", "plan: 1\nx: \"Kế\"\n".decomposed, "plan: 1\nx: Kế\n".decomposed),
  ]
}

extension String {
  fileprivate var decomposed: String { replacing("ế", with: "e\u{302}\u{301}") }
}

/// Small files and what they become.
enum FormatSamples {
  typealias Case = FormatterTests.Case

  static let order: [Case] = [
    Case("keys in the order of the field table", "tasks: []\nplan: 1\n", "plan: 1\ntasks: []\n"),
    Case(
      "of an item", "plan: 1\ntasks:\n  - title: A\n    due: x\n    id: a\n",
      "plan: 1\ntasks:\n  - id: a\n    title: A\n    due: x\n"),
    Case("in braces", "plan: 1\ntasks:\n  - {title: A, id: a}\n", "plan: 1\ntasks:\n  - {id: a, title: A}\n"),
    Case(
      "unknown keys come last", "foo: 1\ntasks: []\nbar: 2\nplan: 1\n", "plan: 1\ntasks: []\nfoo: 1\nbar: 2\n"),
    Case("ids keep their order", "plan: 1\nunits:\n  b: {name: B}\n  a: {name: A}\n"),
    Case("free keys keep theirs", "plan: 1\ntasks:\n  - {title: A, extra: {b: 1, a: 2}}\n"),
    Case(
      "below a reference", "plan: 1\ntasks:\n  - support: [{note: x, unit: u}]\n",
      "plan: 1\ntasks:\n  - support: [{unit: u, note: x}]\n"),
    Case("the same key twice", "tasks: [a]\nplan: 1\ntasks: [b]\n", "plan: 1\ntasks: [a]\ntasks: [b]\n"),
    Case(
      "either spelling", "nhiem_vu:\n  - ten: A\n    ma: a\nplan: 1\n", "plan: 1\nnhiem_vu:\n  - ma: a\n    ten: A\n"),
    Case("anchors keep the order", "tasks: &t []\nplan: 1\n"),
    Case("aliases keep it too", "plan: 1\ntasks: []\nunits: {a: &n x, b: *n}\n"),
    Case(
      "Vietnamese keys", "plan: 1\ntasks:\n  - {title: A, \"lead\": u, foo: 1}\nlayouts: {x: {labels: {lead: A}}}\n",
      "ke_hoach: 1\nmau_bang: {x: {nhan: {lead: A}}}\nnhiem_vu:\n  - {ten: A, chu_tri: u, foo: 1}\n", keys: .vi),
    Case(
      "English keys", "ke_hoach: 1\nphu_luc:\n  - {ten: A, bang: tasks}\n",
      "plan: 1\nappendices:\n  - {title: A, table: tasks}\n", keys: .en),
  ]

  static let layout: [Case] = [
    Case(
      "indentation", "plan: 1\ntasks:\n- id: a\n  lead:\n        - u\n        -   v\n",
      "plan: 1\ntasks:\n  - id: a\n    lead:\n      - u\n      - v\n"),
    Case("first key on the line of its dash", "plan: 1\ntasks:\n  -\n    id: a\n", "plan: 1\ntasks:\n  - id: a\n"),
    Case("lists in lists", "plan: 1\nx:\n-   - a\n    - b\n-\n  - c\n", "plan: 1\nx:\n  - - a\n    - b\n  - - c\n"),
    Case("spaces", "plan:    1   \ntasks  :\n  - id:   a  \n", "plan: 1\ntasks:\n  - id: a\n"),
    Case("line breaks and byte order mark", "\u{FEFF}plan: 1\r\ntasks: []\r\n", "plan: 1\ntasks: []\n"),
    Case("no line break at the end", "plan: 1", "plan: 1\n"),
    Case("blank lines", "\n\nplan: 1\n\n\n\ntasks: []\n  \n\n", "plan: 1\n\ntasks: []\n"),
    Case("blank lines around empty braces", "plan: 1\nx:\n  - a:\n\n  - {}\n\ny: []\n\nz: {}\n"),
    Case(
      "blank lines stay where keys move", "units: {a: x}\n\nplan: 1\n\ntasks: []\n",
      "plan: 1\n\nunits: {a: x}\n\ntasks: []\n"),
    Case(
      "empty values", "plan: 1\ndocument:\n  number:    \n  date: ~\n  place: null\n",
      "plan: 1\ndocument:\n  number:\n  date: ~\n  place: null\n"),
    Case(
      "a value below its key", "plan: 1\ndocument:\n  subject:\n      Một hai\n  place: X\n",
      "plan: 1\ndocument:\n  place: X\n  subject:\n    Một hai\n"),
  ]

  static let comments: [Case] = [
    Case(
      "the head of the file stays", "# Đầu tệp\n# hai\ntasks: []\nplan: 1\n", "# Đầu tệp\n# hai\nplan: 1\ntasks: []\n"),
    Case(
      "what is below a blank line goes along", "# Đầu\n\n# nhiệm vụ\ntasks: []\nplan: 1\n",
      "# Đầu\n\nplan: 1\n# nhiệm vụ\ntasks: []\n"),
    Case(
      "above an item", "plan: 1\ntasks:\n# một\n- id: a\n\n# hai\n- id: b\n",
      "plan: 1\ntasks:\n  # một\n  - id: a\n\n  # hai\n  - id: b\n"),
    Case(
      "above a key that moves to the dash", "plan: 1\ntasks:\n  - title: A\n    # mã\n    id: a\n",
      "plan: 1\ntasks:\n  # mã\n  - id: a\n    title: A\n"),
    Case(
      "behind the last key", "plan: 1\ntasks:\n  - id: a\n    # cuối a\n  # cuối tasks\n# cuối tệp\n"),
    Case(
      "deeper than what follows", "plan: 1\nunits:\n   a: {name: A}\n   # hết\ntasks: []\n",
      "plan: 1\nunits:\n  a: {name: A}\n  # hết\ntasks: []\n"),
    Case(
      "in place of a value", "plan: 1\nunits:\n    # chưa có\ntasks: []\n", "plan: 1\nunits:\n  # chưa có\ntasks: []\n"),
    Case(
      "between key and value",
      "plan: 1\ntasks:   # a\n  # b\n  - id: a   # c\n    title: # d\n      # e\n      Việc  # f\n"),
    Case("on the dash", "plan: 1\ntasks:\n  - # a\n    # b\n    id: a\n"),
    Case(
      "a column of comments",
      "plan: 1\ndocument:\n  number:       # một\n  date:         # hai\n  place: \"X\"    # ba\n",
      "plan: 1\ndocument:\n  number:       # một\n  date:         # hai\n  place: X      # ba\n"),
    Case(
      "a line that grew past its column", "plan: 1\nx:\n- aaaa   # một\n- bbbbbb # hai\n",
      "plan: 1\nx:\n  - aaaa # một\n  - bbbbbb  # hai\n"),
    Case("alone at the end of a line", "plan: \"1.\" # a\ntasks: 'x'  # b\n", "plan: \"1.\" # a\ntasks: x  # b\n"),
    Case("without a space before it", "plan: \"1\"#a\ntasks: 'x'#b\n", "plan: \"1\"  #a\ntasks: x  #b\n"),
    Case(
      "that ignores a rule on the first key",
      "plan: 1\ntasks:\n  # plantool: ignore PL401 cũ\n  - title: A\n    id: a\n"),
    Case(
      "that ignores a rule on a key that moves",
      "plan: 1\ntasks:\n  - id: a\n    due: x # plantool: ignore PL402 y\n    # plantool: ignore PL401 cũ\n    title: A\n",
      "plan: 1\ntasks:\n  - id: a\n    # plantool: ignore PL401 cũ\n    title: A\n    due: x # plantool: ignore PL402 y\n"
    ),
    Case(
      "at the end of a file", "tasks:\n- a\n# plantool: ignore PL401 x\nplan: 1\n# plantool: ignore PL402 y\n",
      "# plantool: ignore PL401 x\nplan: 1\ntasks:\n  - a\n# plantool: ignore PL402 y\n"),
    Case(
      "that speaks of a blank line", "plan: 1\ntasks:\n  - title: A\n    # plantool: ignore PL401 cũ\n\n    id: a\n",
      "plan: 1\ntasks:\n  # plantool: ignore PL401 cũ\n\n  - id: a\n    title: A\n"),
    Case(
      "that ignores a rule below a block",
      "plan: 1\nunits:\n  a:\n    # chưa có\n    # plantool: ignore PL401 cũ\n  b: x\n",
      "plan: 1\nunits:\n  a:\n    # chưa có\n  # plantool: ignore PL401 cũ\n  b: x\n"),
  ]

  static let scalars: [Case] = [
    Case("needless quotes", values("\"Phòng\"", "'Phòng'", "\"a:b\""), values("Phòng", "Phòng", "a:b")),
    Case("with an apostrophe inside", values("'it''s'", "\"it's\""), values("it's", "it's")),
    Case("single becomes double", values("'a: b'", "'it''s: x'"), values("\"a: b\"", "\"it's: x\"")),
    Case("single reads better", values("\"a \\\"b\\\": c\"", "'a\\b: c'"), values("'a \"b\": c'", "'a\\b: c'")),
    Case("both kinds inside", values("'a: \"b\" ''c'''"), values("\"a: \\\"b\\\" 'c'\"")),
    Case("escapes stay", values("\"a\\u00a0b\"", "\"a\\tb: c\"", "\"\\x41: b\"")),
    Case("numbers stay strings", values("\"1\"", "\"04\"", "\"1.\"", "\"0x1F\"", "\"12:30\"", "\"1e5\"", "\"1,5\"")),
    Case("days stay strings", values("\"2027-01-05\"", "\"2027-01-05 10:00:00\"")),
    Case("words of truth stay strings", values("\"no\"", "\"Yes\"", "\"ON\"", "\"y\"", "\"null\"", "\"~\"", "\"\"")),
    Case(
      "signs stay in quotes", values("\"<<\"", "\"=\"", "\"- a\"", "\"#1\"", "\"a #b\"", "\"a:\"", "\" a\"", "\"*\"")),
    Case(
      "words with digits", values("\"4 tổ\"", "\"83,77%\"", "\"31/12/2027\""), values("4 tổ", "83,77%", "31/12/2027")),
    Case("plain stays plain", values("04", "no", "2027-01-05", "x - a", "~40%")),
    Case("interpolation", values("\"${year}\"", "'Năm ${year}'"), values("${year}", "Năm ${year}")),
    Case(
      "interpolation in brackets", "plan: 1\nx: [\"${year}\", \"a, b\", \"a\", \"x:y\"]\n",
      "plan: 1\nx: [\"${year}\", \"a, b\", a, \"x:y\"]\n"),
    Case(
      "quoted keys", "plan: 1\nx:\n  \"a b\": 1\n  'no': 2\n  \"2\": 3\n",
      "plan: 1\nx:\n  a b: 1\n  \"no\": 2\n  \"2\": 3\n"),
    Case(
      "tags and anchors", "plan: 1\nx:\n  a:  !!str   \"b\"\n  b: &x   \"c\"\n  c:   &y\n",
      "plan: 1\nx:\n  a: !!str \"b\"\n  b: &x c\n  c: &y\n"),
  ]

  /// A list of values.
  private static func values(_ values: String...) -> String {
    "plan: 1\nx:\n" + values.map { "  - \($0)\n" }.joined()
  }
}

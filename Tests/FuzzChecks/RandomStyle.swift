/// Writes a plan as no two people would: any indentation, quotes, brackets, comments.
struct RandomStyle {
  private(set) var text = ""
  /// Words of comments, each used once.
  private(set) var comments: [String] = []
  /// Words of comments above a key, and the marked value that must stand in the next line.
  private(set) var above: [(comment: String, value: String)] = []
  /// Words of comments at the end of a line, and the marked value that must stand before them.
  private(set) var behind: [(comment: String, value: String)] = []

  private var dice: Dice
  private let hasComments: Bool
  private let isExact: Bool
  private let language: Int
  /// A comment here must not be indented deeper than this: a text above would swallow it.
  private var deepest = Int.max
  private var marks = 0
  private var anchors: [String] = []
  private let hasAnchors: Bool

  /// - Parameter isExact: whether all values are read as these words; else some get a word more, by which a test finds them
  ///   again, and some a line break.
  init(_ value: RandomValue, _ dice: Dice, isExact: Bool = false) {
    self.dice = dice
    self.isExact = isExact
    hasComments = self.dice.percent(85)
    let hasAnchors = self.dice.percent(12)
    self.hasAnchors = hasAnchors && !isExact
    language = self.dice.roll(3)
    if self.dice.percent(10) { text += "\u{FEFF}" }
    if self.dice.percent(20) { lines(0, isFree: true) }
    if self.dice.percent(8) { text += "---" + self.trailing() + "\n" }
    if case .record(let entries) = value, self.dice.percent(96) {
      block(entries, indent: 0, isRoot: true)
    } else {
      text += flow(value, indent: 0, isOpen: true)
      text += "\n"
    }
    if self.dice.percent(30) { lines(0, isFree: false) }
    if self.dice.percent(20) { text += "\n\n" }
    if self.dice.percent(10) { while text.hasSuffix("\n") { text.removeLast() } }
    if self.dice.percent(25) { text = text.replacing("\n", with: "\r\n") }
  }

  // MARK: Comments

  private mutating func comment(isInstruction: Bool = true) -> String {
    let word = "c\(comments.count)w"
    comments.append(word)
    if isInstruction, dice.percent(7) { return "# plantool: ignore PL401 \(word)" }
    return dice.pick(["# ", "#", "#   ", "# ---: [", "# \"{"]) + word
  }

  private mutating func trailing() -> String {
    guard hasComments, dice.percent(15) else { return String(repeating: " ", count: dice.percent(10) ? 2 : 0) }
    return String(repeating: " ", count: 1 + dice.roll(12)) + comment()
  }

  /// Blank lines and comments on lines of their own.
  private mutating func lines(_ indent: Int, isFree: Bool) {
    while dice.percent(22) {
      if !hasComments || dice.percent(40) {
        text += dice.percent(20) ? "   \n" : "\n"
      } else {
        let column = dice.percent(25) ? dice.roll(9) : indent
        text += String(repeating: " ", count: min(column, deepest)) + comment() + "\n"
      }
    }
  }

  /// A comment that belongs to the next line.
  private mutating func owned(_ indent: Int, _ value: String?) {
    guard hasComments, let value, dice.percent(20) else { return }
    text += String(repeating: " ", count: min(indent, deepest)) + comment(isInstruction: false) + "\n"
    above.append((comments[comments.count - 1], value))
  }

  // MARK: Blocks

  private mutating func block(
    _ entries: [(key: (en: String, vi: String), value: RandomValue)], indent: Int, isRoot: Bool = false,
    startsInline: Bool = false
  ) {
    for (position, entry) in dice.shuffled(entries).enumerated() {
      var value = entry.value
      var mark: String?
      if !isExact, case .words(let words) = value, !words.contains("\n"), dice.percent(25) {
        marks += 1
        mark = "m\(marks)k"
        value = .words(words + "m\(marks)k")
      }
      if position > 0 || !startsInline {
        lines(indent, isFree: true)
        if position > 0 || !isRoot { owned(indent, mark) }
        text += String(repeating: " ", count: indent)
      }
      deepest = Int.max
      text += key(entry.key, isFlow: false) + (dice.percent(5) ? " :" : ":")
      content(value, indent: indent, mark: mark, isItem: false)
    }
  }

  private mutating func list(_ items: [RandomValue], indent: Int, startsInline: Bool = false) {
    for (position, item) in items.enumerated() {
      if position > 0 || !startsInline {
        lines(indent, isFree: true)
        text += String(repeating: " ", count: indent)
      }
      deepest = Int.max
      text += "-"
      content(item, indent: indent, mark: nil, isItem: true)
    }
  }

  private mutating func content(_ value: RandomValue, indent: Int, mark: String?, isItem: Bool) {
    let inner = indent + 1 + dice.roll(5)
    switch value {
    case .absent:
      text += trailing() + "\n"
    case .record(let entries) where !entries.isEmpty && dice.percent(65):
      if isItem, dice.percent(75) {
        let gap = 1 + dice.roll(3)
        text += String(repeating: " ", count: gap)
        block(entries, indent: indent + 1 + gap, startsInline: true)
      } else {
        text += anchor() + trailing() + "\n"
        block(entries, indent: inner)
      }
    case .list(let items) where !items.isEmpty && dice.percent(65):
      if isItem {
        text += " "
        list(items, indent: indent + 2, startsInline: true)
      } else {
        text += trailing() + "\n"
        list(items, indent: dice.percent(40) ? indent : inner)
      }
    case .record, .list:
      text += (dice.percent(90) ? " " : "\n" + String(repeating: " ", count: inner))
      text += flow(value, indent: inner, isOpen: dice.percent(35)) + trailing() + "\n"
    case .words(let words):
      scalar(words, indent: indent, inner: inner, mark: mark)
    }
  }

  private mutating func anchor() -> String {
    guard hasAnchors, dice.percent(15) else { return "" }
    anchors.append("a\(anchors.count)")
    return " &a\(anchors.count - 1)"
  }

  private mutating func scalar(_ words: String, indent: Int, inner: Int, mark: String?) {
    if hasAnchors, dice.percent(10), let name = anchors.last, mark == nil {
      text += " *\(name)" + trailing() + "\n"
      return
    }
    if dice.percent(words.contains("\n") ? 70 : 12),
      let block = RandomScalar.block(words, inner - indent, isExact: isExact, &dice)
    {
      text += dice.percent(10) ? anchor() + " " + block.header : " " + block.header
      text += trailing() + "\n"
      for line in block.lines { text += (line.isEmpty ? "" : String(repeating: " ", count: inner) + line) + "\n" }
      deepest = indent
      above.removeAll { $0.value == mark }
      return
    }
    let gap =
      dice.percent(85) ? " " : dice.percent(50) ? "   " : trailing() + "\n" + String(repeating: " ", count: inner)
    let written = RandomScalar.write(words, isFlow: false, indent: inner, &dice)
    text += gap + written
    let count = comments.count
    text += trailing() + "\n"
    if let mark, comments.count > count, !written.contains("\n"), written.contains(mark) {
      behind.append((comments[count], mark))
    }
    if let mark, gap.contains("\n") || written.contains("\n") || !written.contains(mark) {
      above.removeAll { $0.value == mark }
    }
  }

  // MARK: Brackets

  private mutating func flow(_ value: RandomValue, indent: Int, isOpen: Bool) -> String {
    switch value {
    case .absent: return ""
    case .words(let words): return RandomScalar.write(words, isFlow: true, indent: isOpen ? indent : nil, &dice)
    case .list(let items):
      return brackets("[", "]", items.filter { if case .absent = $0 { false } else { true } }, indent, isOpen) {
        $0.flow($1, indent: indent, isOpen: isOpen)
      }
    case .record(let entries):
      return brackets("{", "}", dice.shuffled(entries), indent, isOpen) { style, entry in
        let space = style.dice.percent(80) ? " " : "   "
        let name = style.key(entry.key, isFlow: true)
        return name + ":" + space + style.flow(entry.value, indent: indent, isOpen: isOpen)
      }
    }
  }

  private mutating func brackets<Item>(
    _ open: String, _ close: String, _ items: [Item], _ indent: Int, _ isOpen: Bool,
    _ write: (inout RandomStyle, Item) -> String
  ) -> String {
    func space(_ style: inout RandomStyle) -> String {
      guard isOpen, style.dice.percent(50) else { return style.dice.percent(20) ? " " : "" }
      var result = style.trailing() + "\n"
      if style.hasComments, style.dice.percent(20) { result += "   " + style.comment() + "\n" }
      return result + String(repeating: " ", count: max(1, indent + style.dice.roll(3)))
    }
    var result = open + space(&self)
    for (position, item) in items.enumerated() {
      result += write(&self, item)
      let isLast = position + 1 == items.count
      if !isLast || dice.percent(10) {
        result += (dice.percent(10) ? space(&self) : "") + "," + (dice.percent(90) ? " " : "")
      }
      if !isLast || dice.percent(30) { result += space(&self) }
    }
    return result + close
  }

  private mutating func key(_ key: (en: String, vi: String), isFlow: Bool) -> String {
    let name = language == 0 ? key.en : language == 1 ? key.vi : dice.percent(50) ? key.en : key.vi
    return RandomScalar.write(name, isFlow: isFlow, indent: nil, isKey: true, &dice)
  }
}

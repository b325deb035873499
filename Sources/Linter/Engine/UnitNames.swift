import PlanLang

/// The units of some declarations by every name they have.
struct UnitNameTable: Sendable {
  fileprivate private(set) var units = WordsTable<Symbol>()
  /// Units that share a name with one declared before them, and that one.
  private var sameAs: [Symbol: Symbol] = [:]

  /// Adds the units of a scope, in order; calls `name` with each of their names, folded.
  mutating func add(
    _ units: some Collection<UnitWords>, scope: Int, name: ([UInt8], Symbol) -> Void = { _, _ in }
  ) {
    for (index, unit) in units.enumerated() {
      let symbol = Symbol(kind: .unit, scope: scope, index: index)
      for text in unit.names {
        let words = text.folded.bytes
        name(words, symbol)
        guard let known = self.units.insert(words, symbol), !known.isSameUnit(as: symbol) else { continue }
        sameAs[symbol] = first(known)
      }
    }
  }

  /// The unit, or the first declared one that has a name in common with it.
  func first(_ symbol: Symbol) -> Symbol { sameAs.isEmpty ? symbol : sameAs[symbol] ?? symbol }
}

/// The units of a plan and its registries by every name they have, and how free words name them.
final class UnitNames: Sendable {
  /// One of the bodies that free words list.
  struct Item {
    /// Its words; byte offsets into the text as it prints.
    let range: Range<Int>
    /// Its words, folded.
    let words: [UInt8]
    /// The unit that has this name; nil where none does.
    let unit: Symbol?
  }

  private let units: Units
  /// Units of the registries that share a name with one of the plan's, and that one.
  private let sameAsOwn: [Symbol: Symbol]

  /// Those of the plan come before those of the registries.
  init(_ own: [UnitWords], _ registries: RegistryReadings) {
    var table = UnitNameTable()
    var sameAsOwn: [Symbol: Symbol] = [:]
    table.add(own, scope: 0) { words, symbol in
      if let shared = registries.unitNames.units[words] { sameAsOwn[registries.unitNames.first(shared)] = symbol }
    }
    units = Units(own: table, shared: registries.unitNames)
    self.sameAsOwn = sameAsOwn
  }

  /// The unit, or the first declared one that has a name in common with it.
  func first(_ symbol: Symbol) -> Symbol {
    if symbol.scope == 0 { return units.own.first(symbol) }
    let first = units.shared.first(symbol)
    return sameAsOwn.isEmpty ? first : sameAsOwn[first].map(units.own.first) ?? first
  }

  private struct Units: Sendable {
    let own: UnitNameTable
    let shared: UnitNameTable

    subscript(words: [UInt8]) -> Symbol? { own.units[words] ?? shared.units[words] }
  }

  /// The unit whose name, short name or alias these folded words are.
  func unit(named words: [UInt8]) -> Symbol? { units[words] }

  /// The bodies that free words list: "Các thôn, Trạm Y tế và Công an xã".
  ///
  /// A comma or "và" also stands inside names, so the longest run of parts that is some unit's name counts as one item;
  /// a part that begins no such name is an item without a unit. Words in brackets say something of a body and are none.
  func items(in text: Text) -> [Item] {
    let whole = text.foldedWords.bytes
    if let unit = units[whole] { return [Item(range: text.whole, words: whole, unit: unit)] }
    let parts = text.withUTF8(Part.all)
    var items: [Item] = []
    var index = 0
    while index < parts.count {
      let (item, next) = item(startingAt: index, in: parts)
      items.append(item)
      index = next
    }
    return items
  }

  /// The words in brackets right after an item, folded: what they say of a body may set it apart from itself.
  static func note(after item: Item, in text: Text) -> FoldedText? {
    text.withUTF8 { bytes in
      var start = item.range.upperBound
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
      return FoldedText(bytes.slice(start..<end), .name)
    }
  }

  private func item(startingAt index: Int, in parts: [Part]) -> (Item, next: Int) {
    var words = parts[index].words
    var best: (words: [UInt8], unit: Symbol, last: Int)?
    if let unit = units[words] { best = (words, unit, index) }
    for last in parts.indices.dropFirst(index + 1).prefix(9) {
      words += (parts[last].followsAnd ? Part.andBetween : [0x20]) + parts[last].words
      if let unit = units[words] { best = (words, unit, last) }
    }
    // "Phòng Kinh tế, Hạ tầng và Đô thị" is not "Phòng Kinh tế", also where nobody declares it.
    if let best, best.last + 1 >= parts.count || !parts[best.last + 1].isField {
      let range = parts[index].range.lowerBound..<parts[best.last].range.upperBound
      return (Item(range: range, words: best.words, unit: best.unit), best.last + 1)
    }
    // "Văn phòng HĐND và UBND xã" is one office, also where nobody declares it.
    if index + 1 < parts.count, parts[index].isCouncil, parts[index + 1].followsAnd, parts[index + 1].isCommittee {
      let range = parts[index].range.lowerBound..<parts[index + 1].range.upperBound
      let words = parts[index].words + Part.andBetween + parts[index + 1].words
      return (Item(range: range, words: words, unit: nil), index + 2)
    }
    return (Item(range: parts[index].range, words: parts[index].words, unit: nil), index + 1)
  }
}

extension Symbol {
  /// Whether two units are one declaration.
  func isSameUnit(as other: Symbol) -> Bool { index == other.index && scope == other.scope }
}

/// What stands between two separators of a list of bodies.
private struct Part {
  let range: Range<Int>
  let folded: FoldedText
  /// Whether "và" parts it from the one before, not a comma or semicolon.
  let followsAnd: Bool

  var words: [UInt8] { folded.bytes }

  static let andBetween = Array(" và ".utf8)

  private static let councils = ["HĐND", "Hội đồng nhân dân"].map { FoldedText($0, .name).bytes }
  private static let committees = ["UBND", "Ủy ban nhân dân"].map { FoldedText($0, .name).bytes }

  /// Fields of work: what a department's long name goes on with, and no body begins with.
  private static let fields = PhraseIndex([
    "Hạ tầng", "Đô thị", "Khoa học", "Thể thao", "Thể dục", "Du lịch", "Thông tin", "Truyền thông", "Môi trường",
    "Xã hội", "Gia đình",
  ])

  /// Whether it goes on with a name that was begun before a comma.
  var isField: Bool { Self.fields.longest(startingAt: 0, in: folded) != nil }

  var isCouncil: Bool { Self.councils.contains { words.count >= $0.count && words.suffix($0.count).elementsEqual($0) } }
  var isCommittee: Bool { Self.committees.contains { words.starts(with: $0) } }

  static func all(in bytes: UTF8Bytes) -> [Part] {
    var parts: [Part] = []
    var start: Int?
    var end = 0
    var followsAnd = false
    var depth = 0
    func close(and: Bool) {
      if let from = start {
        let folded = FoldedText(bytes.slice(from..<end), .name)
        while end > from, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
        if !folded.bytes.isEmpty { parts.append(Part(range: from..<end, folded: folded, followsAnd: followsAnd)) }
        followsAnd = and
      } else {
        followsAnd = followsAnd || and
      }
      start = nil
    }
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "("):
        close(and: false)
        depth += 1
        position += 1
      case UInt8(ascii: ")"):
        depth = max(0, depth - 1)
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "+"), 0x0A, 0x0D:
        if depth == 0 { close(and: false) }
        position += 1
      case 0x20, 0x09: position += 1
      default:
        let wordEnd = self.wordEnd(in: bytes, from: position)
        if depth == 0 {
          if isAnd(bytes.slice(position..<wordEnd)) {
            close(and: true)
          } else {
            if start == nil { start = position }
            end = wordEnd
          }
        }
        position = wordEnd
      }
    }
    close(and: false)
    return parts
  }

  private static func wordEnd(in bytes: UTF8Bytes, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "+"): return position
      case UInt8(ascii: "("), UInt8(ascii: ")"): return position
      default: position += 1
      }
    }
    return position
  }

  private static func isAnd(_ word: UTF8Bytes) -> Bool {
    word.count <= 3 && (word.elementsEqual("và".utf8) || word.elementsEqual("Và".utf8) || word.elementsEqual("&".utf8))
  }
}

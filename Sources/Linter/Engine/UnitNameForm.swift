import PlanLang

/// A unit's name taken apart: what it is, and the level and place that follow ("xã", "Hưng Đạo").
///
/// Names that differ in dashes, `&`, abbreviations or tone placement have the same form.
struct UnitNameForm: Sendable {
  /// What the unit is, folded: "văn phòng hội đồng nhân dân ủy ban nhân dân".
  let core: [UInt8]
  /// The level word at the end: "xã", "phường", "thành phố"; nil where the name says none.
  let level: [UInt8]?
  /// The place at the end; nil where the name says none.
  let place: [UInt8]?

  /// Takes a name apart.
  ///
  /// - Parameter places: places that may stand at the end without a level word, folded.
  init(_ name: Text, places: Set<[UInt8]> = []) {
    var words = TitleWords(name).words
    var level: [UInt8]?
    var place: [UInt8]?
    let capitals = name.withUTF8(Self.capitalisedTail)
    if let found = Self.levelAtEnd(of: words, capitalisedTail: capitals) {
      level = Array(words[found].joined(separator: [0x20]))
      let tail = words[found.upperBound...]
      place = tail.isEmpty ? nil : Array(tail.joined(separator: [0x20]))
      words.removeSubrange(found.lowerBound...)
      while let last = words.last, words.count > 1, Self.links.contains(last) { words.removeLast() }
    } else if !places.isEmpty {
      for length in stride(from: min(4, words.count - 2), to: 0, by: -1) {
        let tail = Array(words.suffix(length).joined(separator: [0x20]))
        guard places.contains(tail) else { continue }
        place = tail
        words.removeLast(length)
        break
      }
    }
    core = Array(words.joined(separator: [0x20]))
    self.level = level
    self.place = place
  }

  init(core: [UInt8], level: [UInt8]?, place: [UInt8]?) {
    self.core = core
    self.level = level
    self.place = place
  }

  /// The last level word, with nothing but capitalised words (a place) after it.
  private static func levelAtEnd(of words: [TitleWords.Word], capitalisedTail: Int) -> Range<Int>? {
    var index = words.count - 1
    while index > 0, words.count - 1 - index <= min(capitalisedTail, 4) {
      for level in levels where index + 1 >= level.count && words[index + 1 - level.count...index].elementsEqual(level)
      {
        let start = index + 1 - level.count
        // "Hợp tác xã", "Văn hóa - Xã hội" hold the word and no level.
        guard start > 0, words[start - 1] != cooperative else { continue }
        if level.elementsEqual(commune), index + 1 < words.count, words[index + 1] == society { continue }
        return start..<index + 1
      }
      index -= 1
    }
    return nil
  }

  /// How many words at the end of a name begin with a capital letter.
  private static func capitalisedTail(_ bytes: UTF8Bytes) -> Int {
    var count = 0
    for word in bytes.split(separator: 0x20).reversed() {
      let value = bytes.scalar(at: word.startIndex).value
      guard let first = Unicode.Scalar(value), first.properties.isUppercase || value &- 0x30 < 10 else { break }
      count += 1
    }
    return count
  }

  private static let levels = ["phường", "xã", "thị trấn", "đặc khu", "thành phố", "thị xã", "huyện", "quận", "tỉnh"]
    .map(TitleWords.split).sorted { $0.count > $1.count }
  private static let links = Set(["thuộc", "của", "tại"].flatMap(TitleWords.split))
  private static let commune = TitleWords.split("xã")
  private static let cooperative = TitleWords.split("tác")[0]
  private static let society = TitleWords.split("hội")[0]
}

/// A unit with the scope in which it is declared.
struct DeclaredUnit: Sendable {
  /// 0: the plan; else 1 + the registry's position.
  let scope: Int
  let unit: Unit
}

extension LintContext {
  /// Every unit: those of the registries first, since a plan adds to them.
  var declaredUnits: [DeclaredUnit] {
    let scopes = plan.scopes
    return (scopes.dropFirst() + scopes.prefix(1)).flatMap { scope in
      scope.declarations.units.map { DeclaredUnit(scope: scope.number, unit: $0) }
    }
  }
}

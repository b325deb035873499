import PlanLang

/// A name of a unit taken apart, wherever it stands.
final class UnitNameWords: Sendable {
  /// The name as it is written.
  fileprivate let written: [UInt8]
  /// The name folded.
  let folded: FoldedText
  /// The words that count.
  let words: [TitleWord]
  /// What it is, its level and place; without the places that others name.
  let form: UnitNameForm

  fileprivate init(_ text: Text) {
    written = text.withUTF8(Array.init)
    folded = text.foldedWords
    words = TitleWords(folded).words
    form = UnitNameForm(text, words, places: UnitPlaces())
  }
}

/// Names of units, remembered: the communes of a province have the same bodies.
struct UnitNameMemo: Sendable {
  /// A name's place is a few bits of its hash; the last one to come holds it.
  private var names = [UnitNameWords?](repeating: nil, count: 512)

  fileprivate mutating func words(of name: Text) -> UnitNameWords {
    let place = name.withUTF8 { Int(truncatingIfNeeded: $0.stableHash) } & (names.count - 1)
    if let known = names[place],
      name.withUTF8({ bytes in known.written.withUnsafeBufferPointer { bytes.isEqual(to: $0) } })
    {
      return known
    }
    let new = UnitNameWords(name)
    names[place] = new
    return new
  }
}

/// A unit with the words of its names, read once for all that compares them; a reference, since many lists hold it.
final class UnitWords: Sendable {
  /// One of its names.
  struct Name: Sendable {
    let text: Text
    private let reading: UnitNameWords

    fileprivate init(_ text: Text, _ memo: inout UnitNameMemo) {
      self.text = text
      reading = memo.words(of: text)
    }

    /// The name folded.
    var folded: FoldedText { reading.folded }
    /// The words that count.
    var words: [TitleWord] { reading.words }

    /// What it is, its level and place; without the places that others name.
    var form: UnitNameForm { reading.form }

    /// Its form, where `places` may stand at its end without a level word.
    func form(with places: UnitPlaces) -> UnitNameForm {
      guard form.level == nil, let last = words.last, places.mayEnd(with: last) else { return form }
      return UnitNameForm(text, words, places: places)
    }
  }

  let unit: Unit
  /// Its name, short name and aliases.
  let names: [Name]

  init(_ unit: Unit, _ memo: inout UnitNameMemo) {
    self.unit = unit
    names = unit.names.map { Name($0, &memo) }
  }

  /// Which of the names is the short one; -1 where there is none.
  var shortIndex: Int { unit.short == nil ? -1 : 1 }
}

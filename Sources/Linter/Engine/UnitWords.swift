import PlanLang

/// A unit with the words of its names, read once for all that compares them; a reference, since many lists hold it.
final class UnitWords: Sendable {
  /// One of its names.
  final class Name: Sendable {
    let text: Text
    /// The name folded.
    let folded: FoldedText
    /// The words that count.
    let words: [TitleWord]
    /// What it is, its level and place; without the places that others name.
    let form: UnitNameForm

    init(_ text: Text) {
      self.text = text
      folded = text.foldedWords
      words = TitleWords(folded).words
      form = UnitNameForm(text, words, places: UnitPlaces())
    }

    /// Its form, where `places` may stand at its end without a level word.
    func form(with places: UnitPlaces) -> UnitNameForm {
      guard form.level == nil, let last = words.last, places.mayEnd(with: last) else { return form }
      return UnitNameForm(text, words, places: places)
    }
  }

  let unit: Unit
  /// Its name, short name and aliases.
  let names: [Name]

  init(_ unit: Unit) {
    self.unit = unit
    names = unit.names.map(Name.init)
  }

  /// Which of the names is the short one; -1 where there is none.
  var shortIndex: Int { unit.short == nil ? -1 : 1 }
}

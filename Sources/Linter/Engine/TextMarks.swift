import PlanLang

/// What a text holds that a rule of writing has to look at: found for all of them in one pass, so that a rule rejects
/// nearly every text by one bit. A mark says that there may be something; without it there is nothing.
public struct TextMarks: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Marks of these bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Two spaces in a row, or a line's end after one.
  static let doubleSpace = TextMarks(rawValue: 1 << 0)
  /// A space before a comma, stop or closing bracket, or after an opening one.
  static let looseSign = TextMarks(rawValue: 1 << 1)
  /// A letter right after a comma, stop or closing bracket, or right before an opening one.
  static let tightSign = TextMarks(rawValue: 1 << 2)
  /// `"`.
  static let straightQuote = TextMarks(rawValue: 1 << 3)
  /// “ or ”.
  static let curlyQuote = TextMarks(rawValue: 1 << 4)
  /// A round or square bracket.
  static let bracket = TextMarks(rawValue: 1 << 5)
  /// A letter of another script, or one that looks like a Vietnamese one.
  static let foreign = TextMarks(rawValue: 1 << 6)
  /// Zero width, soft hyphen, control of direction.
  static let invisible = TextMarks(rawValue: 1 << 7)
  /// A combining mark.
  static let combining = TextMarks(rawValue: 1 << 8)
  /// Dots in a row, …, or underscores in a row.
  static let dots = TextMarks(rawValue: 1 << 9)
  /// A tone on the first vowel of oa, oe, uy: hóa.
  static let toneFirst = TextMarks(rawValue: 1 << 10)
  /// A tone on the second: hoá.
  static let toneSecond = TextMarks(rawValue: 1 << 11)
  /// One word, or two, or three, twice in a row.
  static let doubled = TextMarks(rawValue: 1 << 12)
  /// Two words that may be a known slip, or one that the glossary avoids.
  static let term = TextMarks(rawValue: 1 << 13)
  /// A word with two capitals that is no known abbreviation.
  static let abbreviation = TextMarks(rawValue: 1 << 14)
  /// Words that stand where something is still to be filled in.
  static let placeholder = TextMarks(rawValue: 1 << 15)
  /// A word that ends as "lục" or "kèm" does.
  static let appendix = TextMarks(rawValue: 1 << 16)
  /// A slash or dash behind a digit or a space.
  static let joint = TextMarks(rawValue: 1 << 17)
  /// A digit.
  static let digit = TextMarks(rawValue: 1 << 18)
  /// Four digits that may be a year from 1900 to 2199.
  static let year = TextMarks(rawValue: 1 << 19)
  /// A word that is no Vietnamese syllable.
  static let syllable = TextMarks(rawValue: 1 << 20)
  /// Two words that may have the wrong capitals.
  static let capital = TextMarks(rawValue: 1 << 21)
  /// A word such as "điều" or "chủ tịch" before a number or a capital.
  static let named = TextMarks(rawValue: 1 << 22)
  /// A word whose capitals its neighbours decide: xã, phường, tỉnh, thành phố, dân.
  static let neighbours = TextMarks(rawValue: 1 << 23)
  /// A small letter by itself, as it may number a point: a, đ.
  static let letter = TextMarks(rawValue: 1 << 24)
  /// One of these stands where an appendix may be named: combining marks, and signs that do not print, may stand between
  /// letters.
  static let ofAppendices: TextMarks = [.appendix, .combining, .invisible, .foreign]
}

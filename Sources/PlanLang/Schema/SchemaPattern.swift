/// A pattern (ECMA-262 with the u flag) for the words of a value, with what editors say where it does not fit.
struct Pattern {
  let pattern: String
  let message: Message

  var members: [(key: String, value: JSONValue)] {
    [("pattern", .string(pattern)), ("patternErrorMessage", .string(JSONSchema.both(message)))]
  }

  /// ASCII letters and digits, dashes, and letters of any other script, composed.
  static let identifier = Pattern(
    pattern: #"^(?:[A-Za-z0-9-]|(?![\u0000-\u007F])\p{Alphabetic})+$"#,
    message: Message(vi: "mã chỉ gồm chữ, chữ số và dấu “-”", en: "an id holds letters, digits and “-” only"))

  static let percentage = Pattern(
    pattern: #"^\+?0*(?:100|[1-9][0-9]?)$"#,
    message: Message(vi: "số nguyên từ 1 đến 100", en: "a whole number from 1 to 100"))

  static let flag = Pattern(pattern: words(trueWords + falseWords), message: .flagForm)
  /// One name in the place of a list of them.
  static let oneName = Pattern(pattern: "^[^,;]*$", message: .oneOrSeveral("A, B"))

  /// The words that mean true.
  static let isTrue = Pattern(pattern: words(trueWords), message: .flagForm)

  static let year = Pattern(pattern: "^\(anyYear)$", message: .yearForm)

  static let period = Pattern(pattern: "^\(anyYear)(?:\(dash)\(anyYear))?$", message: .periodForm)

  /// The second year is not before the first: equal, or greater in the first digit in which they differ.
  static let orderedPeriod = Pattern(
    pattern: "^(?:\(anyYear)|([0-9]{4})\(dash)\\1|([0-9]*)(?:\(greaterDigit))[0-9]*)$",
    message: Message(vi: "năm đầu phải trước năm cuối", en: "the first year must come before the last"))

  /// The forms that `DateReading` reads: 2027-01-05, 05/01/2027, 5.1.2027, ngày 05 tháng 01 năm 2027.
  static let date = Pattern(pattern: dateForms, message: .dateForm)

  private static let trueWords = ["true", "có", "co", "yes", "đúng"]
  private static let falseWords = ["false", "không", "khong", "no", "sai"]
  private static let anyYear = "(?:19|20|21)[0-9]{2}"
  private static let dash = " *[-–] *"

  /// Any of `words` in any letter case.
  private static func words(_ words: [String]) -> String {
    "^(?:" + words.map(anyCase).joined(separator: "|") + ")$"
  }

  private static func anyCase(_ word: String) -> String {
    word.map { "[\($0)\($0.uppercased())]" }.joined()
  }

  private static var greaterDigit: String {
    (0...8).map { "\($0)[0-9]*\(dash)\\2[\($0 + 1)-9]" }.joined(separator: "|")
  }

  private static var dateForms: String {
    let space = #"[\t-\r \u00A0\u2000-\u200B\u202F\u3000\uFEFF]*"#
    let dash = #"[-\u2010-\u2015\u2212]"#
    func spaced(_ parts: String...) -> String { parts.joined(separator: space) }
    let short = "[0-9]{1,2}"
    let year = "[0-9]{4}"
    let day = "(?:" + anyCase("ng") + "(?:[àÀ][yY]|[aA][ỳỲ])\(space))?"
    let separated = ["/", dash, #"\."#].map { spaced(short, $0, short, $0, year) }
    let inWords = spaced(short, anyCase("tháng"), short, anyCase("năm"), year)
    let iso = spaced(year, dash, short, dash, short)
    return "^\(space)(?:\(iso)|\(day)(?:\((separated + [inWords]).joined(separator: "|"))))\(space)$"
  }
}

import Linter
import PlanLang

extension LintCall {
  /// The call that plain words make: paths, and the options that a check has again and again, each with its value in the
  /// next word.
  ///
  /// The parser of the whole program takes a fifth of a short check; this takes nothing. It is nil for every other call, and
  /// for one that is wrong: the parser reads those, and says what is wrong with them.
  init?(plainWords words: ArraySlice<String>) {
    self.init(paths: [])
    var rest = words
    while let word = rest.popFirst() {
      guard word.utf8.first == UInt8(ascii: "-"), word != "-" else {
        paths.append(word)
        continue
      }
      guard let value = rest.popFirst(), value.utf8.first != UInt8(ascii: "-"), take(word, value) else { return nil }
    }
    guard !paths.isEmpty else { return nil }
  }

  /// Takes in an option; false where it is none of the plain ones, or its value is wrong.
  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--format":
      format = ReportFormat(rawValue: value)
      return format != nil
    case "--fail-on":
      guard let level = Severity(rawValue: value) else { return false }
      failOn = level
      return true
    case "--lang":
      choices.lang = Language(rawValue: value)
      return choices.lang != nil
    case "--stage":
      choices.stage = Stage(rawValue: value)
      return choices.stage != nil
    case "--jobs":
      jobs = Int(value)
      return jobs != nil
    default: return false
    }
  }
}

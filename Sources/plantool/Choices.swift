import Linter
import PlanLang

/// What a call says over the settings of the plans that it reads.
struct Choices: Hashable, Sendable {
  /// The language of messages; nil: that of the settings.
  var lang: Language?
  /// Path of a settings file that holds for every plan; nil: the one around each.
  var config: String?
  var stage: Stage?
  /// The day of the check; nil: the machine's.
  var today: String?
  /// Codes or names of rules, with commas between.
  var only: String?
  var ignore: String?

  /// Messages before any settings are read.
  var language: Language { lang ?? .vi }

  /// The rules' configuration: the settings, with what the call says over them.
  ///
  /// - Parameter path: of the plan, from the settings file's folder; nil for what holds where no folder says otherwise.
  func configuration(_ settings: Settings, at path: String?) throws(UsageError) -> Configuration {
    var configuration = Configuration(settings, at: path)
    if let stage { configuration.stage = stage }
    configuration.only = try codes(only)
    if only != nil, configuration.only.isEmpty {
      throw UsageError(vi: "--only cần ít nhất một quy tắc", en: "--only needs one rule at least")
    }
    configuration.ignored = try codes(ignore)
    if let fixed = configuration.ignored.sorted().first(where: { $0.number < 100 }) {
      throw UsageError(
        vi: "\(fixed) là lỗi của trình dịch, không tắt được", en: "\(fixed) is the compiler's own and cannot be ignored"
      )
    }
    configuration.today = try day()
    return configuration
  }

  /// The day that the call says, else that of the machine's clock.
  private func day() throws(UsageError) -> CalendarDate? {
    guard let today else { return MachineClock.today }
    guard case .date(let date) = Array(today.utf8).withUnsafeBufferPointer(DateReading.read) else {
      throw UsageError(
        vi: "--today cần một ngày như 2027-06-30; không đọc được “\(today)”",
        en: "--today needs a day such as 2027-06-30; “\(today)” is none")
    }
    return date
  }

  private func codes(_ list: String?) throws(UsageError) -> Set<Code> {
    var codes: Set<Code> = []
    for word in list?.split(whereSeparator: { ",; ".contains($0) }) ?? [] {
      codes.insert(try RuleName.find(String(word)).code)
    }
    return codes
  }
}

import ArgumentParser
import Glibc
import Linter
import PlanLang

extension Language: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

/// Options that every command that reads plans has.
struct CommonOptions: ParsableArguments {
  @Option(help: "Ngôn ngữ thông báo: vi hoặc en. / Language of messages.")
  var lang: Language?

  @Option(
    help: ArgumentHelp("Tệp cài đặt thay cho plantool.yml. / Settings in place of plantool.yml.", valueName: "file"),
    completion: .plans)
  var config: String?

  @Option(help: "draft: đang soạn; issue: trước khi ban hành. / draft: being written; issue: before it is issued.")
  var stage: Stage?

  @Option(
    help: ArgumentHelp(
      "Ngày soát, thay cho ngày của máy, ví dụ 2027-06-30. / The day of the check in place of the machine's.",
      valueName: "day"))
  var today: String?

  @Option(
    help: ArgumentHelp("Chỉ những quy tắc này. / Only these rules.", valueName: "code,..."), completion: .rules)
  var only: String?

  @Option(
    help: ArgumentHelp("Bỏ qua những quy tắc này. / Without these rules.", valueName: "code,..."), completion: .rules)
  var ignore: String?

  /// What they say.
  var choices: Choices {
    Choices(lang: lang, config: config, stage: stage, today: today, only: only, ignore: ignore)
  }
}

extension ArgumentHelp {
  /// Of `--jobs`. A group of one option would cost every check the reading of one more type.
  static let jobs = ArgumentHelp(
    "Số luồng; kết quả như nhau. / Number of threads; what is printed does not depend on it.", valueName: "number")
}

/// A rule by the code or name that a call or a settings file says.
enum RuleName {
  static func find(_ word: String) throws(UsageError) -> any Rule.Type {
    if let rule = RuleList.rule(word.trimmed) { return rule }
    let help = RuleList.help(for: word.trimmed)
    throw UsageError(
      vi: "không có quy tắc “\(word)”; \(help.vi)", en: "there is no rule “\(word)”; \(help.en)")
  }
}

/// The machine's clock, read by commands only: what the engine finds depends on nothing but its input.
enum MachineClock {
  /// Today, in the machine's time zone.
  static var today: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

/// Where and how standard output is read.
enum Terminal {
  /// Colours: only on a terminal, never with NO_COLOR, never on a dumb terminal.
  static var isColored: Bool {
    guard isatty(STDOUT_FILENO) == 1 else { return false }
    if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
    return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  /// The findings for people.
  static func report(_ run: LintRun, _ language: Language, isColored: Bool = Terminal.isColored) -> [UInt8] {
    var options = ReportOptions(language: language)
    options.isColored = isColored
    return ReportFormat.text.report(run, options)
  }

  /// Writes a line to standard error.
  static func say(_ line: String) {
    // A message that cannot be written has nowhere else to go.
    try? OutputFile.write(Array((line + "\n").utf8), to: STDERR_FILENO, name: "stderr")
  }
}

import PlanLang

/// Why a call cannot be carried out: exit status 2.
struct UsageError: Error {
  let message: Message

  init(_ message: Message) {
    self.message = message
  }

  init(vi: String, en: String) {
    message = Message(vi: vi, en: en)
  }

  /// A finding in a file that the program itself needs, with its place.
  init(_ diagnostic: Diagnostic, in file: SourceFile) {
    let place = LineTable(file).location(at: Int(diagnostic.range.start))
    func text(_ language: Language) -> String {
      let help = diagnostic.help.map { "\n  " + $0[language] } ?? ""
      return "\(file.name):\(place.line):\(place.column): \(diagnostic.code) \(diagnostic.message[language])\(help)"
    }
    self.init(vi: text(.vi), en: text(.en))
  }

  static func cannotWrite(_ path: String, _ reason: String) -> UsageError {
    UsageError(vi: "không ghi được “\(path)”: \(reason)", en: "“\(path)” cannot be written: \(reason)")
  }

  static func cannotRead(_ error: SourceLoadError, _ name: String) -> UsageError {
    UsageError(error.message(for: name))
  }
}

/// The exit statuses of the contract.
enum ExitStatus {
  static let clean: Int32 = 0
  static let findings: Int32 = 1
  static let usage: Int32 = 2
}

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

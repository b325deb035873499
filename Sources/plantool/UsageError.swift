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

  /// The findings in a file that the program itself needs, with their places; of very many the first.
  init(_ diagnostics: [Diagnostic], in file: SourceFile) {
    let table = LineTable(file)
    func place(_ range: SourceRange) -> String {
      let location = table.location(at: Int(range.start))
      return "\(file.name):\(location.line):\(location.column)"
    }
    let sorted = diagnostics.sorted { $0.range.start < $1.range.start }
    func text(_ language: Language) -> String {
      var lines: [String] = []
      for diagnostic in sorted.prefix(Self.shown) {
        lines.append("\(place(diagnostic.range)): \(diagnostic.code) \(diagnostic.message[language])")
        lines += diagnostic.related.map { "  \(place($0.range)): \($0.message[language])" }
        if let help = diagnostic.help { lines.append("  " + help[language]) }
      }
      let rest = sorted.count - Self.shown
      if rest > 0 { lines.append(language == .vi ? "và \(rest) lỗi khác" : "and \(rest) more") }
      return lines.joined(separator: "\n")
    }
    self.init(vi: text(.vi), en: text(.en))
  }

  /// How many findings one message has.
  private static let shown = 8

  static func cannotWrite(_ path: String, _ reason: String) -> UsageError {
    UsageError(
      vi: "không ghi được “\(path)”: \(vietnamese[reason] ?? reason)", en: "“\(path)” cannot be written: \(reason)")
  }

  /// What the system usually says.
  private static let vietnamese = [
    "No such file or directory": "không có thư mục này", "Is a directory": "đây là một thư mục",
    "Not a directory": "trên đường dẫn có tệp không phải thư mục", "Permission denied": "không có quyền ghi",
    "No space left on device": "đĩa đã đầy",
    "File too large": "tệp lớn hơn mức hệ thống cho phép", "Disk quota exceeded": "đã dùng hết dung lượng được cấp",
    "Read-only file system": "ổ đĩa chỉ cho đọc", "File name too long": "tên tệp dài quá",
    "Bad file descriptor": "nơi ghi đã bị đóng", "Input/output error": "ổ đĩa có lỗi",
    "Too many levels of symbolic links": "các liên kết chỉ vòng quanh nhau", "Text file busy": "tệp đang được chạy",
    "Too many open files": "hệ thống không cho mở thêm tệp", "Operation not permitted": "hệ thống không cho phép",
  ]

  /// A named pipe as output that no program reads.
  static func noReader(_ path: String) -> UsageError {
    UsageError(
      vi: "không ghi được “\(path)”: chưa có chương trình nào đọc đường ống này; mở đầu đọc trước rồi gọi lại",
      en: "“\(path)” cannot be written: no program reads this pipe; open its other end first, and call again")
  }

  /// A registry where a plan is wanted.
  static func registry(_ name: String) -> UsageError {
    UsageError(vi: "“\(name)” là danh mục dùng chung, không phải kế hoạch", en: "“\(name)” is a registry, not a plan")
  }

  /// A file that is not what was read.
  static func changedMeanwhile(_ name: String) -> UsageError {
    UsageError(
      vi: "“\(name)” đã đổi hoặc bị xóa trong lúc chạy nên để nguyên như thế; hãy chạy lại",
      en: "“\(name)” has changed or gone meanwhile and was left as it is; run it again")
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

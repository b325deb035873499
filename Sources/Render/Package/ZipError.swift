import PlanLang

/// Why an archive cannot be written or read.
enum ZipError: Error, Hashable, Sendable {
  /// Memory ran out.
  case cannotWrite(entry: String?)
  /// The bytes are no zip archive, or its list of entries is broken.
  case noArchive
  /// An entry cannot be unpacked, or its checksum is wrong.
  case damaged(entry: String)
  /// An entry is packed in a way that a Word or Excel file is not, or behind a password.
  case unknownPacking(entry: String)
  /// An entry holds more than the limit, in bytes.
  case tooLarge(entry: String, limit: Int)
  /// There are more entries than the limit.
  case tooManyEntries(limit: Int)
  /// Two entries have the same name, so that programs would not agree on what the file says.
  case twice(entry: String)

  /// What is wrong, as the rest of a sentence about the file.
  var message: Message {
    switch self {
    case .cannotWrite(let entry):
      Message(
        vi: "không nén được" + (entry.map { " “\($0)”" } ?? "") + ": hết bộ nhớ",
        en: "cannot be packed" + (entry.map { " (“\($0)”)" } ?? "") + ": out of memory")
    case .noArchive:
      Message(
        vi: "không phải tệp nén zip (DOCX, XLSX), hoặc đã hỏng; hãy mở bằng Word hay LibreOffice và lưu lại",
        en: "is no zip archive (DOCX, XLSX), or is broken; open it in Word or LibreOffice and save it again")
    case .damaged(let entry):
      Message(
        vi: "bị hỏng ở phần “\(entry)”; hãy mở bằng Word hay LibreOffice và lưu lại",
        en: "is damaged in its part “\(entry)”; open it in Word or LibreOffice and save it again")
    case .unknownPacking(let entry):
      Message(
        vi: "có phần “\(entry)” nén theo cách lạ hoặc đặt mật khẩu; hãy bỏ mật khẩu rồi lưu lại",
        en: "has a part “\(entry)” with an unknown compression or a password; take the password off and save it again")
    case .tooLarge(let entry, let limit):
      Message(
        vi: "có phần “\(entry)” quá lớn (hơn \(limit / 1_048_576) MB)",
        en: "has a part “\(entry)” that is too large (more than \(limit / 1_048_576) MB)")
    case .tooManyEntries(let limit):
      Message(vi: "có quá nhiều phần (hơn \(limit))", en: "has too many parts (more than \(limit))")
    case .twice(let entry):
      Message(vi: "có hai phần cùng tên “\(entry)”", en: "has two parts called “\(entry)”")
    }
  }
}

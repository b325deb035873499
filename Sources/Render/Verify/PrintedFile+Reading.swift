import PlanLang

/// Why a file cannot be read back.
public struct ReadBackError: Error, Hashable, Sendable {
  /// What is wrong, and what to do.
  public let message: Message

  init(vi: String, en: String) {
    message = Message(vi: vi, en: en)
  }
}

extension PrintedFile {
  /// Reads a file that plantool has printed, and that another program may have saved since. What kind of file it is shows
  /// in its bytes, not in its name.
  ///
  /// - Throws: `ReadBackError` where the file is damaged, of another kind, too large or nested too deep.
  public init(reading bytes: [UInt8]) throws(ReadBackError) {
    self = try Self.read(bytes)
    guard textSize <= Self.mostText else { throw .tooLarge }
  }

  private static func read(_ bytes: [UInt8]) throws(ReadBackError) -> PrintedFile {
    if bytes.starts(with: Array("PK".utf8)) { return try WordReading(bytes).file }
    if bytes.starts(with: Array("%PDF".utf8)) { throw .portable }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldWord }
    if bytes.starts(with: Array("{\\rtf".utf8)) { throw .oldWord }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    guard bytes.count <= largestText else { throw .tooLarge }
    let plain = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return try isHTML(plain) ? HTMLReading(plain).file : MarkdownReading(plain).file
  }

  /// Largest HTML or Markdown file, in bytes; a plan of ten thousand tasks prints a tenth of it.
  private static let largestText = 32 << 20
  /// Most words in it, in bytes; those of a plan of twenty thousand tasks are fewer.
  private static let mostText = 8 << 20

  /// How many bytes its lines and cells have.
  private var textSize: Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .line(let line): sum + line.utf8.count
      case .table(let table): sum + table.rows.reduce(0) { $1.cells.reduce($0) { $0 + $1.text.utf8.count } }
      }
    }
  }

  /// Whether the first thing in the text is a tag that an HTML file begins with. Markdown of plantool begins with a comment.
  private static func isHTML(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    while true {
      while let byte = rest.first, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { rest.removeFirst() }
      guard rest.starts(with: "<!--".utf8) || rest.starts(with: "<?".utf8) else { break }
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[rest.index(after: end)...]
    }
    let start = String(decoding: rest.prefix(10), as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<head", "<body", "<meta", "<table", "<div"].contains(where: start.hasPrefix)
  }
}

extension ReadBackError {
  static let portable = ReadBackError(
    vi: "PDF không đọc ngược lại được; hãy đối chiếu bản DOCX, HTML hoặc Markdown mà từ đó in ra PDF",
    en: "a PDF cannot be read back; verify the DOCX, HTML or Markdown file that it was made from")
  static let oldWord = ReadBackError(
    vi: "tệp Word kiểu cũ (.doc, .rtf); mở bằng Word hoặc LibreOffice, lưu thành .docx rồi đối chiếu",
    en: "an old Word file (.doc, .rtf); save it as .docx with Word or LibreOffice, then verify that")
  static let notText = ReadBackError(
    vi:
      "không phải tệp DOCX, HTML hay Markdown bằng mã UTF-8; nếu là HTML của Word, lưu lại với mã hóa “Unicode (UTF-8)”",
    en: "no DOCX, and no HTML or Markdown in UTF-8; if it is HTML of Word, save it with the encoding “Unicode (UTF-8)”")
  static let tooLarge = ReadBackError(
    vi: "tệp quá lớn để là kế hoạch đã in; có nhầm tệp không?",
    en: "too large for a printed plan; is it the right file?")
  static let tooDeep = ReadBackError(
    vi: "các phần trong tệp lồng nhau quá sâu; tệp hỏng, hoặc không phải do plantool in",
    en: "its parts are nested too deep; the file is damaged, or was not printed by plantool")
}

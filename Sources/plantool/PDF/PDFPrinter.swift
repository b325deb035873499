// `environ` is a variable of C; nothing here changes it.
@preconcurrency import Glibc
import PlanLang
import Render

/// Makes PDF files with a converter of the machine, from the HTML or Word file of the same document.
struct PDFPrinter {
  private let converter: PDFConverter
  private let seconds: Int

  /// The variable that says how many seconds a converter may take.
  static let timeVariable = "PLANTOOL_PDF_SECONDS"

  /// - Parameter choice: the converter that is asked for; nil takes the environment's, else the first that is there.
  /// - Throws: `UsageError` where the machine has none.
  init(with choice: String?) throws(UsageError) {
    converter = try PDFConverter.find(choice)
    let given = getenv(Self.timeVariable).map { String(cString: $0) } ?? ""
    guard let seconds = given.isEmpty ? 120 : Int(given), 1...86_400 ~= seconds else {
      throw UsageError(
        vi: "\(Self.timeVariable) phải là số giây từ 1 đến 86400, không phải “\(given)”",
        en: "\(Self.timeVariable) must be a number of seconds from 1 to 86400, not “\(given)”")
    }
    self.seconds = seconds
  }

  /// The document as a PDF file. The same document and converter give the same bytes; the property Creator holds version
  /// and source hash.
  func bytes(of document: RenderedDocument, _ templates: TemplateStore) throws(UsageError) -> [UInt8] {
    var document = document
    // Converters copy the generator into the file, and nothing else that would say where it is from.
    document.provenance.version += "; sha256 " + document.provenance.sources
    let source = converter.kind.source
    let input = try source.bytes(of: document, PrintMeans(templates: templates, pdf: nil))
    var signal: Int32?
    let made = try Interruption.heldBack { () throws(UsageError) -> [UInt8] in
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      return try convert(input, source, in: folder.path, document.provenance, &signal)
    }
    if let signal {
      // The folder is gone: now the program may end as it was told to.
      raise(signal)
    }
    guard let file = PDFProperties.fixed(made, day: document.provenance.day) else { throw failed("", "") }
    return file
  }

  private func convert(
    _ input: [UInt8], _ source: PrintFormat, in folder: String, _ provenance: Provenance, _ signal: inout Int32?
  ) throws(UsageError) -> [UInt8] {
    let (file, output) = (FilePath.join(folder, "van-ban.\(source.rawValue)"), FilePath.join(folder, "van-ban.pdf"))
    let log = FilePath.join(folder, "loi.txt")
    try OutputFile.write(input, to: file)
    let arguments = converter.arguments(
      input: file, output: output, folder: folder, generator: provenance.generator)
    let end = ChildProcess.run(
      converter.program, arguments, environment: environment(folder, provenance), log: log, seconds: seconds)
    let words = (try? FileSystem().contents(of: log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    switch end {
    case .exited(0):
      guard let bytes = try? FileSystem().contents(of: output), !bytes.isEmpty else { throw failed("", words) }
      return bytes
    case .exited(let status): throw failed(" (\(status))", words)
    case .killed(let signal): throw failed(" (signal \(signal))", words)
    case .notStarted(let fault): throw failed("", String(cString: strerror(fault)))
    case .timedOut:
      throw UsageError(
        vi: "“\(converter.program)” chưa đổi xong ra PDF sau \(seconds) giây nên đã bị dừng; máy chậm thì đặt "
          + "\(Self.timeVariable) lớn hơn, hoặc chọn chương trình khác bằng --pdf-with" + Self.last(words),
        en:
          "“\(converter.program)” had not made the PDF file after \(seconds) seconds and was stopped; on a slow machine "
          + "set \(Self.timeVariable) higher, or choose another program with --pdf-with" + Self.last(words))
    case .interrupted(let number):
      signal = number
      return []
    }
  }

  private func failed(_ status: String, _ words: String) -> UsageError {
    UsageError(
      vi:
        "“\(converter.program)” không đổi được ra PDF\(status); chọn chương trình khác bằng --pdf-with, hoặc in ra HTML "
        + "rồi in từ trình duyệt" + Self.last(words),
      en:
        "“\(converter.program)” could not make the PDF file\(status); choose another program with --pdf-with, or print "
        + "HTML and print that from a browser" + Self.last(words))
  }

  /// The last lines of what a program said.
  private static func last(_ words: String) -> String {
    let lines = words.split(whereSeparator: \.isNewline).suffix(8)
    return lines.isEmpty ? "" : ":\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  /// The environment of the program, with what makes its work the same everywhere: time zone, locale, clock, and a place
  /// for what it would leave in the home folder.
  private func environment(_ folder: String, _ provenance: Provenance) -> [String] {
    let midnight = (provenance.day ?? PDFProperties.unsignedDay).dayNumber * 86_400
    let own = [
      ("TZ", "UTC"), ("LC_ALL", "C.UTF-8"), ("SOURCE_DATE_EPOCH", String(midnight)), ("TMPDIR", folder),
      ("XDG_CONFIG_HOME", folder), ("XDG_CACHE_HOME", folder),
    ]
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !own.contains(where: { text.hasPrefix($0.0 + "=") }) { variables.append(text) }
      next += 1
    }
    return variables + own.map { "\($0)=\($1)" }
  }
}

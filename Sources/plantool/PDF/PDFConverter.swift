import Glibc
import PlanLang
import Render

/// A program of the machine that makes PDF files.
struct PDFConverter {
  /// What kind of program it is, and so how it is called.
  enum Kind: String, CaseIterable {
    case chromium, weasyprint, libreoffice

    /// The names under which it is installed, the usual one first.
    var programs: [String] {
      switch self {
      case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
      case .weasyprint: ["weasyprint"]
      case .libreoffice: ["soffice", "libreoffice"]
      }
    }

    /// What it converts.
    var source: PrintFormat {
      switch self {
      case .chromium, .weasyprint: .html
      case .libreoffice: .docx
      }
    }
  }

  /// The variable that chooses the converter where the call does not.
  static let variable = "PLANTOOL_PDF_WITH"

  let kind: Kind
  /// Path of the program.
  let program: String

  /// The converter that is asked for, else the first one of the machine: those that read the HTML file before the one that
  /// reads the Word file.
  ///
  /// - Parameter choice: a kind, the name of a program, or its path; nil asks the environment.
  /// - Throws: `UsageError` where there is none.
  static func find(_ choice: String?) throws(UsageError) -> PDFConverter {
    let asked = choice ?? getenv(variable).map { String(cString: $0) } ?? ""
    if asked.isEmpty {
      for kind in Kind.allCases {
        if let program = path(ofFirst: kind.programs) { return PDFConverter(kind: kind, program: program) }
      }
      throw UsageError(.noConverter)
    }
    guard let kind = kind(of: asked) else { throw UsageError(.unknownConverter(asked)) }
    let names = Kind(rawValue: asked) != nil ? kind.programs : [asked]
    guard let program = path(ofFirst: names) else {
      throw UsageError(.converterNotThere(asked, kind))
    }
    return PDFConverter(kind: kind, program: program)
  }

  /// `chromium`, `google-chrome-beta`, `/opt/libreoffice7.6/program/soffice` ...: told by the program's name.
  private static func kind(of choice: String) -> Kind? {
    let name = FilePath.name(of: choice).lowercased()
    if name.contains("chrom") || name.contains("edge") { return .chromium }
    if name.contains("weasyprint") { return .weasyprint }
    return name.contains("office") ? .libreoffice : nil
  }

  /// The path of the first program that is there. Each is looked for once: the next look may find something else.
  private static func path(ofFirst names: [String]) -> String? {
    for name in names {
      if let path = path(of: name) { return path }
    }
    return nil
  }

  /// The path of a program: of itself where it has folders before it, else in the folders of PATH.
  private static func path(of name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let paths = name.contains("/") ? [name] : folders.split(separator: ":").map { FilePath.join(String($0), name) }
    return paths.first { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }

  /// The words behind the program's name.
  ///
  /// - Parameters:
  ///   - input: the file to convert.
  ///   - output: the PDF file that it makes.
  ///   - folder: where it may write what it likes.
  func arguments(input: String, output: String, folder: String, generator: String) -> [String] {
    switch kind {
    case .chromium:
      [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad",
        "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--password-store=basic",
        // The file's property Creator: what Chromium would say of itself.
        "--user-agent=\(generator)", "--user-data-dir=\(FilePath.join(folder, "ho-so"))", "--no-pdf-header-footer",
        "--print-to-pdf=\(output)",
        // Chromium refuses to run for the superuser with its sandbox.
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [Self.address(of: input)]
    case .weasyprint: [input, output]
    case .libreoffice:
      [
        "-env:UserInstallation=\(Self.address(of: FilePath.join(folder, "ho-so")))", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", FilePath.folder(of: output), input,
      ]
    }
  }

  /// A path as a `file:` address.
  private static func address(of path: String) -> String {
    let letters = path.utf8.map { byte -> String in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return "file://" + letters.joined()
  }
}

extension Message {
  fileprivate static let noConverter = Message(
    vi: """
      máy này chưa có chương trình nào đổi ra PDF. Chọn một cách:
        - Debian, Ubuntu: sudo apt install chromium   (hoặc: weasyprint, hoặc: libreoffice-writer)
        - Windows, macOS, hoặc không cài được: in ra HTML (--to html), mở bằng Chrome hay Edge, bấm Ctrl+P (Cmd+P), chọn “Lưu dưới dạng PDF”
      """,
    en: """
      this machine has no program that makes PDF files. Choose a way:
        - Debian, Ubuntu: sudo apt install chromium   (or: weasyprint, or: libreoffice-writer)
        - Windows, macOS, or where nothing can be installed: print HTML (--to html), open it in Chrome or Edge, press Ctrl+P (Cmd+P), choose “Save as PDF”
      """)

  fileprivate static func unknownConverter(_ name: String) -> Message {
    let list = PDFConverter.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    return Message(
      vi: "không biết đổi ra PDF bằng “\(name)”; dùng được: \(list), hoặc đường dẫn tới một chương trình trong số đó",
      en: "PDF files cannot be made with “\(name)”; there are: \(list), or the path of one of these programs")
  }

  fileprivate static func converterNotThere(_ name: String, _ kind: PDFConverter.Kind) -> Message {
    let package = kind == .libreoffice ? "libreoffice-writer" : kind.rawValue
    return Message(
      vi:
        "máy này không có “\(name)”; cài bằng: sudo apt install \(package), hoặc bỏ --pdf-with và \(PDFConverter.variable)",
      en:
        "this machine has no “\(name)”; install it: sudo apt install \(package), or leave out --pdf-with and \(PDFConverter.variable)"
    )
  }
}

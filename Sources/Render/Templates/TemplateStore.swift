import Mustache
import PlanLang

/// The templates: those of the project's own folder, else the ones that the program was built with.
public struct TemplateStore: Sendable {
  private let files: [String: File]

  private struct File: Sendable {
    /// How messages call it.
    let name: String
    let bytes: [UInt8]
  }

  /// The templates that the program was built with.
  public init() {
    files = Self.embedded
  }

  /// The templates of a folder, over the ones that the program was built with.
  ///
  /// - Parameters:
  ///   - folder: holds `html/NAME.mustache` and `layouts/NAME.yml`, each of which may be missing.
  ///   - loader: reads the files.
  ///   - list: the names of the files in a folder; none where there is no such folder.
  /// - Throws: `RenderError` for a file that is there and cannot be read.
  public init(folder: String, loader: any SourceLoader, list: (String) -> [String]) throws(RenderError) {
    var files = Self.embedded
    for (part, ending) in [("html", ".mustache"), ("layouts", ".yml")] {
      let path = FilePath.join(folder, part)
      for name in list(path).sorted() where name.hasSuffix(ending) && !name.hasPrefix(".") {
        let file = FilePath.join(path, name)
        do throws(SourceLoadError) {
          files["\(part)/\(name)"] = File(name: file, bytes: try loader.contents(of: file))
        } catch {
          throw RenderError(file: file, error.message(for: file))
        }
      }
    }
    self.files = files
  }

  /// The layout files, by name, as the compiler takes them.
  public var layouts: [(name: String, bytes: [UInt8])] {
    files.filter { $0.key.hasPrefix("layouts/") }.sorted { $0.key < $1.key }.map { ($0.value.name, $0.value.bytes) }
  }

  /// A mustache template that uses no other names than those of `vocabulary`.
  func template(_ path: String, vocabulary: TemplateVocabulary) throws(RenderError) -> MustacheTemplate {
    guard let file = files[path] else { throw RenderError(file: path, SourceLoadError.missing.message(for: path)) }
    guard var text = String(validating: file.bytes, as: UTF8.self) else { throw RenderError(file: file.name, .notUTF8) }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    try TemplateCheck.check(text, file: file.name, vocabulary)
    do {
      return try MustacheTemplate(string: ScalarHTMLContentType.pragma + text)
    } catch let error as MustacheTemplate.ParserError {
      throw RenderError(file: file.name, line: error.context.lineNumber, .unreadable("\(error.error)"))
    } catch {
      throw RenderError(file: file.name, .unreadable("\(error)"))
    }
  }

  private static let embedded = Dictionary(
    (EmbeddedTemplates.html.map { ("html/\($0.name)", $0) }
      + EmbeddedTemplates.layouts.map { ("layouts/\($0.name)", $0) })
      .map { ($0, File(name: $0, bytes: $1.bytes)) },
    uniquingKeysWith: { first, _ in first })
}

extension Message {
  fileprivate static let notUTF8 = Message(
    vi: "tệp mẫu không phải là văn bản UTF-8", en: "the template is not UTF-8 text")
  fileprivate static func unreadable(_ reason: String) -> Message {
    Message(vi: "mẫu viết sai: \(reason)", en: "the template is malformed: \(reason)")
  }
}

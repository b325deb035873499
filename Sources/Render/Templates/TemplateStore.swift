import Mustache
import PlanLang
import Synchronization

/// The templates: those of the project's own folder, else the ones that the program was built with.
public struct TemplateStore: Sendable {
  private let files: [String: File]
  private let memo = Memo()

  private struct File: Sendable {
    /// How messages call it.
    let name: String
    let bytes: [UInt8]
  }

  /// The folders of templates.
  private enum Part: String, CaseIterable {
    case html, markdown, labels, layouts

    var ending: String {
      switch self {
      case .html, .markdown: ".mustache"
      case .labels, .layouts: ".yml"
      }
    }

    /// The one file that is used, where there is one; others beside it, such as an older copy, are left alone.
    var onlyName: String? {
      switch self {
      case .html, .markdown, .labels: "van-ban" + ending
      case .layouts: nil
      }
    }

    /// What the program was built with.
    var embedded: [(name: String, bytes: [UInt8])] {
      switch self {
      case .html: EmbeddedTemplates.html
      case .markdown: EmbeddedTemplates.markdown
      case .labels: EmbeddedTemplates.labels
      case .layouts: EmbeddedTemplates.layouts
      }
    }
  }

  /// The templates that the program was built with.
  public init() {
    files = Self.embedded
  }

  /// The templates of a folder, over the ones that the program was built with.
  ///
  /// - Parameters:
  ///   - folder: holds `html/van-ban.mustache`, `markdown/van-ban.mustache`, `labels/van-ban.yml` and `layouts/NAME.yml`,
  ///     each of which may be missing.
  ///   - loader: reads the files.
  ///   - list: the names of the files in a folder; none where there is no such folder.
  /// - Throws: `RenderError` for a file that is there and cannot be read, and for a folder of files none of which has the
  ///   name that would be used.
  public init(folder: String, loader: any SourceLoader, list: (String) throws(SourceLoadError) -> [String])
    throws(RenderError)
  {
    var files = Self.embedded
    for part in Part.allCases {
      let path = FilePath.join(folder, part.rawValue)
      let names: [String]
      do throws(SourceLoadError) {
        names = try list(path).filter { $0.hasSuffix(part.ending) && !$0.hasPrefix(".") }.sorted()
      } catch {
        throw RenderError(file: path, error.message(for: path))
      }
      if let only = part.onlyName, let first = names.first, !names.contains(only) {
        throw RenderError(file: FilePath.join(path, first), .neverUsed(first, only))
      }
      for name in names where part.onlyName.map({ $0 == name }) ?? true {
        let file = FilePath.join(path, name)
        do throws(SourceLoadError) {
          files["\(part.rawValue)/\(name)"] = File(name: file, bytes: try loader.contents(of: file))
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

  /// The words that the program prints by itself.
  ///
  /// - Throws: `RenderError` where the office's file of labels has a fault.
  public func labels() throws(RenderError) -> DocumentLabels {
    guard let file = files[Self.labelFile] else { return .standard }
    if let known = memo.labels.withLock({ $0 }) { return known }
    let labels = try LabelFile.read(file.bytes, name: file.name, over: .standard)
    memo.labels.withLock { $0 = labels }
    return labels
  }

  static let labelFile = "labels/van-ban.yml"

  /// Prints values in a frame that uses no other names than a document has.
  ///
  /// - Parameters:
  ///   - path: of the template among those of the store.
  ///   - escaped: writes words as the format escapes them.
  /// - Throws: `RenderError` where the template has a fault.
  func fill(
    _ path: String, with values: [DocumentValues.Entry], escaped: (String, inout [UInt8]) -> Void
  ) throws(RenderError) -> [UInt8] {
    try frame(path, of: values).filled(with: values, escaped: escaped)
  }

  private func frame(_ path: String, of values: [DocumentValues.Entry]) throws(RenderError) -> Frame {
    let shape = Memo.Shape(path: path, values: Frame.shape(of: values))
    if let known = memo.frames.withLock({ $0[shape] }) { return known }
    let frame = try template(path).frame(of: values)
    memo.frames.withLock { frames in
      if frames.count >= Memo.limit { frames = [:] }
      frames[shape] = frame
    }
    return frame
  }

  private func template(_ path: String) throws(RenderError) -> FrameTemplate {
    if let known = memo.templates.withLock({ $0[path] }) { return known }
    guard let file = files[path] else { throw RenderError(file: path, SourceLoadError.missing.message(for: path)) }
    let mark = SourceEncoding.byteOrderMark
    let bytes = file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(mark.count)) : file.bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { throw RenderError(file: file.name, .notUTF8) }
    let tags = try TemplateCheck.check(bytes, file: file.name, .document)
    do {
      let template = try FrameTemplate(bytes, tags: tags)
      memo.templates.withLock { $0[path] = template }
      return template
    } catch let error as MustacheTemplate.ParserError {
      throw RenderError(file: file.name, .unreadable("\(error.error)"))
    } catch {
      throw RenderError(file: file.name, .unreadable("\(error)"))
    }
  }

  /// What has been made of the files: each is read once, however many documents are printed.
  private final class Memo: Sendable {
    struct Shape: Hashable {
      let path: String
      let values: [UInt8]
    }

    /// How many frames are kept; one takes as much memory as its template.
    static let limit = 128

    let labels = Mutex<DocumentLabels?>(nil)
    let templates = Mutex<[String: FrameTemplate]>([:])
    let frames = Mutex<[Shape: Frame]>([:])
  }

  private static let embedded = Dictionary(
    Part.allCases.flatMap { part in
      part.embedded.map { ("\(part.rawValue)/\($0.name)", File(name: "\(part.rawValue)/\($0.name)", bytes: $0.bytes)) }
    },
    uniquingKeysWith: { first, _ in first })
}

extension DocumentLabels {
  /// The labels that the program was built with; a test reads them all.
  public static let standard: DocumentLabels = {
    let name = TemplateStore.labelFile
    let bytes = EmbeddedTemplates.labels.first { name.hasSuffix("/" + $0.name) }?.bytes ?? []
    return (try? LabelFile.read(bytes, name: name, over: DocumentLabels())) ?? DocumentLabels()
  }()
}

extension Message {
  fileprivate static func neverUsed(_ name: String, _ only: String) -> Message {
    Message(
      vi: "chương trình không dùng mẫu tên “\(name)”; đặt tên là “\(only)”",
      en: "a template called “\(name)” is never used; name it “\(only)”")
  }
  fileprivate static let notUTF8 = Message(
    vi: "tệp mẫu không phải là văn bản UTF-8", en: "the template is not UTF-8 text")
  fileprivate static func unreadable(_ reason: String) -> Message {
    Message(vi: "mẫu viết sai: \(reason)", en: "the template is malformed: \(reason)")
  }
}

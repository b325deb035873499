/// Where files come from: the file system, or memory in tests and for standard input.
public protocol SourceLoader: Sendable {
  /// The bytes of the file at `path`.
  func contents(of path: String) throws(SourceLoadError) -> [UInt8]

  /// The path without `.`, `..`, doubled slashes and symbolic links; nil where there is no such file.
  func canonicalPath(_ path: String) -> String?
}

/// Why a file could not be had.
public enum SourceLoadError: Error, Hashable, Sendable {
  /// There is none.
  case missing
  /// It is a folder.
  case folder
  /// It is neither a file nor a folder: a device, a pipe, a socket.
  case notAFile
  /// The system refuses, for this reason.
  case refused(reason: String)
  /// It is larger than the limit, in MiB.
  case tooLarge(limit: Int)
  /// It was being written all the while.
  case changing
  /// Its name, or that of a folder on the way, is no UTF-8 text.
  case unnamed

  /// What to tell the user about `name`.
  public func message(for name: String) -> Message {
    switch self {
    case .missing: Message(vi: "không có tệp “\(name)”", en: "there is no file “\(name)”")
    case .folder: Message(vi: "“\(name)” là một thư mục", en: "“\(name)” is a folder")
    case .notAFile: Message(vi: "“\(name)” không phải là một tệp thường", en: "“\(name)” is not a regular file")
    case .refused(let reason):
      Message(vi: "không đọc được “\(name)”: \(reason)", en: "“\(name)” cannot be read: \(reason)")
    case .tooLarge(let limit):
      Message(vi: "“\(name)” lớn hơn \(limit) MiB", en: "“\(name)” is larger than \(limit) MiB")
    case .changing:
      Message(
        vi: "“\(name)” đang được ghi nên chưa đọc được; hãy chạy lại khi đã ghi xong",
        en: "“\(name)” is being written and cannot be read yet; run it again when that is done")
    case .unnamed:
      Message(
        vi: "tên “\(name)” có chữ không phải UTF-8; hãy đổi tên tệp hoặc thư mục đó",
        en: "the name “\(name)” is not UTF-8 text; rename the file or the folder")
    }
  }
}

/// Files in memory, by path.
public struct MemoryLoader: SourceLoader {
  private let files: [String: [UInt8]]

  /// Files by their path.
  public init(_ files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// The bytes of the file at exactly this path.
  public func contents(of path: String) throws(SourceLoadError) -> [UInt8] {
    guard let bytes = files[path] else { throw .missing }
    return bytes
  }

  /// The path, normalised; nil where there is no such file.
  public func canonicalPath(_ path: String) -> String? {
    let path = FilePath.normalized(path)
    return files[path] == nil ? nil : path
  }
}

/// Paths as text: `/` parts them, as on every system that the tool is built for.
public enum FilePath {
  private static let slash = UInt8(ascii: "/")

  /// The folder of `path`: `.` for a bare name.
  public static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: slash) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  public static func name(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// `path` taken from `folder`, unless it is absolute.
  public static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// `path` without `.`, doubled slashes, and `..` where a folder stands before it.
  public static func normalized(_ path: String) -> String {
    let isAbsolute = path.utf8.first == slash
    var parts: [Substring.UTF8View] = []
    for part in path.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
      let isUp = part.elementsEqual("..".utf8)
      if isUp, let last = parts.last, !last.elementsEqual("..".utf8) {
        parts.removeLast()
      } else if !isUp || !isAbsolute {
        parts.append(part)
      }
    }
    var joined = isAbsolute ? "/" : ""
    for (index, part) in parts.enumerated() {
      if index > 0 { joined += "/" }
      joined += Substring(part)
    }
    return joined.isEmpty ? "." : joined
  }

  /// Whether `path` lies in `folder` or below; both normalised.
  public static func contains(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }
}

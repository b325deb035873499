import Linter
import PlanLang

/// A project's settings and where they hold: the folder of plantool.yml, or the defaults where there is none.
struct Project {
  /// Folder of plantool.yml as it was found; nil where there is none.
  let folder: String?
  /// Canonical path of that folder.
  let root: String?
  let settings: Settings

  static let fileName = "plantool.yml"

  /// Names under which a settings file is not found.
  static let otherNames = ["plantool.yaml", ".plantool.yml", ".plantool.yaml"]

  /// No settings.
  static let none = Project(folder: nil, root: nil, settings: Settings())

  /// The project of a settings file; a file that is broken stops the call.
  static func read(_ path: String, _ files: FileSystem, _ sources: SourceStore) throws(UsageError) -> Project {
    let bytes: [UInt8]
    do throws(SourceLoadError) {
      bytes = try files.contents(of: path)
    } catch {
      throw .cannotRead(error, path)
    }
    let file = sources.add(name: path, path: path, bytes: bytes)
    let (settings, diagnostics) = Settings.read(file)
    let folder = FilePath.folder(of: path)
    let all =
      diagnostics + Configuration.problems(in: settings) + paths(in: settings, folder, files) + formats(in: settings)
    if !all.isEmpty { throw UsageError(all, in: file) }
    return Project(folder: folder, root: files.canonicalPath(folder), settings: settings)
  }

  /// A path in a settings file at which there is nothing.
  static func notThere(_ path: Text) -> Diagnostic {
    Diagnostic(Code(13), .error, at: path.range, .notThere(path.string), help: .pathsStartHere)
  }

  /// The formats that no document can be printed in.
  private static func formats(in settings: Settings) -> [Diagnostic] {
    settings.outputs.filter { PrintFormat(named: $0.string) == nil }.map { word in
      Diagnostic(Code(13), .error, at: word.range, PrintFormat.unknown(word.string))
    }
  }

  /// What is wrong with the paths of the folders that the settings speak of. The plans that they name must only be there
  /// when they are looked for.
  private static func paths(in settings: Settings, _ folder: String, _ files: FileSystem) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var seen: [String: SourceRange] = [:]
    for path in settings.folders.map(\.path) {
      if files.kind(of: FilePath.join(folder, path.string)) == nil { problems.append(notThere(path)) }
      let name = FilePath.normalized(path.string)
      if name.hasPrefix("/") || name == ".." || name.hasPrefix("../") {
        problems.append(Diagnostic(Code(13), .error, at: path.range, .outside(path.string), help: .pathsStartHere))
      }
      guard let first = seen.updateValue(path.range, forKey: name) else { continue }
      problems.append(
        Diagnostic(
          Code(13), .error, at: path.range, .folderTwice(path.string), help: .joinFolders,
          related: [RelatedPlace(first, .firstHere)]))
    }
    return problems
  }

  /// The path of a file from the folder of the settings; nil where it lies elsewhere.
  func path(of file: SourceFile) -> String? {
    guard let root, FilePath.contains(root, file.path) else { return nil }
    return root == "/" ? String(file.path.dropFirst()) : String(file.path.dropFirst(root.utf8.count + 1))
  }
}

extension Message {
  fileprivate static func notThere(_ path: String) -> Message {
    Message(vi: "không có tệp hay thư mục “\(path)”", en: "there is neither a file nor a folder “\(path)”")
  }
  fileprivate static func outside(_ path: String) -> Message {
    Message(vi: "“\(path)” nằm ngoài thư mục của tệp cài đặt", en: "“\(path)” lies outside the folder of the settings")
  }
  fileprivate static let pathsStartHere = Message(
    vi: "đường dẫn tính từ thư mục của tệp cài đặt", en: "paths start at the folder of the settings file")
  fileprivate static func folderTwice(_ path: String) -> Message {
    Message(vi: "“\(path)” có cài đặt hai lần", en: "“\(path)” is given settings twice")
  }
  fileprivate static let joinFolders = Message(vi: "gộp lại thành một mục", en: "make one entry of them")
}

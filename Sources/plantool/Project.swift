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
    let all = diagnostics + Configuration.problems(in: settings)
    if let first = all.first { throw UsageError(first, in: file) }
    let folder = FilePath.folder(of: path)
    return Project(folder: folder, root: files.canonicalPath(folder), settings: settings)
  }
}

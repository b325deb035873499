import Glibc
import PlanLang

/// Where a file goes: what stands there now, and the file at the end of a symbolic link.
struct OutputPlace {
  /// The path as the user gave it, for messages.
  let name: String
  /// The path of the file itself.
  let path: String
  /// What is to be replaced; nil where there is nothing.
  let old: stat?

  /// - Throws: `UsageError` for a folder, a link to nothing, a file that may not be written to, and where the system cannot
  ///   tell.
  init(_ path: String, named name: String) throws(UsageError) {
    self.name = name
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      guard let end = realpath(path, nil) else { throw .cannotWrite(name, FileSystem.reason()) }
      defer { free(end) }
      self.path = String(cString: end)
    } else {
      self.path = path
    }
    guard stat(self.path, &status) == 0 else {
      guard errno == ENOENT else { throw .cannotWrite(name, FileSystem.reason()) }
      old = nil
      return
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .cannotWrite(name, String(cString: strerror(EISDIR))) }
    guard access(self.path, W_OK) == 0 else { throw .cannotWrite(name, FileSystem.reason()) }
    old = status
  }
}

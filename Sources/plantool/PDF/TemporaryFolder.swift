import Glibc
import PlanLang

/// A folder that nobody else can read, for as long as it is needed.
struct TemporaryFolder {
  let path: String

  /// - Throws: `UsageError` where the machine has no place for it.
  init() throws(UsageError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let pattern = FilePath.join(base.isEmpty ? "/tmp" : base, "plantool-XXXXXX")
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else { throw .cannotWrite(pattern, FileSystem.reason()) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Deletes it with all that is in it. A program that was ended a moment ago may still be writing: it is tried again.
  func remove() {
    for _ in 0..<20 {
      Self.remove(path)
      var status = stat()
      if lstat(path, &status) != 0 { return }
      usleep(50_000)
    }
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    guard let handle = opendir(path) else { return }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove(FilePath.join(path, name)) }
    }
    closedir(handle)
    rmdir(path)
  }
}

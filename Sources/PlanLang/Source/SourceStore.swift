import Synchronization

/// All files of one run. Safe to use from several tasks.
public final class SourceStore: Sendable {
  private let files = Mutex<[SourceFile]>([])
  /// Files that may be read again, by canonical path.
  private let shared = Mutex<[String: SourceFile]>([:])

  /// Makes an empty store.
  public init() {}

  /// Adds a file and gives it its number.
  public func add(name: String, path: String = "", bytes: [UInt8]) -> SourceFile {
    files.withLock { files in
      let file = SourceFile(id: SourceID(index: UInt32(files.count)), name: name, path: path, bytes: bytes)
      files.append(file)
      return file
    }
  }

  /// Adds a file that may be read again, such as a registry, once: what is found in it is found in one file.
  /// Each gets it under the name that it gives itself.
  public func addShared(name: String, path: String, bytes: [UInt8]) -> SourceFile {
    shared.withLock { shared in
      // Bytes that differ: the file changed between two readings.
      if let known = shared[path], known.bytes == bytes {
        return known.name == name ? known : SourceFile(id: known.id, name: name, path: path, bytes: known.bytes)
      }
      let file = add(name: name, path: path, bytes: bytes)
      shared[path] = file
      return file
    }
  }

  /// Lets go of a file's bytes: nothing that will be printed points into it. Its name stays.
  public func release(_ id: SourceID) {
    let path = files.withLock { files in
      let file = files[Int(id.index)]
      files[Int(id.index)] = SourceFile(id: id, name: file.name, path: file.path, bytes: [])
      return file.path
    }
    shared.withLock { if $0[path]?.id == id { $0[path] = nil } }
  }

  /// Gives a file the name that messages print, where compilers that share it call it by several.
  public func rename(_ id: SourceID, to name: String) {
    files.withLock { files in
      let file = files[Int(id.index)]
      guard file.name != name else { return }
      files[Int(id.index)] = SourceFile(id: id, name: name, path: file.path, bytes: file.bytes)
    }
  }

  /// The file of a range. Ids come from this store only, so there always is one.
  public subscript(id: SourceID) -> SourceFile {
    files.withLock { $0[Int(id.index)] }
  }
}

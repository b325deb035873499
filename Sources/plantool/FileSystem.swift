import Glibc
import PlanLang
import Synchronization

/// Files of the machine, through POSIX alone: a check must not wait for Foundation to load.
final class FileSystem: SourceLoader {
  private static let sizeLimit = Limits().fileSize
  /// Canonical paths of folders: hundreds of plans lie below the same few.
  private let folders = Mutex<[String: String]>([:])
  /// Bytes that stand for a file's own, by canonical path: what fixes have made of it and nobody has written yet.
  private let overlay: [String: [UInt8]]

  init(overlay: [String: [UInt8]] = [:]) {
    self.overlay = overlay
  }

  func contents(of path: String) throws(SourceLoadError) -> [UInt8] {
    if !overlay.isEmpty, let canonical = canonicalPath(path), let bytes = overlay[canonical] { return bytes }
    // O_NONBLOCK: opening a pipe without a writer must not hang; it is refused below.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.loadError() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.loadError() }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
    guard status.st_size <= Self.sizeLimit else { throw .tooLarge(limit: Self.sizeLimit >> 20) }
    return try Self.readAll(descriptor, expecting: Int(status.st_size))
  }

  /// Standard input to its end.
  func standardInput() throws(SourceLoadError) -> [UInt8] {
    try Self.readAll(STDIN_FILENO, expecting: 1 << 16)
  }

  func canonicalPath(_ path: String) -> String? {
    let name = FilePath.name(of: path)
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    let isPlain = status.st_mode & S_IFMT != S_IFLNK && !["", ".", ".."].contains(name)
    guard isPlain, let folder = canonicalFolder(FilePath.folder(of: path)) else { return resolved(path) }
    return FilePath.join(folder, name)
  }

  /// The same for a folder; it is asked for once.
  func canonicalFolder(_ path: String) -> String? {
    if let known = folders.withLock({ $0[path] }) { return known }
    let canonical = path == "." || path == "/" ? resolved(path) : canonicalPath(path)
    if let canonical { folders.withLock { $0[path] = canonical } }
    return canonical
  }

  private func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What stands at `path`, links followed.
  func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  enum Kind { case file, folder }

  /// The entries of a folder in byte order, hidden ones left out. Folders that are symbolic links are marked, so that
  /// a walk does not run in circles.
  func entries(of folder: String) throws(SourceLoadError) -> [(name: String, isFolder: Bool, isLink: Bool)] {
    guard let handle = opendir(folder) else { throw Self.loadError() }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      var status = stat()
      guard lstat(FilePath.join(folder, name), &status) == 0 else { return nil }
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      return (name, kind(of: FilePath.join(folder, name)) == .folder, isLink)
    }
  }

  private static func readAll(_ descriptor: Int32, expecting size: Int) throws(SourceLoadError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size == 0 ? 1 << 16 : size + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let got = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw loadError()
      }
      if got == 0 { break }
      count += got
      // As much as the file held when it was opened: no second call to learn that it has ended.
      if size > 0, count == size { break }
      guard count <= sizeLimit else { throw .tooLarge(limit: sizeLimit >> 20) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private static func loadError() -> SourceLoadError {
    errno == ENOENT || errno == ENOTDIR ? .missing : .refused(reason: reason())
  }

  static func reason() -> String { String(cString: strerror(errno)) }
}

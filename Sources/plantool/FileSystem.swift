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
    let descriptor = Self.retried { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw Self.loadError() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.loadError() }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
    for _ in 0..<Self.readings {
      guard status.st_size <= Self.sizeLimit else { throw .tooLarge(limit: Self.sizeLimit >> 20) }
      let bytes = try Self.readAll(descriptor, expecting: Int(status.st_size))
      let before = status
      guard fstat(descriptor, &status) == 0 else { throw Self.loadError() }
      // Half of an old text and half of a new one is nobody's plan.
      if Self.isSame(before, status) { return bytes }
      guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw Self.loadError() }
    }
    throw .changing
  }

  /// How often a file is read that another program is writing meanwhile.
  private static let readings = 8

  private static func isSame(_ one: stat, _ other: stat) -> Bool {
    one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec
      && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec
  }

  /// Standard input to its end.
  func standardInput() throws(SourceLoadError) -> [UInt8] {
    try Self.readAll(STDIN_FILENO, expecting: 0)
  }

  func canonicalPath(_ path: String) -> String? {
    let name = FilePath.name(of: path)
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT || errno == ENOTDIR ? nil : resolved(path) }
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
    return String(validatingCString: resolved)
  }

  /// Why something that is there has no canonical path.
  func faultOfPath(_ path: String) -> SourceLoadError {
    guard let resolved = realpath(path, nil) else { return Self.loadError() }
    free(resolved)
    return .unnamed
  }

  /// What stands at `path`, links followed; nil where there is nothing.
  ///
  /// - Parameter tolerated: a fault (`errno`) that is as good as nothing.
  /// - Throws: where the system cannot tell: what may be there must not be taken for missing.
  func find(_ path: String, tolerating tolerated: Int32 = 0) throws(SourceLoadError) -> Kind? {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file }
    guard [ENOENT, ENOTDIR, tolerated].contains(errno) else { throw Self.loadError() }
    return nil
  }

  /// The same where the reason does not matter.
  func kind(of path: String) -> Kind? { (try? find(path)) ?? nil }

  enum Kind { case file, folder }

  /// One name in a folder.
  struct Entry {
    let name: String
    let isFolder: Bool
    /// Whether it is a symbolic link: a walk that followed those could run in circles.
    let isLink: Bool
    /// Whether the name is UTF-8 text; another one can be shown but not opened.
    let isText: Bool
  }

  /// The entries of a folder in byte order, hidden ones left out.
  func entries(of folder: String) throws(SourceLoadError) -> [Entry] {
    guard let handle = opendir(folder) else { throw Self.loadError() }
    defer { closedir(handle) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let next = readdir(handle) else {
        // The end, or a fault: what lies behind it must not be passed over.
        guard errno == 0 else { throw Self.loadError() }
        break
      }
      if let entry = try Self.entry(next, in: handle) { entries.append(entry) }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Nil for a hidden entry, and for one that is gone already.
  private static func entry(_ entry: UnsafeMutablePointer<dirent>, in folder: OpaquePointer) throws(SourceLoadError)
    -> Entry?
  {
    var isLink = false
    func status(_ flags: Int32) throws(SourceLoadError) -> stat? {
      var status = stat()
      let result = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { fstatat(dirfd(folder), $0, &status, flags) }
      }
      if result == 0 { return status }
      // Gone meanwhile; a link may also lead nowhere.
      guard errno == ENOENT || isLink && [ELOOP, EACCES].contains(errno) else { throw loadError() }
      return nil
    }
    let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
        (String(cString: $0), String(validatingCString: $0) != nil)
      }
    }
    guard !name.hasPrefix("."), let own = try status(AT_SYMLINK_NOFOLLOW) else { return nil }
    isLink = own.st_mode & S_IFMT == S_IFLNK
    let target = isLink ? try status(0) : own
    return Entry(
      name: name, isFolder: target.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false, isLink: isLink, isText: isText)
  }

  /// - Parameter size: how many bytes the file held when it was opened; 0 where only its end tells.
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
        if errno == EAGAIN {
          waitUntilReady(descriptor, POLLIN)
          continue
        }
        throw loadError()
      }
      if got == 0 { break }
      count += got
      // As much as the file held when it was opened: no second call to learn that it has ended. One that has grown is read
      // anew, or nobody would ever see its end.
      if size > 0, count >= size { break }
      guard count <= sizeLimit else { throw .tooLarge(limit: sizeLimit >> 20) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Waits until a pipe that somebody has made non-blocking has something to read, or takes more.
  static func waitUntilReady(_ descriptor: Int32, _ events: Int32) {
    var wanted = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    poll(&wanted, 1, -1)
  }

  /// Makes a call again that a signal has cut short.
  static func retried(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func loadError() -> SourceLoadError {
    errno == ENOENT || errno == ENOTDIR ? .missing : .refused(reason: reason())
  }

  static func reason() -> String { String(cString: strerror(errno)) }
}

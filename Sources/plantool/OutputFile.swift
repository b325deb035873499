import Glibc
import PlanLang

/// Files that are written whole or not at all: to a temporary file beside the target, then renamed over it.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(UsageError) {
    if path == "-" {
      try write(bytes, to: STDOUT_FILENO, name: "stdout")
    } else {
      try write(bytes, to: path, mode: nil)
    }
  }

  /// Writes a file anew in the place of an older one: it keeps its permissions, and a symbolic link stays one.
  ///
  /// - Parameter name: the path as the user gave it.
  static func rewrite(
    _ bytes: [UInt8], at path: String, named name: String? = nil, _ files: FileSystem
  ) throws(UsageError) {
    let target = files.canonicalPath(path) ?? path
    var status = stat()
    guard stat(target, &status) == 0, access(target, W_OK) == 0 else {
      throw .cannotWrite(name ?? path, FileSystem.reason())
    }
    try write(bytes, to: target, mode: status.st_mode & 0o7777, named: name ?? path)
  }

  private static func write(
    _ bytes: [UInt8], to path: String, mode: mode_t?, named name: String? = nil
  ) throws(UsageError) {
    let name = name ?? path
    if let descriptor = try device(at: path, named: name) {
      defer { close(descriptor) }
      return try write(bytes, to: descriptor, name: name)
    }
    // A signal that ends the program waits until the file is whole, or gone.
    try Interruption.heldBack { () throws(UsageError) in try replace(path, by: bytes, mode: mode, named: name) }
  }

  /// Opens what is no file and cannot be replaced by one: `/dev/stdout`, a pipe, a device. Nil for a file, a folder, and
  /// where there is nothing yet.
  private static func device(at path: String, named name: String) throws(UsageError) -> Int32? {
    var status = stat()
    guard stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return nil }
    // O_NONBLOCK: opening a pipe that nobody reads must not hang; writing waits for the reader as usual.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENXIO { throw .noReader(name) }
      throw .cannotWrite(name, FileSystem.reason())
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    return descriptor
  }

  private static func replace(
    _ path: String, by bytes: [UInt8], mode: mode_t?, named name: String
  ) throws(UsageError) {
    let temporary = "\(path).\(getpid()).plantool-tmp"
    // What bears this process's number is left from one that was killed.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(name, FileSystem.reason()) }
    do throws(UsageError) {
      try write(bytes, to: descriptor, name: name)
      if let mode, fchmod(descriptor, mode) != 0 { throw .cannotWrite(name, FileSystem.reason()) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else {
      let reason = FileSystem.reason()
      unlink(temporary)
      throw .cannotWrite(name, reason)
    }
  }

  /// Stops a call that would write a report over a plan, a registry or the settings: the name of the output was left out.
  static func refusePlan(at path: String) throws(UsageError) {
    guard path != "-", let bytes = try? FileSystem().contents(of: path) else { return }
    guard FilePath.name(of: path) == Project.fileName || PlanFileTest.isPlan(bytes) else { return }
    throw UsageError(
      vi: "“\(path)” là kế hoạch, danh mục hoặc cài đặt, không ghi đè lên",
      en: "“\(path)” is a plan, a registry or settings; it is not written over")
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(UsageError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o755) != 0, errno != EEXIST { throw .cannotWrite(path, FileSystem.reason()) }
    }
    guard FileSystem().kind(of: path) == .folder else { throw .cannotWrite(path, String(cString: strerror(ENOTDIR))) }
  }

  /// Writes to standard output. A reader that has closed its end (`| head`) is no fault.
  static func print(_ bytes: [UInt8]) throws(UsageError) {
    try write(bytes, to: STDOUT_FILENO, name: "stdout")
  }

  /// Writes all bytes to an open descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(UsageError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE, descriptor == STDOUT_FILENO { return }
        throw .cannotWrite(name, FileSystem.reason())
      }
      written += count
    }
  }
}

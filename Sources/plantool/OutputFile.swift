import Glibc
import PlanLang

/// Files that are written whole or not at all: to a temporary file beside the target, then renamed over it.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(UsageError) {
    if path == "-" {
      try write(bytes, to: STDOUT_FILENO, name: "stdout")
      return
    }
    let temporary = "\(path).\(getpid()).plantool-tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(path, FileSystem.reason()) }
    do throws(UsageError) {
      try write(bytes, to: descriptor, name: path)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else {
      let reason = FileSystem.reason()
      unlink(temporary)
      throw .cannotWrite(path, reason)
    }
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

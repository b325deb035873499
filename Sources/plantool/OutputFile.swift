import Glibc
import PlanLang

/// Files that are written whole or not at all: to a temporary file beside the target, then renamed over it.
///
/// What stands in place of an older file keeps its permissions, owner and attributes, and a symbolic link stays one. A file
/// that may not be written to is not replaced either.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(UsageError) {
    if let descriptor = openDescriptor(path) {
      try write(bytes, to: descriptor, name: path == "-" ? "stdout" : path)
    } else if try !writeToDevice(bytes, at: path) {
      try replace(path, named: path, by: bytes, insteadOf: nil)
    }
  }

  /// Writes a file anew that was read before.
  ///
  /// - Parameters:
  ///   - original: what was read. A file that holds something else by now is left alone: somebody has written to it.
  ///   - name: the path as the user gave it.
  static func rewrite(
    _ bytes: [UInt8], at path: String, named name: String? = nil, insteadOf original: [UInt8]
  ) throws(UsageError) {
    try replace(path, named: name ?? path, by: bytes, insteadOf: original)
  }

  /// The number of a descriptor that the caller has opened, where `path` is a name for one. Opened by that name, a file
  /// would be written from its beginning, and the name itself could be replaced.
  private static func openDescriptor(_ path: String) -> Int32? {
    switch path {
    case "-", "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.utf8.count))
      }
      return nil
    }
  }

  /// Writes to what is no file and cannot be replaced by one: a pipe, a device. False for a file or a folder, and where
  /// there is nothing yet.
  static func writeToDevice(_ bytes: [UInt8], at path: String) throws(UsageError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return false }
    // O_NONBLOCK: opening a pipe that nobody reads must not hang; writing waits for the reader as usual.
    let descriptor = FileSystem.retried { open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw errno == ENXIO ? .noReader(path) : .cannotWrite(path, FileSystem.reason()) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, name: path)
    return true
  }

  private static func replace(
    _ path: String, named name: String, by bytes: [UInt8], insteadOf original: [UInt8]?
  ) throws(UsageError) {
    let place = try OutputPlace(path, named: name)
    // A signal that ends the program waits until the file is whole, or gone.
    try Interruption.heldBack { () throws(UsageError) in
      let file = try TemporaryFile(bytes, for: place)
      do throws(UsageError) {
        try TemporaryFile.sync([file])
        // As late as can be: what is written from here on would be lost.
        if let original, (try? FileSystem().contents(of: place.path)) != original { throw .changedMeanwhile(name) }
      } catch {
        file.discard()
        throw error
      }
      try file.commit()
    }
  }

  /// Stops a call that would write over a plan, a registry or the settings: the name of the output was left out.
  static func refusePlan(at path: String) throws(UsageError) {
    guard openDescriptor(path) == nil else { return }
    let bytes: [UInt8]
    do throws(SourceLoadError) {
      bytes = try FileSystem().contents(of: path)
    } catch {
      // What is there and cannot be read may be a plan.
      if case .refused = error { throw .cannotRead(error, path) }
      return
    }
    guard FilePath.name(of: path) == Project.fileName || PlanFileTest.isPlan(bytes) else { return }
    throw UsageError(
      vi: "“\(path)” là kế hoạch, danh mục hoặc cài đặt, không ghi đè lên",
      en: "“\(path)” is a plan, a registry or settings; it is not written over")
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(UsageError) {
    if FileSystem().kind(of: path) == .folder { return }
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw .cannotWrite(path, FileSystem.reason()) }
    }
    guard FileSystem().kind(of: path) == .folder else { throw .cannotWrite(path, String(cString: strerror(ENOTDIR))) }
  }

  /// Writes to standard output. A reader that has closed its end (`| head`) is no fault, here and for standard error.
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
      guard count > 0 else {
        if count == 0 { errno = EIO }
        if errno == EINTR { continue }
        if errno == EAGAIN {
          FileSystem.waitUntilReady(descriptor, POLLOUT)
          continue
        }
        if errno == EPIPE, descriptor == STDOUT_FILENO || descriptor == STDERR_FILENO { return }
        throw .cannotWrite(name, FileSystem.reason())
      }
      written += count
    }
  }
}

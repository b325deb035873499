import CSyncFS
import Glibc

/// A file that is written beside its target and takes the target's place when it is whole.
struct TemporaryFile {
  /// Where it goes.
  let target: String
  /// The path of the target as the user gave it.
  let name: String
  private let path: String
  private let descriptor: Int32

  /// Writes the bytes beside the target.
  ///
  /// - Parameters:
  ///   - mode: permissions of the file; nil leaves them to the machine.
  ///   - name: the path as the user gave it.
  /// - Throws: `UsageError` where they cannot be written; nothing is left of them then.
  init(_ bytes: [UInt8], for target: String, mode: mode_t? = nil, named name: String) throws(UsageError) {
    self.target = target
    self.name = name
    path = "\(target).\(getpid()).plantool-tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var descriptor = open(path, flags, 0o644)
    if descriptor < 0, errno == EEXIST {
      // What bears this process's number is left from one that was killed.
      unlink(path)
      descriptor = open(path, flags, 0o644)
    }
    guard descriptor >= 0 else { throw .cannotWrite(name, FileSystem.reason()) }
    self.descriptor = descriptor
    do throws(UsageError) {
      try OutputFile.write(bytes, to: descriptor, name: name)
      if let mode, fchmod(descriptor, mode) != 0 { throw .cannotWrite(name, FileSystem.reason()) }
    } catch {
      discard()
      throw error
    }
  }

  /// Waits until the disk has it. Where there are many files, it has them all at once sooner than one by one; the system
  /// knows how to wait for a whole disk.
  static func sync(_ files: [TemporaryFile]) throws(UsageError) {
    guard files.count > 1 else {
      for file in files where fsync(file.descriptor) != 0 { throw .cannotWrite(file.name, FileSystem.reason()) }
      return
    }
    var disks: Set<dev_t> = []
    for file in files {
      var status = stat()
      guard fstat(file.descriptor, &status) == 0 else { throw .cannotWrite(file.name, FileSystem.reason()) }
      guard disks.insert(status.st_dev).inserted else { continue }
      if syncfs(file.descriptor) != 0 { throw .cannotWrite(file.name, FileSystem.reason()) }
    }
  }

  /// Puts it in the target's place.
  func commit() throws(UsageError) {
    guard close(descriptor) == 0, rename(path, target) == 0 else {
      let reason = FileSystem.reason()
      unlink(path)
      throw .cannotWrite(name, reason)
    }
  }

  /// Takes it away.
  func discard() {
    close(descriptor)
    unlink(path)
  }
}

import CExtendedAttributes
import CSyncFS
import Glibc
import PlanLang

/// A file beside another one, under a name of its own until it is whole and takes the other's place.
struct TemporaryFile {
  let place: OutputPlace
  private let path: String

  /// What its name ends with, so that one that was left behind (by SIGKILL, a power cut) tells what it is.
  private static let ending = ".plantool-tmp"

  /// Writes the bytes beside the file whose place they will take, and gives them what that file has: permissions, owner,
  /// attributes.
  ///
  /// - Throws: `UsageError` where they cannot be written; nothing is left of them then.
  init(_ bytes: [UInt8], for place: OutputPlace) throws(UsageError) {
    self.place = place
    let descriptor: Int32
    (path, descriptor) = try Self.make(for: place)
    do throws(UsageError) {
      try OutputFile.write(bytes, to: descriptor, name: place.name)
      if let old = place.old { try become(old, descriptor) }
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
    guard close(descriptor) == 0 || errno == EINTR else { throw givenUp() }
  }

  private static func make(for place: OutputPlace) throws(UsageError) -> (path: String, descriptor: Int32) {
    while true {
      let path = path(beside: place.path)
      // Nobody else may read the new text of a private file while it is written; the file's own permissions come last.
      let descriptor = FileSystem.retried {
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, place.old == nil ? 0o666 : 0o600)
      }
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else {
        throw errno == EACCES ? .closedFolder(place.name) : .cannotWrite(place.name, FileSystem.reason())
      }
    }
  }

  /// A name that no other process takes, be it one of another machine that shares the folder; no longer than names may be.
  private static func path(beside target: String) -> String {
    let number = String(UInt32.random(in: .min ... .max), radix: 36)
    var name = FilePath.name(of: target)
    while name.utf8.count > 255 - number.utf8.count - 1 - ending.utf8.count { name.unicodeScalars.removeLast() }
    return FilePath.join(FilePath.folder(of: target), "\(name).\(number)\(ending)")
  }

  /// Waits until the disk has them. Where there are many files, it has them all at once sooner than one by one; the system
  /// knows how to wait for a whole disk.
  static func sync(_ files: [TemporaryFile]) throws(UsageError) {
    guard files.count > 1 else {
      for file in files { try file.wait { fsync($0) } }
      return
    }
    var disks: Set<dev_t> = []
    for file in files {
      var status = stat()
      guard stat(file.path, &status) == 0 else { throw file.fault() }
      if disks.insert(status.st_dev).inserted { try file.wait { syncfs($0) } }
    }
  }

  /// Has the system bring it to the disk. It was closed when it was written, so that many need no descriptors.
  private func wait(_ call: (Int32) -> Int32) throws(UsageError) {
    let descriptor = FileSystem.retried { open(path, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw fault() }
    defer { close(descriptor) }
    // Some file systems know of no such thing.
    guard FileSystem.retried({ call(descriptor) }) == 0 || [EINVAL, ENOSYS, ENOTSUP].contains(errno) else {
      throw fault()
    }
  }

  /// Puts it in the other one's place.
  func commit() throws(UsageError) {
    guard rename(path, place.path) == 0 else { throw givenUp() }
  }

  /// Takes it away.
  func discard() {
    unlink(path)
  }

  private func fault() -> UsageError { .cannotWrite(place.name, FileSystem.reason()) }

  /// Takes it away where it cannot be had.
  private func givenUp() -> UsageError {
    let fault = fault()
    discard()
    return fault
  }

  private func become(_ old: stat, _ descriptor: Int32) throws(UsageError) {
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { throw fault() }
    var mode = old.st_mode & 0o7777
    if own.st_uid != old.st_uid || own.st_gid != old.st_gid, fchown(descriptor, old.st_uid, old.st_gid) != 0 {
      // Only the superuser gives files away: the group at least stays, for those who share the folder.
      _ = fchown(descriptor, own.st_uid, old.st_gid)
      // What is run in the name of its owner or group must not change them.
      mode &= 0o1777
    }
    guard own.st_mode & 0o7777 == mode || fchmod(descriptor, mode) == 0 else { throw fault() }
    copyAttributes(to: descriptor)
  }

  /// Extended attributes, among them lists of access rights. Those that the system keeps to itself it sets by itself.
  private func copyAttributes(to descriptor: Int32) {
    let length = listxattr(place.path, nil, 0)
    guard length > 0 else { return }
    var list = [CChar](repeating: 0, count: length)
    guard listxattr(place.path, &list, length) == length else { return }
    for attribute in list.split(separator: 0) {
      let attribute = Array(attribute) + [0]
      let size = getxattr(place.path, attribute, nil, 0)
      guard size >= 0 else { continue }
      var value = [UInt8](repeating: 0, count: size)
      guard getxattr(place.path, attribute, &value, size) == size else { continue }
      fsetxattr(descriptor, attribute, value, size, 0)
    }
  }
}

extension UsageError {
  /// A file that cannot be replaced, since nothing can be made beside it.
  fileprivate static func closedFolder(_ name: String) -> UsageError {
    UsageError(
      vi: "không ghi được “\(name)”: không có quyền tạo tệp trong thư mục của nó",
      en: "“\(name)” cannot be written: no permission to make files in its folder")
  }
}

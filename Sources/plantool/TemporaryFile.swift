import CExtendedAttributes
import Glibc
import PlanLang

/// A file beside another one, under a name of its own until it is whole and takes the other's place.
struct TemporaryFile {
  let descriptor: Int32
  private var isOpen = true
  private let path: String
  /// The name of the other one, for messages.
  private let name: String
  private let old: stat?
  private let oldPath: String

  /// What its name ends with, so that one that was left behind (by SIGKILL, a power cut) tells what it is.
  private static let ending = ".plantool-tmp"

  /// Makes an empty one.
  ///
  /// - Parameters:
  ///   - target: the file whose place it will take.
  ///   - old: what stands there now.
  init(beside target: String, named name: String, as old: stat?) throws(UsageError) {
    while true {
      let path = Self.path(beside: target)
      // Nobody else may read the new text of a private file while it is written; the file's own permissions come last.
      let descriptor = FileSystem.retried {
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, old == nil ? 0o666 : 0o600)
      }
      if descriptor >= 0 {
        (self.descriptor, self.path, self.name, self.old, oldPath) = (descriptor, path, name, old, target)
        return
      }
      guard errno == EEXIST else {
        throw errno == EACCES ? .closedFolder(name) : .cannotWrite(name, FileSystem.reason())
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

  /// Gives it what the older file has, and has the system bring it to the disk.
  mutating func finish() throws(UsageError) {
    if let old { try become(old) }
    // Some file systems know of no such thing.
    guard FileSystem.retried({ fsync(descriptor) }) == 0 || [EINVAL, ENOSYS, ENOTSUP].contains(errno) else {
      throw .cannotWrite(name, FileSystem.reason())
    }
    isOpen = false
    guard close(descriptor) == 0 || errno == EINTR else { throw .cannotWrite(name, FileSystem.reason()) }
  }

  /// Takes the place of `target`.
  func rename(to target: String) throws(UsageError) {
    guard Glibc.rename(path, target) == 0 else { throw .cannotWrite(name, FileSystem.reason()) }
  }

  /// Deletes it.
  func remove() {
    if isOpen { close(descriptor) }
    unlink(path)
  }

  private func become(_ old: stat) throws(UsageError) {
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { throw .cannotWrite(name, FileSystem.reason()) }
    var mode = old.st_mode & 0o7777
    if own.st_uid != old.st_uid || own.st_gid != old.st_gid, fchown(descriptor, old.st_uid, old.st_gid) != 0 {
      // Only the superuser gives files away: the group at least stays, for those who share the folder.
      _ = fchown(descriptor, own.st_uid, old.st_gid)
      // What is run in the name of its owner or group must not change them.
      mode &= 0o1777
    }
    guard own.st_mode & 0o7777 == mode || fchmod(descriptor, mode) == 0 else {
      throw .cannotWrite(name, FileSystem.reason())
    }
    copyAttributes()
  }

  /// Extended attributes, among them lists of access rights. Those that the system keeps to itself it sets by itself.
  private func copyAttributes() {
    let length = listxattr(oldPath, nil, 0)
    guard length > 0 else { return }
    var list = [CChar](repeating: 0, count: length)
    guard listxattr(oldPath, &list, length) == length else { return }
    for attribute in list.split(separator: 0) {
      let attribute = Array(attribute) + [0]
      let size = getxattr(oldPath, attribute, nil, 0)
      guard size >= 0 else { continue }
      var value = [UInt8](repeating: 0, count: size)
      guard getxattr(oldPath, attribute, &value, size) == size else { continue }
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

  /// A file that is not what was read.
  static func changedMeanwhile(_ name: String) -> UsageError {
    UsageError(
      vi: "“\(name)” đã đổi hoặc bị xóa trong lúc chạy nên để nguyên như thế; hãy chạy lại",
      en: "“\(name)” has changed or gone meanwhile and was left as it is; run it again")
  }
}

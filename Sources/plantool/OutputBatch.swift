import PlanLang

/// The files of several plans, which are written together: those of a plan all or none, and the disk is waited for once.
///
/// What is said of them, and of plans that have none, is said in the order in which it was added, after the files stand.
struct OutputBatch {
  /// A file that is made and not written.
  typealias File = (target: String, bytes: [UInt8])

  /// The files of each plan.
  private var groups: [[File]] = []
  private var targets: Set<String> = []
  /// What is said, and after how many groups.
  private var lines: [(line: String, group: Int)] = []
  private var size = 0

  /// How many bytes and lines are held back; a plan's files are never parted.
  private static let sizeLimit = 32 << 20
  private static let lineLimit = 256

  /// Adds the files of a plan, and writes what has been added where that is enough for a call to the disk.
  ///
  /// - Throws: where a file that was added cannot be written, or the folder not made. The plans before are written then, this
  ///   one and those after it are as they were.
  mutating func add(_ files: [(name: String, bytes: [UInt8])], in folder: String) throws(UsageError) {
    let files = files.map { (target: FilePath.join(folder, $0.name), bytes: $0.bytes) }
    if files.contains(where: { targets.contains($0.target) }) { try flush() }
    var group: [File] = []
    do throws(UsageError) {
      try OutputFile.makeFolder(folder)
      for (index, file) in files.enumerated() {
        // A table that the whole document and its appendices have in common is one file.
        let isLast = !files[(index + 1)...].contains { $0.target == file.target }
        // What is no file, such as a pipe, takes its bytes at once; it may have to be waited for.
        if isLast, try !OutputFile.writeToDevice(file.bytes, at: file.target) { group.append(file) }
      }
    } catch {
      try flush()
      throw error
    }
    groups.append(group)
    for file in files {
      targets.insert(file.target)
      lines.append(("  \(file.target)", groups.count))
    }
    size += group.reduce(0) { $0 + $1.bytes.count }
    if size >= Self.sizeLimit || lines.count >= Self.lineLimit { try flush() }
  }

  /// Adds something to be said.
  mutating func add(line: String) {
    lines.append((line, groups.count))
  }

  /// Writes the files and says which.
  ///
  /// - Throws: where one cannot be written, as ``add(_:in:)``.
  mutating func flush() throws(UsageError) {
    let (groups, lines) = (groups, lines)
    self = OutputBatch()
    // A signal that ends the program waits until the files are whole, or gone.
    let (written, fault) = Interruption.heldBack { Self.write(groups) }
    let said = lines.filter { fault == nil || $0.group <= written }.map(\.line)
    if !said.isEmpty { Terminal.say(said.joined(separator: "\n")) }
    if let fault { throw fault }
  }

  /// - Returns: how many groups are written, and what kept the next one from it.
  private static func write(_ groups: [[File]]) -> (written: Int, fault: UsageError?) {
    var made: [[TemporaryFile]] = []
    var fault: UsageError?
    for group in groups {
      do throws(UsageError) {
        made.append(try write(group))
      } catch {
        fault = error
        break
      }
    }
    do throws(UsageError) {
      try TemporaryFile.sync(made.flatMap { $0 })
    } catch {
      for file in made.joined() { file.discard() }
      return (0, error)
    }
    for (count, files) in made.enumerated() {
      for (position, file) in files.enumerated() {
        do throws(UsageError) {
          try file.commit()
        } catch {
          for rest in files[(position + 1)...] { rest.discard() }
          for rest in made[(count + 1)...].joined() { rest.discard() }
          return (count, error)
        }
      }
    }
    return (made.count, fault)
  }

  /// Writes a plan's files beside their targets.
  private static func write(_ group: [File]) throws(UsageError) -> [TemporaryFile] {
    var files: [TemporaryFile] = []
    do throws(UsageError) {
      for (target, bytes) in group { files.append(try TemporaryFile(bytes, for: OutputPlace(target, named: target))) }
    } catch {
      for file in files { file.discard() }
      throw error
    }
    return files
  }
}

import Linter
import PlanLang

/// The baseline that a call reads and the one that it writes. Files are remembered by their path from the baseline's
/// folder, so that it does not matter where the program is called.
struct BaselineFiles {
  private let readPath: String?
  private let writePath: String?
  /// Canonical path of the folder that they lie in.
  private let folder: String
  private let files = FileSystem()

  init(read: String?, write: String?) throws(UsageError) {
    readPath = read
    writePath = write
    let folders = [read, write].compactMap { $0 }.map { [files] path in
      files.canonicalPath(FilePath.folder(of: path)) ?? FilePath.folder(of: path)
    }
    folder = folders.first ?? "."
    guard write != "-", read != "-" else {
      throw UsageError(
        vi: "--baseline và --write-baseline cần tên tệp, không dùng được “-”",
        en: "--baseline and --write-baseline need a file; “-” is none")
    }
    if let write { try OutputFile.refusePlan(at: write) }
    guard folders.allSatisfy({ [folder] in $0 == folder }) else {
      throw UsageError(
        vi: "tệp của --baseline và --write-baseline phải nằm cùng một thư mục",
        en: "the files of --baseline and --write-baseline must lie in one folder")
    }
  }

  /// Reads the baseline; one that is broken stops the call.
  func read(into sources: SourceStore) throws(UsageError) -> Baseline? {
    guard let readPath else { return nil }
    let bytes: [UInt8]
    do throws(SourceLoadError) {
      bytes = try files.contents(of: readPath)
    } catch {
      throw .cannotRead(error, readPath)
    }
    let file = sources.add(name: readPath, path: files.canonicalPath(readPath) ?? readPath, bytes: bytes)
    let (baseline, diagnostic) = Baseline.read(file)
    if let diagnostic { throw UsageError([diagnostic], in: file) }
    return baseline
  }

  /// The name under which a file is remembered.
  func name(_ file: SourceFile) -> String {
    guard file.path.hasPrefix("/"), folder.hasPrefix("/") else { return file.name }
    let (path, base) = (file.path.split(separator: "/"), folder.split(separator: "/"))
    let common = zip(path, base).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: base.count - common) + path[common...]).joined(separator: "/")
  }

  /// Whether a file that was remembered is there no longer.
  func isGone(_ name: String) -> Bool {
    do throws(SourceLoadError) {
      return try files.find(FilePath.join(folder, name)) == nil
    } catch {
      return false
    }
  }

  /// Writes the baseline that the call asks for, and takes what it remembers out of the run.
  func write(_ linted: inout LintedFiles, _ language: Language) throws(UsageError) {
    guard let writePath else { return }
    let baseline = linted.baseline ?? Baseline(of: linted.run, name: name)
    if linted.baseline == nil {
      baseline.apply(to: &linted.run, name: name)
    } else {
      linted.run = linted.run.withoutBaselineFindings
    }
    try OutputFile.write(baseline.bytes, to: writePath)
    Terminal.say(
      language == .vi
        ? "plantool: đã ghi nhớ \(baseline.count) phát hiện vào \(writePath)"
        : "plantool: \(writePath) remembers \(baseline.count) \(baseline.count == 1 ? "finding" : "findings")")
  }
}

import PlanLang

/// Applies the safe fixes of a run's findings: edits bytes and nothing else.
public enum Fixer {
  /// A fix that was applied, and the finding that it mends.
  public struct Applied: Sendable {
    /// The finding, with its place before the fix.
    public let finding: LocatedFinding
    /// The fix.
    public let fix: Fix
  }

  /// What became of the files.
  public struct Result: Sendable {
    /// The new bytes of the files that change.
    public fileprivate(set) var files: [SourceID: [UInt8]] = [:]
    /// What was applied, in the order of the findings.
    public fileprivate(set) var applied: [Applied] = []
  }

  /// Each finding's first safe fix, whole or not at all. Of fixes that overlap the first is applied; the next run takes
  /// the others.
  ///
  /// - Parameter isEditable: whether a file may be changed.
  public static func apply(_ run: LintRun, where isEditable: (SourceFile) -> Bool) -> Result {
    var result = Result()
    var edits: [SourceID: [Edit]] = [:]
    for finding in run.findings {
      guard let fix = run.safeFix(of: finding.diagnostic), !fix.edits.isEmpty,
        fix.edits.allSatisfy({ isEditable(run.sources[$0.range.file]) && isRight($0, in: run.sources) }),
        fix.edits.contains(where: { changes($0, in: run.sources) })
      else { continue }
      var added = edits
      let isFree = fix.edits.allSatisfy { insert($0, into: &added[$0.range.file, default: []]) }
      guard isFree else { continue }
      edits = added
      result.applied.append(Applied(finding: finding, fix: fix))
    }
    for (file, edits) in edits { result.files[file] = bytes(of: run.sources[file], edits) }
    return result
  }

  /// Puts an edit among others by position; false where it overlaps one. Two insertions at one place, or one at the edge of
  /// another edit, overlap: their order would be a guess.
  private static func insert(_ edit: Edit, into edits: inout [Edit]) -> Bool {
    let place = edits.partitioningIndex { $0.range.start >= edit.range.start }
    if place > 0, overlap(edits[place - 1].range, edit.range) { return false }
    if place < edits.count, overlap(edit.range, edits[place].range) { return false }
    edits.insert(edit, at: place)
    return true
  }

  private static func overlap(_ left: SourceRange, _ right: SourceRange) -> Bool {
    left.start == left.end || right.start == right.end
      ? left.start <= right.end && right.start <= left.end : left.start < right.end && right.start < left.end
  }

  private static func isRight(_ edit: Edit, in sources: SourceStore) -> Bool {
    Int(edit.range.end) <= sources[edit.range.file].bytes.count
  }

  private static func changes(_ edit: Edit, in sources: SourceStore) -> Bool {
    !sources[edit.range.file].bytes[edit.range.offsets].elementsEqual(edit.text.utf8)
  }

  /// - Parameter edits: by position, none overlapping.
  private static func bytes(of file: SourceFile, _ edits: [Edit]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var copied = 0
    for edit in edits {
      bytes += file.bytes[copied..<Int(edit.range.start)]
      bytes += edit.text.utf8
      copied = Int(edit.range.end)
    }
    return bytes + file.bytes[copied...]
  }
}

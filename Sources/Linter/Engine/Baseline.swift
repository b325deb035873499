import PlanLang

/// Findings that an office has set aside for later, remembered by content and not by line.
///
/// A baseline only shrinks: what is mended is reported until its entry is gone, and nothing enters but by writing anew.
public struct Baseline: Sendable {
  struct Entry: Sendable {
    let identity: FindingIdentity
    /// How often.
    let count: Int
    /// Its place in the baseline's file; nil for one that no file holds yet.
    let range: SourceRange?
  }

  let entries: [Entry]

  init(entries: [Entry]) {
    self.entries = entries
  }

  /// The names of the files that it has findings of.
  public var files: Set<String> { Set(entries.map(\.identity.file)) }

  /// What a run has found, but for what no baseline may hide: the compiler's findings and the mandatory rules'.
  ///
  /// - Parameter name: the name under which a file is remembered.
  public init(of run: LintRun, name: (SourceFile) -> String) {
    let identities = run.findings.filter { run.isSuppressible($0.diagnostic) }
      .map { FindingIdentity($0, in: run.sources, file: name(run.sources[$0.diagnostic.range.file])) }
    self.init(counting: identities, and: [])
  }

  /// - Parameter others: entries that stay as they are.
  init(counting identities: [FindingIdentity], and others: [Entry]) {
    var counts: [FindingIdentity: Int] = [:]
    for identity in identities { counts[identity, default: 0] += 1 }
    for entry in others { counts[entry.identity, default: 0] += entry.count }
    entries = counts.sorted { $0.key.precedes($1.key) }.map { Entry(identity: $0, count: $1, range: nil) }
  }

  /// How many findings it remembers.
  public var count: Int { entries.reduce(0) { $0 + $1.count } }

  /// Its file: JSON, an entry a finding, in an order that does not depend on lines.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("version", Self.version)
      writer.list("findings", entries) { writer, entry in
        writer.object { writer in
          writer.field("file", entry.identity.file)
          writer.field("code", entry.identity.code.description)
          writer.field("path", entry.identity.path)
          writer.field("text", entry.identity.text)
          if entry.count > 1 { writer.field("count", entry.count) }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  static let version = 1
}

extension Baseline {
  /// Takes the findings that it remembers out of a finished run, and adds one for each entry that no longer applies.
  ///
  /// The same path comes first; where entries have come or gone before, the same path but for the positions in lists.
  ///
  /// - Parameters:
  ///   - name: the name under which a file is remembered.
  ///   - isGone: whether there is no such file any more.
  /// - Returns: the baseline without what no longer applies, with the paths that its findings have now.
  @discardableResult
  public func apply(
    to run: inout LintRun, name: (SourceFile) -> String, isGone: (String) -> Bool = { _ in false }
  ) -> Baseline {
    var left = entries.map(\.count)
    var hidden: [Int: FindingIdentity] = [:]
    let found = run.findings.enumerated().compactMap { position, finding in
      run.isSuppressible(finding.diagnostic)
        ? (position, FindingIdentity(finding, in: run.sources, file: name(run.sources[finding.diagnostic.range.file])))
        : nil
    }
    for key in [{ $0 }, \.withoutPositions] as [(FindingIdentity) -> FindingIdentity] {
      let index = Dictionary(grouping: entries.indices) { key(entries[$0].identity) }
      for (position, identity) in found where hidden[position] == nil {
        guard let entry = index[key(identity)]?.first(where: { left[$0] > 0 }) else { continue }
        left[entry] -= 1
        hidden[position] = identity
      }
    }
    let files = Dictionary(run.files.map { (name(run.sources[$0]), $0) }, uniquingKeysWith: { first, _ in first })
    var stale: [Diagnostic] = []
    var kept: [Entry] = []
    for (entry, left) in zip(entries, left) where left > 0 {
      let identity = entry.identity
      let isJudged = files[identity.file].map { run.wasAsked(identity.code, $0) } ?? isGone(identity.file)
      if isJudged {
        guard let place = entry.range else { continue }
        stale.append(
          Diagnostic(
            BaselineUse.code, BaselineUse.level, at: place, .noLongerFound(identity, left, of: entry.count),
            help: .writeAnew))
      } else {
        kept.append(Entry(identity: identity, count: left, range: nil))
      }
    }
    run.replace(Set(hidden.keys), with: stale)
    return Baseline(counting: Array(hidden.values), and: kept)
  }
}

extension FindingIdentity {
  /// The order of a baseline's file.
  fileprivate func precedes(_ other: FindingIdentity) -> Bool {
    for (left, right) in [
      (file, other.file), (path, other.path), (code.description, other.code.description), (text, other.text),
    ] where left != right {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return false
  }
}

extension Message {
  fileprivate static func noLongerFound(_ finding: FindingIdentity, _ left: Int, of count: Int) -> Message {
    let place = finding.path.isEmpty ? finding.file : "\(finding.file), \(finding.path)"
    let often = count > 1
    return Message(
      vi: "\(finding.code) “\(finding.text)” (\(place)) không còn" + (often ? " \(left) trong \(count) lần" : ""),
      en: "\(finding.code) “\(finding.text)” (\(place)) is no longer found"
        + (often ? " \(left) of \(count) times" : ""))
  }
  fileprivate static let writeAnew = Message(
    vi: "bỏ mục này, hoặc chạy lại với cả --baseline và --write-baseline",
    en: "delete the entry, or run with both --baseline and --write-baseline")
}

import PlanLang

/// What the rules found in one plan.
public struct Findings: Sendable {
  /// The findings, in the order in which they were made.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The rule that is running.
  var code = Code(0) {
    didSet { count = 0 }
  }
  /// How many findings it has made.
  private var count = 0
  var severity = Severity.warning
  private let compilation: Compilation

  init(_ compilation: Compilation) {
    self.compilation = compilation
  }

  /// Adds a finding of the rule that is running, up to the limit for one plan; then one that says so.
  ///
  /// - Parameters:
  ///   - range: the words that are wrong, as exactly as the file has them.
  ///   - message: what is wrong, naming the thing ("nhiệm vụ số 5 “Nâng cấp mạng LAN”"); no full stop.
  ///   - help: what to write instead; keys stand between ‹ and ›, and are named as the file spells its keys.
  ///   - related: the other half of a conflict.
  ///   - fixes: ways to mend it; safe only where the right answer is certain.
  ///   - atMost: a severity that this finding may not go beyond, where it is less certain than the rule's others.
  public mutating func add(
    at range: SourceRange, _ message: Message, help: Message? = nil, related: [RelatedPlace] = [], fixes: [Fix] = [],
    atMost: Severity = .error
  ) {
    count += 1
    guard count <= Limits.findings else {
      if count == Limits.findings + 1 {
        diagnostics.append(Diagnostic(code, severity, at: range, .more(limit: Limits.findings), help: .mendTheseFirst))
      }
      return
    }
    let namesKeys = message.vi.utf8.contains(0xE2) && message.vi.contains("‹") || help?.vi.contains("‹") ?? false
    let keys = namesKeys ? keys(at: range) : .en
    let (message, help) = namesKeys ? (keys.spelled(message), help.map(keys.spelled)) : (message, help)
    diagnostics.append(
      Diagnostic(code, min(severity, atMost), at: range, message, help: help, related: related, fixes: fixes))
  }

  /// How the file with a finding spells its keys.
  private func keys(at range: SourceRange) -> KeySpelling {
    let files = [compilation.file] + compilation.registries.map(\.registry.file)
    return files.first { $0.id == range.file }.map { KeySpelling(of: $0) } ?? .en
  }
}

extension Message {
  fileprivate static func more(limit: Int) -> Message {
    Message(
      vi: "quy tắc này đã tìm thấy \(limit) chỗ; những chỗ sau không kê nữa",
      en: "this rule has found \(limit) places already; those that follow are not listed")
  }
}

/// How bad a finding is.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  case info, warning, error

  /// By how bad they are.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A rule's code, such as PL401. Codes never change and are never used again.
public struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number after PL.
  public let number: Int

  /// The code PL`number`, 0 to 999.
  public init(_ number: Int) {
    self.number = number
  }

  /// Reads `PL401`, in any case; nil for anything else.
  public init?(_ string: some StringProtocol) {
    let digits = string.dropFirst(2)
    guard string.lowercased().hasPrefix("pl"), digits.utf8.count == 3, digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      let number = Int(digits)
    else { return nil }
    self.number = number
  }

  /// Such as `PL401`.
  public var description: String {
    let digits = String(number)
    return "PL" + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }

  /// By number.
  public static func < (left: Code, right: Code) -> Bool { left.number < right.number }
}

/// A change to one run of bytes.
public struct Edit: Hashable, Sendable {
  /// The bytes to replace; empty to insert.
  public let range: SourceRange
  /// What to put there.
  public let text: String

  /// Replaces `range` by `text`.
  public init(_ range: SourceRange, _ text: String) {
    self.range = range
    self.text = text
  }
}

/// A way to mend a finding.
public struct Fix: Hashable, Sendable {
  /// What it does, as an order: "đổi thành ...".
  public let title: Message
  /// Whether it may be applied without asking.
  public let isSafe: Bool
  /// The changes, in order of position, none overlapping.
  public let edits: [Edit]

  /// A fix; `isSafe` only where the right answer is certain.
  public init(_ title: Message, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }

  /// A finding's fixes: this one, or none where there is no edit that does just that.
  public static func one(_ title: Message, isSafe: Bool, _ edit: Edit?) -> [Fix] {
    edit.map { [Fix(title, isSafe: isSafe, edits: [$0])] } ?? []
  }
}

/// Another place that belongs to a finding: its other half.
public struct RelatedPlace: Hashable, Sendable {
  /// The place.
  public let range: SourceRange
  /// What stands there.
  public let message: Message

  /// A place and what it has to do with the finding.
  public init(_ range: SourceRange, _ message: Message) {
    self.range = range
    self.message = message
  }
}

/// One thing that is wrong in a file: what every stage returns and every reporter prints.
public struct Diagnostic: Hashable, Sendable {
  /// The rule's code.
  public var code: Code
  /// How bad it is.
  public var severity: Severity
  /// Where.
  public var range: SourceRange
  /// What is wrong, naming the thing; no full stop at the end.
  public var message: Message
  /// What to write instead.
  public var help: Message?
  /// Its other places.
  public var related: [RelatedPlace]
  /// Ways to mend it.
  public var fixes: [Fix]

  /// A finding.
  public init(
    _ code: Code, _ severity: Severity, at range: SourceRange, _ message: Message, help: Message? = nil,
    related: [RelatedPlace] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = message
    self.help = help
    self.related = related
    self.fixes = fixes
  }
}

extension [Diagnostic] {
  /// Adds a finding of the compiler, up to the limit of one file; then one that says so.
  mutating func note(_ diagnostic: Diagnostic) {
    if count < Limits.findings {
      append(diagnostic)
    } else if count == Limits.findings {
      append(
        Diagnostic(.limit, .error, at: diagnostic.range, .moreFaults(limit: Limits.findings), help: .mendTheseFirst))
    }
  }
}

extension Message {
  fileprivate static func moreFaults(limit: Int) -> Message {
    Message(
      vi: "đã có \(limit) chỗ sai như vậy; những chỗ sau không kê nữa",
      en: "there are \(limit) such faults already; those that follow are not listed")
  }
  /// What to do where there are more findings than are listed.
  public static let mendTheseFirst = Message(
    vi: "sửa những chỗ đã kê rồi soát lại; nhiều như vậy thường do cùng một nguyên nhân",
    en: "mend those that are listed and check again; so many mostly have one cause")
}

/// The number of a section, counted by the tool (decree clause D21).
public struct SectionNumber: Hashable, Sendable {
  /// How deep a section lies, and so how it is numbered.
  public enum Level: Int, CaseIterable, Sendable {
    /// `Phần I`.
    case part
    /// `I.`
    case roman
    /// `1.`
    case arabic
    /// `a)`
    case letter
    /// `-`, at every depth below points.
    case dash

    /// The level of a section's own parts.
    public var below: Level { Level(rawValue: rawValue + 1) ?? .dash }

    /// Whether a section of this level without a heading is plain text without a number.
    ///
    /// Parts and sections have headings (decree clause D20); clauses and points may do without.
    public var needsHeading: Bool { self == .part || self == .roman }
  }

  /// The level.
  public let level: Level
  /// Position among its siblings, from 1.
  public let position: Int

  /// The number at `position` (from 1) of `level`.
  public init(level: Level, position: Int) {
    self.level = level
    self.position = position
  }

  /// The number as printed: `Phần I`, `I.`, `1.`, `a)`, `-`.
  public var label: String {
    switch level {
    case .part: "Phần " + RomanNumeral.string(position)
    case .roman: RomanNumeral.string(position) + "."
    case .arabic: "\(position)."
    case .letter: VietnameseAlphabet.letter(position) + ")"
    case .dash: "-"
    }
  }
}

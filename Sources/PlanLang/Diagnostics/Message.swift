/// A sentence for the user, in Vietnamese and English.
public struct Message: Hashable, Sendable {
  /// Vietnamese, precomposed Unicode.
  public let vi: String
  /// English.
  public let en: String

  /// Both sentences must say the same. One that a plan's words make very long loses its middle.
  public init(vi: String, en: String) {
    self.vi = vi.utf8.count > Limits.message ? Self.shortened(vi) : vi
    self.en = en.utf8.count > Limits.message ? Self.shortened(en) : en
  }

  private static func shortened(_ sentence: String) -> String {
    let scalars = sentence.unicodeScalars
    // A scalar takes up to four bytes; the start says what is wrong.
    let (head, tail) = (scalars.prefix(Limits.message / 8), scalars.suffix(Limits.message / 16))
    return String(String.UnicodeScalarView(head)) + " … " + String(String.UnicodeScalarView(tail))
  }

  /// The sentence in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

/// A language that messages are printed in.
public enum Language: String, CaseIterable, Sendable {
  case vi, en
}

/// A sentence for the user, in Vietnamese and English.
public struct Message: Hashable, Sendable {
  /// Vietnamese, precomposed Unicode.
  public let vi: String
  /// English.
  public let en: String

  /// Both sentences must say the same.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
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

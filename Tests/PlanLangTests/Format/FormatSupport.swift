@testable import PlanLang

/// What the formatter makes of some text.
enum Formatted {
  /// The formatted text; nil where the file is refused or kept.
  static func text(_ source: String, keys: KeySpelling? = nil, isSettings: Bool = false) -> String? {
    bytes(Array(source.utf8), keys: keys, isSettings: isSettings).map { String(decoding: $0, as: UTF8.self) }
  }

  static func bytes(_ source: [UInt8], keys: KeySpelling? = nil, isSettings: Bool = false) -> [UInt8]? {
    let file = SourceStore().add(name: "plan.yml", bytes: source)
    guard case .formatted(let bytes) = PlanFormatter.format(file, keys: keys, isSettings: isSettings) else {
      return nil
    }
    return bytes
  }

  /// The reason why a file is kept as it is, in English; nil where it is formatted or refused.
  static func reason(_ source: String) -> String? {
    let file = SourceStore().add(name: "plan.yml", bytes: Array(source.utf8))
    guard case .kept(let reason) = PlanFormatter.format(file) else { return nil }
    return reason.en
  }

  /// Codes of what a file is refused for.
  static func refusal(_ source: [UInt8]) -> [String]? {
    let file = SourceStore().add(name: "plan.yml", bytes: source)
    guard case .refused(let compilation) = PlanFormatter.format(file) else { return nil }
    return compilation.diagnostics.map(\.code.description)
  }
}

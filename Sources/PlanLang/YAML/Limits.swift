/// How much a plan may hold: every limit of the language, named here and nowhere else (PL003). A plan of 64,000 tasks is
/// well inside; what lies outside is no plan.
public struct Limits: Sendable {
  /// Largest file, in bytes.
  public var fileSize = 64 << 20
  /// Deepest nesting of lists and mappings. libyaml has no limit of its own, and its cost is quadratic in the depth.
  public var depth = 64
  /// Most values in a file, with every alias counted as often as it is used.
  public var expandedValues = 4_000_000
  /// Most bytes that the aliases of a file repeat.
  public var repeatedBytes = 16 << 20
  /// Longest single value or key, in bytes as it reads: the whole text of a long plan takes a fifth of it.
  public var textSize = 1 << 20
  /// Most registries that one file may include by itself.
  public var includes = 1_000
  /// Most registries that lead from one to the next.
  public var includeDepth = 16

  /// Most bytes that the `${...}` of a plan fill in.
  public static let filledIn = 16 << 20
  /// Longest words in which a deadline or a figure is looked for, in bytes.
  public static let phrase = 4_096
  /// Longest name for which one that was meant is looked for, in bytes.
  public static let nameForSearch = 256
  /// Most comparisons of names in the search for those that were meant in one file.
  public static let comparisons = 200_000
  /// Most findings of one rule in one plan, and of the compiler in one file.
  public static let findings = 10_000
  /// Longest sentence of a message, in bytes: what is longer loses its middle.
  public static let message = 16_384

  /// The usual limits.
  public init() {}
}

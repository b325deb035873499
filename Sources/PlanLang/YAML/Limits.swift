/// How much a file may hold (PL003). A plan of 64,000 tasks is well inside; what lies outside is no plan.
public struct Limits: Sendable {
  /// Largest file, in bytes.
  public var fileSize = 64 << 20
  /// Deepest nesting of lists and mappings. libyaml has no limit of its own, and its cost is quadratic in the depth.
  public var depth = 64
  /// Most values in a file, with every alias counted as often as it is used.
  public var expandedValues = 4_000_000

  /// The usual limits.
  public init() {}
}

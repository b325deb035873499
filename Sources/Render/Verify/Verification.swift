/// What holding a file against its plan has shown.
public struct Verification: Sendable {
  /// What the file says of the plan that it was printed from.
  public enum Origin: String, Sendable {
    /// This plan, as it is now.
    case same
    /// This plan or another, as it was at some other time.
    case other
    /// Nothing: another program has saved the file and left it out.
    case unknown
  }

  /// What the file says of its plan.
  public let origin: Origin
  /// What the file says of its making, as far as it says it.
  public let file: (version: String?, sources: String?)
  /// What it would say if it were printed now.
  public let plan: Provenance
  /// The number lines of the plan's appendices that are no part of the file, where it does not hold the whole document.
  public let otherAppendices: [String]
  /// The number of tables and rows of the plan that were found and compared.
  public let compared: (tables: Int, rows: Int)
  /// Everything in the file that is no longer the plan's, from top to bottom: first the lines, then table by table.
  public let differences: [Difference]
  /// Gaps of the plan that were filled in by hand; no differences.
  public let fillings: [GapFilling]
}

/// A mark in a box with single lines (decree clause D45, Appendix I, III.2).
public struct DocumentMark: Hashable, Sendable {
  /// What it speaks of.
  public enum Kind: String, Sendable {
    /// How fast the document is to be delivered; in bright red.
    case urgency
    /// Who may pass it on.
    case circulation
  }

  /// What it speaks of.
  public var kind: Kind
  /// Its words, in capitals.
  public var words: String
  /// Width of its box in millimetres.
  public var width: Double

  /// A mark; the boxes of the decree's words for urgency have the decree's widths, others suit their words.
  public init(_ kind: Kind, _ words: String) {
    self.kind = kind
    self.words = words.uppercased()
    let own = BoldTextWidth.points(of: self.words, size: PrintMeasures.Size.mark) / 72 * 25.4 + 2 * Self.padding
    let most = PrintMeasures.textWidth(.portrait) * PrintMeasures.issuerShare - 4
    width = min(Self.widths[self.words] ?? own.rounded(.up), most)
  }

  /// Room beside the words, in millimetres.
  private static let padding = 4.0
  private static let widths = ["HỎA TỐC": 30.0, "THƯỢNG KHẨN": 40.0, "KHẨN": 20.0]
}

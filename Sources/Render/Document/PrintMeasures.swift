/// The measures of a printed page that the decree sets (Nghị định 30/2020/NĐ-CP, Phụ lục I), in one place for every
/// format. Where the decree leaves a choice, this is the choice.
public enum PrintMeasures {
  /// Width of the paper in millimetres: A4 (D01).
  public static let paperWidth = 210.0
  /// Height of the paper in millimetres: A4 (D01).
  public static let paperHeight = 297.0
  /// Margin at the top in millimetres: 20-25 (D03).
  public static let topMargin = 20.0
  /// Margin at the bottom in millimetres: 20-25 (D03).
  public static let bottomMargin = 20.0
  /// Margin at the left in millimetres: 30-35 (D03).
  public static let leftMargin = 30.0
  /// Margin at the right in millimetres: 15-20 (D03).
  public static let rightMargin = 15.0
  /// From the upper edge of the paper to the page number in the top margin, in millimetres (D05).
  public static let pageNumberTop = 10.0

  /// The font of all text (D04).
  public static let font = "Times New Roman"

  /// Sizes of type in points.
  public enum Size {
    /// Page numbers: 13-14 (D05).
    public static let pageNumber = 14.0
    /// The nation's name: 12-13 (D06).
    public static let nation = 13.0
    /// The motto: 13-14 (D07).
    public static let motto = 14.0
    /// The issuing body and the one above it: 12-13 (D09).
    public static let issuer = 13.0
    /// Number and symbol: 13 (D12).
    public static let number = 13.0
    /// Place and day: 13-14 (D15).
    public static let dateline = 14.0
    /// Type, subject, bases and text, headings, appendix lines, signature: 13-14 (D16, D18, D22, D25, D29, D30).
    public static let text = 14.0
    /// Marks of urgency and circulation: 13-14 (D45).
    public static let mark = 13.0
    /// Tables.
    public static let table = 13.0
    /// "Nơi nhận:": 12 (D26).
    public static let recipientsTitle = 12.0
    /// The recipients: 11 (D26).
    public static let recipients = 11.0
  }

  /// How far the first line of a paragraph is moved in, in millimetres: 10 or 12.7 (D22).
  public static let firstLineIndent = 12.7
  /// Between paragraphs, in points: 6 at least (D22).
  public static let paragraphGap = 6.0
  /// Distance of lines in the text, in lines: 1-1.5 (D22).
  public static let lineSpacing = 1.15
  /// Height of the boxes of marks, in millimetres (D45).
  public static let markHeight = 8.0
  /// Room for the signature, in points.
  public static let signatureRoom = 72.0

  /// The left part of the document's head, with the issuing body, as a share of the width of the text. The nation's name
  /// needs the rest for one line.
  public static let issuerShare = 0.4
  /// Thickness of rules and of the lines of tables, in points.
  public static let ruleThickness = 0.75
  /// The rule under issuer and subject as a share of the line above it: 1/3-1/2 (D09, D16).
  public static let ruleShare = 0.4
  /// How far the lines of the subject stay from the margins of the text, in millimetres.
  public static let subjectInset = 10.0
  /// The rule under the lines over an appendix, in millimetres (forms 2.1 and 2.2).
  public static let appendixRule = 40.0

  /// Width between the margins, in millimetres.
  ///
  /// - Parameter orientation: the way the page lies; the margins stay at their sides (D02, D03).
  public static func textWidth(_ orientation: AppendixPage.Orientation) -> Double {
    let paper =
      switch orientation {
      case .portrait: paperWidth
      case .landscape: paperHeight
      }
    return paper - leftMargin - rightMargin
  }

  /// `millimetres` as points.
  public static func points(_ millimetres: Double) -> Double { millimetres / 25.4 * 72 }
}

extension DocumentHead {
  /// Length of the rule under the motto in points: that of its line (D07).
  public static var mottoRule: Double { BoldTextWidth.points(of: motto, size: PrintMeasures.Size.motto) }

  /// Length of the rule under the issuing body in points (D09).
  public var issuerRule: Double {
    let width = PrintMeasures.textWidth(.portrait) * PrintMeasures.issuerShare
    return Self.rule(under: issuer, size: PrintMeasures.Size.issuer, within: PrintMeasures.points(width))
  }

  /// Length of the rule under the subject in points (D16).
  public var subjectRule: Double {
    let width = PrintMeasures.textWidth(.portrait) - 2 * PrintMeasures.subjectInset
    return Self.rule(
      under: TextLines.split(subject), size: PrintMeasures.Size.text, within: PrintMeasures.points(width))
  }

  /// The decree's share of the longest line; one that is longer than the page allows is broken there.
  private static func rule(under lines: [String], size: Double, within width: Double) -> Double {
    let longest = lines.map { BoldTextWidth.points(of: $0, size: size) }.max() ?? 0
    return min(longest, width) * PrintMeasures.ruleShare
  }
}

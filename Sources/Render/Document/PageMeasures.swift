/// What Decree 30/2020/NĐ-CP (Appendix I, part I) measures on paper, chosen once for every format: lengths in
/// millimetres, sizes and spaces in points. The HTML template is an office's own file and says its measures itself; a test
/// holds the built-in one against these.
public enum PageMeasures {
  /// A4, upright (D01).
  public static let paper = (width: 210.0, height: 297.0)
  /// The margins, the same on a page that lies on its side (D03).
  public static let margins = (top: 20.0, bottom: 20.0, left: 30.0, right: 15.0)
  /// The font (D04), and the free one with the same widths for machines without it.
  public static let font = (name: "Times New Roman", substitute: "Liberation Serif")

  /// Sizes of letters.
  public enum Size {
    /// Page numbers (D05: 13-14).
    public static let pageNumber = 13.0
    /// The nation's name (D06: 12-13).
    public static let nation = 13.0
    /// The motto (D07: 13-14).
    public static let motto = 14.0
    /// The issuing body and the one above it (D09: 12-13).
    public static let issuer = 13.0
    /// "Số: 04/KH-UBND" (D12: 13).
    public static let number = 13.0
    /// Place and date (D15: 13-14).
    public static let dateline = 14.0
    /// Kind and subject, bases, text, signature, and the lines over an appendix (D16, D18, D22, D25, D29, D30: 13-14).
    public static let text = 14.0
    /// Tables, for which the decree has no size of its own.
    public static let table = 13.0
    /// "Nơi nhận:" (D26: 12).
    public static let recipientsTitle = 12.0
    /// The list of recipients (D26: 11).
    public static let recipients = 11.0
  }

  /// Share of the page's width, in percent, of the issuer's side of the head and of the nation's.
  public static let headColumns = (issuer: 40, nation: 60)
  /// Length of the rules under issuer and subject, in percent of their longest line (D09, D16: 1/3 to 1/2); the rule under
  /// the motto is as long as the line (D07).
  public static let ruleShare = 40
  /// Length of the rule under an appendix's heading (forms 2.1 and 2.2).
  public static let attachmentRule = 40.0
  /// How far the first line of a paragraph begins to the right (D22: 10 or 12.7).
  public static let firstLineIndent = 12.7
  /// Space after a paragraph (D22: at least 6).
  public static let paragraphSpace = 6.0
  /// Distance of lines, as a multiple of a single one (D22: 1 to 1.5).
  public static let lineSpacing = 1.3
  /// Room for the signature between post and name.
  public static let signatureSpace = 72.0
}

/// What stands over a document's text (decree clauses D06-D18).
public struct DocumentHead: Hashable, Sendable {
  /// The body above the issuer, in capitals; nil where none is named (D08).
  public var parent: String?
  /// The issuing body in capitals, line by line (D09).
  public var issuer: [String]
  /// "Số: 04/KH-UBND", with a gap for a number that is still open (D12).
  public var number: String
  /// Marks in boxes under the number: urgency, then circulation (D45).
  public var marks: [DocumentMark] = []
  /// "Hải Dương, ngày 05 tháng 01 năm 2027" (D14, D15).
  public var dateline: String
  /// The kind of document in capitals (D16).
  public var type: String
  /// The subject as it is written; empty where there is none.
  public var subject: String
  /// The legal bases, each with its mark at the end (D18).
  public var bases: [String]

  /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (D06).
  public static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  /// "Độc lập - Tự do - Hạnh phúc" (D07).
  public static let motto = "Độc lập - Tự do - Hạnh phúc"
}

/// What stands under a document's text: recipients on the left, the signature on the right (decree clauses D23-D26).
public struct SignatureBlock: Hashable, Sendable {
  /// "Nơi nhận:".
  public var recipientsTitle: String
  /// Recipients and archive line, each with its dash and mark.
  public var recipients: [String]
  /// In whose name a second signature is given on the left, in capitals, line by line; empty where one side alone signs.
  public var receiver: [String] = []
  /// Authority and post in capitals, line by line: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH".
  public var authority: [String]
  /// The signer's name; empty until it is signed.
  public var name: String
}

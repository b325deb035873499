/// A kind of document: its name, and the abbreviation that stands in its number and symbol.
public struct DocumentType: Hashable, Sendable {
  /// Who issues documents of this kind.
  public enum Family: Sendable {
    /// The administrative documents of decree 30/2020, appendix III.I (checklist D41).
    case administrative
    /// The copies of decree 30/2020, appendix III.I.
    case copy
    /// Legal normative documents; laws are cited by name alone (checklist D17).
    case law
    /// Kinds that only Party bodies issue.
    case party
  }

  /// The name as it stands in running text ("Nghị quyết").
  public let name: String
  /// The abbreviation ("NQ"); "" where the kind has none.
  public let abbreviation: String
  /// Who issues it.
  public let family: Family

  /// Whether it is a paper of one affair, which has no subject of its own and no place among cited documents: minutes,
  /// contracts, invitations, slips.
  public var isPaper: Bool {
    ["BB", "HĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB"].contains(abbreviation)
  }

  /// Every kind, those of the decree first and in the decree's order.
  public static let all: [DocumentType] = administrative + laws + party + copies

  /// The kind with this name, whatever the case, spacing and tone placement; nil for other texts.
  public static func named(_ bytes: UTF8Bytes) -> DocumentType? {
    let folded = FoldedText(bytes, .name)
    return byName.first { $0.name == folded }?.type
  }

  /// The kind with this abbreviation, whatever the case; nil for other texts. Đ must be written as Đ.
  public static func abbreviated(_ abbreviation: String) -> DocumentType? {
    guard !abbreviation.isEmpty else { return nil }
    let folded = FoldedText(abbreviation, .name)
    return all.first { !$0.abbreviation.isEmpty && FoldedText($0.abbreviation, .name) == folded }
  }

  private static let byName = all.map { (name: FoldedText($0.name, .name), type: $0) }

  private static func list(_ family: Family, _ types: KeyValuePairs<String, String>) -> [DocumentType] {
    types.map { DocumentType(name: $0.key, abbreviation: $0.value, family: family) }
  }

  private static let administrative = list(
    .administrative,
    [
      "Nghị quyết": "NQ", "Quyết định": "QĐ", "Chỉ thị": "CT", "Quy chế": "QC", "Quy định": "QyĐ", "Thông cáo": "TC",
      "Thông báo": "TB", "Hướng dẫn": "HD", "Chương trình": "CTr", "Kế hoạch": "KH", "Phương án": "PA",
      "Đề án": "ĐA", "Dự án": "DA", "Báo cáo": "BC", "Biên bản": "BB", "Tờ trình": "TTr", "Hợp đồng": "HĐ",
      "Công điện": "CĐ", "Bản ghi nhớ": "BGN", "Bản thỏa thuận": "BTT", "Giấy ủy quyền": "GUQ", "Giấy mời": "GM",
      "Giấy giới thiệu": "GGT", "Giấy nghỉ phép": "GNP", "Phiếu gửi": "PG", "Phiếu chuyển": "PC",
      "Phiếu báo": "PB", "Công văn": "CV", "Thư công": "",
      // Not in the decree's list, but in use at every level for a plan that answers a resolution.
      "Kế hoạch hành động": "KH", "Chương trình hành động": "CTr", "Thông báo kết luận": "TB",
    ])

  private static let laws = list(
    .law,
    [
      "Hiến pháp": "", "Bộ luật": "", "Luật": "", "Pháp lệnh": "PL", "Lệnh": "L", "Nghị định": "NĐ",
      "Thông tư": "TT", "Thông tư liên tịch": "TTLT", "Nghị quyết liên tịch": "NQLT",
    ])

  private static let party = list(.party, ["Kết luận": "KL", "Thông tri": "TTr", "Quy hoạch": "QH", "Điều lệ": ""])

  private static let copies = list(.copy, ["Bản sao y": "SY", "Bản trích sao": "TrS", "Bản sao lục": "SL"])
}

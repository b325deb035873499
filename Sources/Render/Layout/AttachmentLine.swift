import PlanLang

/// The line under an appendix's title that names the document it belongs to (decree clause D30):
/// "(Kèm theo Kế hoạch số 04/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân phường Hải Dương)".
///
/// What is still open is a gap, to be filled in when the document is registered and signed.
struct AttachmentLine {
  let plan: ResolvedPlan

  var text: String {
    let document = plan.plan.document
    var words = ["Kèm theo", document.type?.string ?? DocumentHeader.usualType, "số", number, date]
    if let issuer = document.issuer {
      let name = plan.unit(issuer)?.name.string ?? issuer.text.string
      if !name.isEmpty { words += ["của", name] }
    }
    return "(" + words.joined(separator: " ") + ")"
  }

  private var date: String {
    let document = plan.plan.document
    if let date = document.date { return date.value.vietnameseLong }
    // A plan's year is not always the year it is signed in, but the gap for a day of a one-year plan is filled in there.
    let year = document.year.map { String($0.value) } ?? Self.gap
    return "ngày \(Self.gap) tháng \(Self.gap) năm \(year)"
  }

  /// Number and symbol: two digits at least (D12); `04/KH-UBND`, and `04-KH/ĐU` for a Party body.
  private var number: String {
    let document = plan.plan.document
    var number = document.number?.string ?? ""
    if number.utf8.contains(UInt8(ascii: "/")) { return number }
    if number.isEmpty { number = Self.gap }
    if number.utf8.count == 1, number.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { number = "0" + number }
    let symbol = document.symbol?.string ?? DocumentSymbol.derived(from: document, in: plan) ?? ""
    if symbol.isEmpty || symbol.hasPrefix("/") || symbol.hasPrefix("-") { return number + symbol }
    return number + (symbol.utf8.contains(UInt8(ascii: "/")) ? "-" : "/") + symbol
  }

  private static let gap = "…"
}

/// The symbol that follows from a document's kind and issuer: KH-UBND (decree clause D11).
enum DocumentSymbol {
  /// The symbol; nil where kind or issuer has no known abbreviation.
  static func derived(from document: DocumentHeader, in plan: ResolvedPlan) -> String? {
    var type = document.type?.string ?? DocumentHeader.usualType
    let kind = type.withUTF8 { DocumentType.named($0) }
    guard let kind, !kind.abbreviation.isEmpty, let issuer = document.issuer else { return nil }
    let unit = plan.unit(issuer)
    guard let body = abbreviation(of: unit?.name.string ?? issuer.text.string, short: unit?.short?.string) else {
      return nil
    }
    return body == "ĐU" ? "\(kind.abbreviation)/\(body)" : "\(kind.abbreviation)-\(body)"
  }

  private static func abbreviation(of name: String, short: String?) -> String? {
    let name = name.lowercased()
    if let known = bodies.first(where: { name.hasPrefix($0.name) }) { return known.abbreviation }
    // "UBND phường": the first word of the short name, where it is an abbreviation.
    let first = short?.split(separator: " ").first.map(String.init) ?? ""
    return first.unicodeScalars.count > 1 && first == first.uppercased() ? first : nil
  }

  private static let bodies = [
    (name: "ủy ban nhân dân", abbreviation: "UBND"), (name: "uỷ ban nhân dân", abbreviation: "UBND"),
    (name: "ubnd", abbreviation: "UBND"), (name: "hội đồng nhân dân", abbreviation: "HĐND"),
    (name: "hđnd", abbreviation: "HĐND"), (name: "đảng ủy", abbreviation: "ĐU"), (name: "đảng uỷ", abbreviation: "ĐU"),
  ]
}

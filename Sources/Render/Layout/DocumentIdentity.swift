import PlanLang

/// How a document is named: kind, number and symbol, day. What is still open is a gap, to be filled in when it is
/// registered and signed.
struct DocumentIdentity {
  let plan: ResolvedPlan

  /// "Kế hoạch" where the plan does not say.
  var type: String { plan.plan.document.type?.string ?? DocumentHeader.usualType }

  /// "ngày 05 tháng 01 năm 2027" (decree clause D14).
  var date: String {
    plan.plan.document.date?.value.vietnameseLong ?? openDate
  }

  /// "ngày … tháng … năm 2027": a day that is still to be filled in.
  var openDate: String {
    // A plan's year is not always the year it is signed in, but the gap for a day of a one-year plan is filled in there.
    let year = plan.plan.document.year.map { String($0.value) } ?? Self.gap
    return "ngày \(Self.gap) tháng \(Self.gap) năm \(year)"
  }

  /// "Kế hoạch số 04/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân phường Hải Dương".
  var citation: String {
    var words = [type, "số", number, date]
    if let issuer = plan.plan.document.issuer {
      let name = IssuingBody(issuer, in: plan).name
      if !name.isEmpty { words += ["của", name] }
    }
    return words.joined(separator: " ")
  }

  /// Number and symbol: two digits at least (D12); `04/KH-UBND`, and `04-KH/ĐU` for a Party body.
  var number: String {
    let document = plan.plan.document
    var number = document.number?.string ?? ""
    if number.utf8.contains(UInt8(ascii: "/")) { return number }
    if number.isEmpty { number = Self.gap }
    if number.utf8.count == 1, number.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { number = "0" + number }
    let symbol = document.symbol?.string ?? derivedSymbol ?? ""
    if symbol.isEmpty || symbol.hasPrefix("/") || symbol.hasPrefix("-") { return number + symbol }
    return number + (symbol.utf8.contains(UInt8(ascii: "/")) ? "-" : "/") + symbol
  }

  /// The symbol that follows from kind and issuer: KH-UBND (D11); nil where one of them has no known abbreviation.
  private var derivedSymbol: String? {
    var type = type
    let kind = type.withUTF8 { DocumentType.named($0) }
    guard let kind, !kind.abbreviation.isEmpty,
      let body = plan.plan.document.issuer.flatMap({ IssuingBody($0, in: plan).abbreviation })
    else { return nil }
    return body == "ĐU" ? "\(kind.abbreviation)/\(body)" : "\(kind.abbreviation)-\(body)"
  }

  /// What stands for a number or day that is still open.
  static let gap = "…"
}

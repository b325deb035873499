import PlanLang

/// What follows from the name of a body: its abbreviation, its kind without the place, its head's post.
struct IssuingBody {
  /// The full name.
  let name: String
  private let short: String?
  private let known: Known?

  private struct Known {
    let name: String
    let abbreviation: String
    let head: String
  }

  init(_ reference: Reference, in plan: ResolvedPlan) {
    let unit = plan.unit(reference)
    name = unit?.name.string ?? reference.text.string
    short = unit?.short?.string
    let lowercased = name.lowercased()
    known = Self.known.first { lowercased.hasPrefix($0.name) }
  }

  /// `UBND`; nil where neither the name nor the short name tells.
  var abbreviation: String? {
    if let known { return known.abbreviation }
    // "UBND phường": the first word of the short name, where it is an abbreviation.
    let first = short?.split(separator: " ").first.map(String.init) ?? ""
    return first.unicodeScalars.count > 1 && first == first.uppercased() ? first : nil
  }

  /// The name in capitals without the place, "ỦY BAN NHÂN DÂN"; the whole name of a body of another kind.
  var kind: String {
    known.map { String(name.prefix($0.name.count)).uppercased() } ?? name.uppercased()
  }

  /// The name in capitals, with the place on a line of its own.
  var lines: [String] {
    guard let known, name.count > known.name.count else { return [name.uppercased()] }
    return [kind, String(name.dropFirst(known.name.count)).trimmed.uppercased()]
  }

  /// The post of its head in capitals: "CHỦ TỊCH"; nil for a body of another kind.
  var head: String? { known?.head }

  /// Committees and councils of local government stand under no body of their own branch; a document of theirs names
  /// none over them.
  var namesParent: Bool { known == nil }

  private static let known = [
    Known(name: "ủy ban nhân dân", abbreviation: "UBND", head: "CHỦ TỊCH"),
    Known(name: "uỷ ban nhân dân", abbreviation: "UBND", head: "CHỦ TỊCH"),
    Known(name: "ubnd", abbreviation: "UBND", head: "CHỦ TỊCH"),
    Known(name: "hội đồng nhân dân", abbreviation: "HĐND", head: "CHỦ TỊCH"),
    Known(name: "hđnd", abbreviation: "HĐND", head: "CHỦ TỊCH"),
    Known(name: "đảng ủy", abbreviation: "ĐU", head: "BÍ THƯ"),
    Known(name: "đảng uỷ", abbreviation: "ĐU", head: "BÍ THƯ"),
  ]
}

extension String {
  /// Without spaces at both ends.
  var trimmed: String {
    var words = Substring(self)
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}

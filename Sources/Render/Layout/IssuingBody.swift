import PlanLang

/// What follows from the name of a body: its abbreviation, its kind without the place, its head's post.
struct IssuingBody {
  /// The full name.
  let name: String
  private let short: String?
  private let known: Known?

  private struct Known {
    let name: String
    /// The name with a capital letter.
    let usual: String
    let abbreviation: String
    let head: String

    init(name: String, abbreviation: String, head: String) {
      self.name = name
      usual = name.prefix(1).uppercased() + name.dropFirst()
      self.abbreviation = abbreviation
      self.head = head
    }
  }

  init(_ reference: Reference, in plan: ResolvedPlan) {
    let unit = plan.unit(reference)
    name = unit?.name.string ?? reference.text.string
    short = unit?.short?.string
    // As it is usually written; small letters of a whole text take long to make.
    if let usual = Self.known.first(where: { [name] in name.hasPrefix($0.usual) }) {
      known = usual
    } else {
      let lowercased = name.lowercased()
      known = Self.known.first { lowercased.hasPrefix($0.name) }
    }
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
    guard let first = unicodeScalars.first, let last = unicodeScalars.last, !first.isFirm || !last.isFirm else {
      return self
    }
    var words = Substring(self)
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or sign by itself, neither blank nor a mark on what stands before it: ASCII, and Vietnamese
  /// letters with their marks. Nearly every text begins and ends with one.
  fileprivate var isFirm: Bool {
    switch value {
    case 0x21...0x7E, 0xC0...0x1B0, 0x1EA0...0x1EF9: true
    default: false
    }
  }
}

import PlanLang

/// The place that a plan is for: its commune or ward, and the city or province above it.
struct OwnPlace {
  /// A level word with the place after it.
  struct Named {
    /// "xã", "phường", "thành phố" ...
    let level: AreaLevel
    /// The place's own name as it is written: "Hưng Đạo"; empty where none follows.
    let name: [UInt8]
    /// The same, folded.
    let folded: [UInt8]
    /// Where it stands.
    let range: SourceRange
  }

  /// The commune, ward or special zone.
  let commune: Named
  /// The city or province; nil where nothing says it.
  let city: Named?

  /// Nil where the issuer is no body of a commune or ward.
  init?(_ resolved: ResolvedPlan) {
    let header = resolved.plan.document
    guard let issuer = header.issuer else { return nil }
    let unit = resolved.unit(issuer)
    let name = unit?.name ?? issuer.text
    guard var commune = Self.named(in: name, AreaLevel.ofCommunes) else { return nil }
    if commune.name.isEmpty, let place = header.place {
      let bytes = place.withUTF8(Array.init)
      commune = Named(level: commune.level, name: bytes, folded: place.foldedWords.bytes, range: place.range)
    }
    self.commune = commune
    let above = unit.flatMap { resolved.parent(of: $0)?.name ?? $0.parent?.text }
    city = above.flatMap { Self.named(in: $0, AreaLevel.ofCities) } ?? Self.onlyCity(in: resolved)
  }

  /// The city whose committee the registries declare, where they declare one.
  private static func onlyCity(in resolved: ResolvedPlan) -> Named? {
    var found: Named?
    for registry in resolved.registries {
      for unit in registry.registry.declarations.units {
        guard let level = unit.level?.foldedWords.bytes, AreaLevel.ofCities.contains(where: { $0.folded == level })
        else { continue }
        guard unit.name.withUTF8({ $0.starts(Self.committee, at: 0) || $0.starts(Self.committeeShort, at: 0) }),
          let city = named(in: unit.name, AreaLevel.ofCities), !city.name.isEmpty
        else { continue }
        if let found, found.folded != city.folded { return nil }
        found = city
      }
    }
    return found
  }

  private static let committee = Array("Ủy ban nhân dân ".utf8)
  private static let committeeShort = Array("UBND ".utf8)

  /// The last level word of a name with what follows it.
  private static func named(in name: Text, _ levels: [AreaLevel]) -> Named? {
    name.withUTF8 { bytes in
      var best: (level: AreaLevel, start: Int, end: Int)?
      for level in levels {
        for position in bytes.indices
        where bytes.startsWhole(level.bytes, at: position) && bytes.isWordStart(at: position) {
          let end = position + level.bytes.count
          guard position > 0, end == bytes.count || bytes.isCapital(at: end + 1) else { continue }
          if best.map({ $0.start < position }) ?? true { best = (level, position, end) }
        }
      }
      guard let best else { return nil }
      let range = min(best.end + 1, bytes.count)..<bytes.count
      let place = Array(bytes[range])
      return Named(
        level: best.level, name: place, folded: FoldedText(bytes.slice(range), .name).bytes,
        range: name.range(of: range.isEmpty ? best.start..<best.end : range))
    }
  }
}

/// A word for a kind of area: xã, phường, thôn, tỉnh ...
enum AreaLevel: String, CaseIterable {
  case commune = "xã"
  case ward = "phường"
  case zone = "đặc khu"
  case village = "thôn"
  case block = "tổ dân phố"
  case province = "tỉnh"
  case city = "thành phố"

  static let ofCommunes: [AreaLevel] = [.commune, .ward, .zone]
  static let ofCities: [AreaLevel] = [.city, .province]

  private static let allBytes = allCases.map { Array($0.rawValue.utf8) }
  private static let allFolded = allCases.map { FoldedText($0.rawValue, .name).bytes }
  var position: Int {
    switch self {
    case .commune: 0
    case .ward: 1
    case .zone: 2
    case .village: 3
    case .block: 4
    case .province: 5
    case .city: 6
    }
  }

  /// The word in lower case.
  var bytes: [UInt8] { Self.allBytes[position] }
  /// The word folded.
  var folded: [UInt8] { Self.allFolded[position] }

  var vietnamese: String { rawValue }
  var english: String {
    switch self {
    case .commune: "commune"
    case .ward: "ward"
    case .zone: "special zone"
    case .village: "village"
    case .block: "residential group"
    case .province: "province"
    case .city: "city"
    }
  }
}

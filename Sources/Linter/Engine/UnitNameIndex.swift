import PlanLang

/// A unit's names taken apart, with the level, place and parent that hold for all of them.
struct UnitReading {
  /// The forms of its names, each with the unit's own level and place where the name says none.
  let forms: [UnitNameForm]
  private let id: Text
  private let names: Set<FoldedText>
  private let parent: Reference?
  private let isCollective: Bool

  init(_ declared: DeclaredUnit, _ places: Set<[UInt8]>) {
    let unit = declared.unit
    id = unit.id
    parent = unit.parent
    isCollective = unit.isCollective
    names = Set(unit.names.map { $0.withUTF8 { FoldedText($0, .exact) } })
    guard !unit.isCollective else {
      // A set of units is another set with any other word; only spelling is folded.
      forms = [UnitNameForm(core: TitleWords(unit.name).key, level: nil, place: nil)]
      return
    }
    var forms = ([unit.name] + unit.aliases).map { UnitNameForm($0, places: places) }
    let shortForm = unit.short.map { UnitNameForm($0, places: places) }
    let all = forms + (shortForm.map { [$0] } ?? [])
    let level = all.lazy.compactMap(\.level).first ?? unit.level.map { TitleWords($0).key }
    let place = all.lazy.compactMap(\.place).first
    var seen: Set<[UInt8]> = []
    forms = forms.filter { seen.insert($0.core).inserted }
    self.forms = forms.map { UnitNameForm(core: $0.core, level: $0.level ?? level, place: $0.place ?? place) }
  }

  /// Whether two readings may be one unit, as far as ids, exact names and parents tell.
  func canBe(_ other: UnitReading) -> Bool {
    guard id != other.id, isCollective == other.isCollective, names.isDisjoint(with: other.names) else { return false }
    guard let parent, let otherParent = other.parent else { return true }
    return parent.target != nil ? parent.target == otherParent.target : parent.text == otherParent.text
  }
}

/// Finds a unit with the same core and nothing against it in level and place, in constant time.
struct UnitNameIndex {
  private struct Bucket {
    var any: Int?
    var byLevel: [[UInt8]: Int] = [:]
    var byPlace: [[UInt8]: Int] = [:]
    var exact: [[UInt8]: Int] = [:]
    var places: Set<[UInt8]> = []
  }

  private var buckets: [[UInt8]: Bucket] = [:]
  private static let none: [UInt8] = [0]

  /// Counts the places of a core before anything is looked up: with several, the place tells units apart.
  mutating func count(_ form: UnitNameForm) {
    guard let place = form.place else { return }
    buckets[form.core, default: Bucket()].places.insert((form.level ?? Self.none) + Self.none + place)
  }

  mutating func insert(_ form: UnitNameForm, _ position: Int) {
    let (level, place) = (form.level ?? Self.none, form.place ?? Self.none)
    func put(_ slot: inout Int?) { if slot == nil { slot = position } }
    put(&buckets[form.core, default: Bucket()].any)
    put(&buckets[form.core, default: Bucket()].byLevel[level])
    put(&buckets[form.core, default: Bucket()].byPlace[place])
    put(&buckets[form.core, default: Bucket()].exact[level + Self.none + place])
  }

  /// The first unit before this one that may be the same.
  func neighbour(of form: UnitNameForm, where accepts: (Int) -> Bool) -> Int? {
    guard let bucket = buckets[form.core], bucket.any != nil else { return nil }
    let (level, place) = (form.level ?? Self.none, form.place ?? Self.none)
    // Where many places share a core ("Ủy ban nhân dân xã ..."), a name without a place is none of them for certain.
    let placeTells = bucket.places.count > 1
    var candidates = [bucket.exact[level + Self.none + place]]
    if form.level != nil { candidates.append(bucket.exact[Self.none + Self.none + place]) }
    if form.level == nil { candidates.append(placeTells || form.place != nil ? bucket.byPlace[place] : bucket.any) }
    if !placeTells {
      if form.place != nil {
        candidates.append(bucket.exact[level + Self.none + Self.none])
        candidates.append(bucket.exact[Self.none + Self.none + Self.none])
      } else {
        candidates.append(bucket.byLevel[level])
        candidates.append(bucket.byLevel[Self.none])
      }
      if form.level == nil, form.place != nil { candidates.append(bucket.byPlace[Self.none]) }
    }
    return candidates.lazy.compactMap { $0 }.first(where: accepts)
  }
}

/// Finds a unit with the same core and nothing against it in level and place, in constant time.
struct UnitNameIndex {
  private struct Tail: Hashable {
    let level: UInt64?
    let place: UInt64?
  }

  private struct Bucket {
    var any: Int?
    var byLevel: [UInt64?: Int] = [:]
    var byPlace: [UInt64?: Int] = [:]
    var exact: [Tail: Int] = [:]
    var places: Set<Tail> = []
  }

  private var buckets: [UInt64: Bucket] = [:]

  /// Counts the places of a core before anything is looked up: with several, the place tells units apart.
  mutating func count(_ form: UnitNameForm) {
    guard let place = form.place else { return }
    buckets[form.core, default: Bucket()].places.insert(Tail(level: form.level, place: place))
  }

  mutating func insert(_ form: UnitNameForm, _ position: Int) {
    func put(_ slot: inout Int?) { if slot == nil { slot = position } }
    put(&buckets[form.core, default: Bucket()].any)
    put(&buckets[form.core, default: Bucket()].byLevel[form.level])
    put(&buckets[form.core, default: Bucket()].byPlace[form.place])
    put(&buckets[form.core, default: Bucket()].exact[Tail(level: form.level, place: form.place)])
  }

  /// The first unit before this one that may be the same.
  func neighbour(of form: UnitNameForm, where accepts: (Int) -> Bool) -> Int? {
    guard let bucket = buckets[form.core], bucket.any != nil else { return nil }
    let (level, place) = (form.level, form.place)
    // Where many places share a core ("Ủy ban nhân dân xã ..."), a name without a place is none of them for certain.
    let placeTells = bucket.places.count > 1
    var candidates = [bucket.exact[Tail(level: level, place: place)]]
    if level != nil { candidates.append(bucket.exact[Tail(level: nil, place: place)]) }
    if level == nil { candidates.append(placeTells || place != nil ? bucket.byPlace[place] : bucket.any) }
    if !placeTells {
      if place != nil {
        candidates.append(bucket.exact[Tail(level: level, place: nil)])
        candidates.append(bucket.exact[Tail(level: nil, place: nil)])
      } else {
        candidates.append(bucket.byLevel[level])
        candidates.append(bucket.byLevel[nil as UInt64?])
      }
      if level == nil, place != nil { candidates.append(bucket.byPlace[nil as UInt64?]) }
    }
    return candidates.lazy.compactMap { $0 }.first(where: accepts)
  }
}

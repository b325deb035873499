import PlanLang

/// A unit's names taken apart, with the level and place that hold for all of them.
struct UnitReading: Sendable {
  /// The exact names, as hashes.
  private(set) var exactNames: [UInt64] = []
  /// The forms of its names, each with the unit's own level and place where the name says none.
  private(set) var forms: [UnitNameForm] = []
  /// The places that its names give after a level word.
  private(set) var places: [(place: UInt64, last: TitleWord)] = []
  /// One bit for the last word of each name without a level: a place that ends so may change the forms.
  private(set) var openEndings: UInt64 = 0

  /// Reads a unit's names.
  ///
  /// - Parameter places: places that may stand at the end of a name without a level word.
  init(_ unit: Unit, places: UnitPlaces = UnitPlaces()) {
    var level: UInt64?
    var place: UInt64?
    func read(_ name: Text, isForm: Bool = true) {
      exactNames.append(name.withUTF8(Self.exactHash))
      let words = TitleWords(name).words
      let form = UnitNameForm(name, words, places: places)
      if let last = words.last {
        if form.level == nil, !unit.isCollective { openEndings |= UnitPlaces.bit(of: last) }
        if form.level != nil, let place = form.place { self.places.append((place, last)) }
      }
      guard !unit.isCollective else {
        // A set of units is another set with any other word; only spelling is folded.
        if forms.isEmpty { forms = [UnitNameForm(core: TitleWord.hash(of: words), level: nil, place: nil)] }
        return
      }
      level = level ?? form.level
      place = place ?? form.place
      if isForm, !forms.contains(where: { $0.core == form.core }) { forms.append(form) }
    }
    read(unit.name)
    for alias in unit.aliases { read(alias) }
    if let short = unit.short { read(short, isForm: false) }
    guard !unit.isCollective else { return }
    if level == nil { level = unit.level.map { TitleWords($0).hash } }
    for index in forms.indices {
      forms[index].level = forms[index].level ?? level
      forms[index].place = forms[index].place ?? place
    }
  }

  private static func exactHash(_ bytes: UTF8Bytes) -> UInt64 {
    guard VietnameseText.isComposed(bytes) else {
      return VietnameseText.composed(bytes).withUnsafeBufferPointer { TitleWord.hash(ofBytes: $0) }
    }
    return TitleWord.hash(ofBytes: bytes)
  }
}

/// The units of the plan and its registries, read for comparison.
struct UnitReadings {
  /// Every unit's reading: those of the registries first, since a plan adds to them.
  private(set) var all: [UnitReading]

  init(_ plan: ResolvedPlan, _ registries: RegistryReadings) {
    let units = plan.plan.declarations.units
    let registryCount = registries.units.count
    all = registries.units
    all.reserveCapacity(registryCount + units.count)
    for unit in units { all.append(UnitReading(unit)) }
    // Places that only this plan names; they may end names in the registries too.
    var own = UnitPlaces()
    func add(_ place: UInt64, _ last: TitleWord) {
      if !registries.places.contains(place) { own.insert(place, endingWith: last) }
    }
    if let place = plan.plan.document.place {
      let words = TitleWords(place).words
      if let last = words.last { add(TitleWord.hash(of: words), last) }
    }
    for reading in all[registryCount...] { for (place, last) in reading.places { add(place, last) } }
    guard !all.isEmpty else { return }
    var places = own
    places.formUnion(registries.places)
    for index in all.indices {
      let changing = index < registryCount ? own.endings : places.endings
      guard all[index].openEndings & changing != 0 else { continue }
      all[index] = UnitReading(plan.declaredUnit(index).unit, places: places)
    }
  }
}

/// A unit with the scope in which it is declared.
struct DeclaredUnit: Sendable {
  /// 0: the plan; else 1 + the registry's position.
  let scope: Int
  let unit: Unit
}

extension ResolvedPlan {
  /// The unit at a position of `UnitReadings.all`.
  func declaredUnit(_ position: Int) -> DeclaredUnit {
    var position = position
    for (index, registry) in registries.enumerated() {
      let count = registry.registry.declarations.units.count
      if position < count {
        return DeclaredUnit(scope: index + 1, unit: registry.registry.declarations.units[position])
      }
      position -= count
    }
    return DeclaredUnit(scope: 0, unit: plan.declarations.units[position])
  }
}

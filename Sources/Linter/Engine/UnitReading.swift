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
  init(_ words: UnitWords, places: UnitPlaces = UnitPlaces()) {
    let unit = words.unit
    var level: UInt64?
    var place: UInt64?
    func read(_ name: UnitWords.Name, isForm: Bool = true) {
      exactNames.append(name.text.withUTF8(Self.exactHash))
      let form = name.form(with: places)
      if let last = name.words.last {
        if form.level == nil, !unit.isCollective { openEndings |= UnitPlaces.bit(of: last) }
        if form.level != nil, let place = form.place { self.places.append((place, last)) }
      }
      guard !unit.isCollective else {
        // A set of units is another set with any other word; only spelling is folded.
        if forms.isEmpty { forms = [UnitNameForm(core: TitleWord.hash(of: name.words), level: nil, place: nil)] }
        return
      }
      level = level ?? form.level
      place = place ?? form.place
      if isForm, !forms.contains(where: { $0.core == form.core }) { forms.append(form) }
    }
    let short = words.shortIndex
    for (index, name) in words.names.enumerated() where index != short { read(name) }
    if short >= 0 { read(words.names[short], isForm: false) }
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

/// What the names of several units have in common.
struct UnitOverlaps: Sendable {
  /// Whether one name stands for two units.
  private(set) var haveNameInCommon = false
  /// The cores that names of several units have.
  private(set) var sharedCores: Set<UInt64> = []
  /// Units by their exact names, and by the cores of their names.
  private var owners: PositionTable
  private var cores: PositionTable

  /// - Parameters:
  ///   - readings: units in order.
  ///   - start: the position of the first of them.
  ///   - base: what is known of those before them.
  init(_ readings: some Collection<UnitReading>, from start: Int = 0, after base: UnitOverlaps? = nil) {
    owners = PositionTable(capacity: readings.reduce(1) { $0 + $1.exactNames.count })
    cores = PositionTable(capacity: readings.reduce(1) { $0 + $1.forms.count })
    var position = start
    for reading in readings {
      for name in reading.exactNames {
        let owner = base?.owners.position(of: name) ?? owners.insert(position, under: name)
        if let owner, owner != position { haveNameInCommon = true }
      }
      for form in reading.forms {
        let earlier = base?.cores.position(of: form.core) ?? cores.insert(position, under: form.core)
        if let earlier, earlier != position { sharedCores.insert(form.core) }
      }
      position += 1
    }
  }
}

/// The units of the plan and its registries, read for comparison.
struct UnitReadings {
  /// Every unit's reading: those of the registries first, since a plan adds to them.
  private(set) var all: [UnitReading]
  /// Whether one name stands for two units.
  let haveNameInCommon: Bool
  /// The cores that names of several units have: a unit without one is nobody's neighbour.
  let sharedCores: Set<UInt64>

  /// - Parameter units: those of the plan.
  init(_ plan: ResolvedPlan, _ units: [UnitWords], _ registries: RegistryReadings) {
    let registryCount = registries.units.count
    var own = units.map { UnitReading($0) }
    // Places that only this plan names; they may end names in the registries too.
    var ownPlaces = UnitPlaces()
    func add(_ place: UInt64, _ last: TitleWord) {
      if !registries.places.contains(place) { ownPlaces.insert(place, endingWith: last) }
    }
    if let place = plan.plan.document.place {
      let words = TitleWords(place).words
      if let last = words.last { add(TitleWord.hash(of: words), last) }
    }
    for reading in own { for (place, last) in reading.places { add(place, last) } }
    var places: UnitPlaces?
    func reread(_ unit: UnitWords) -> UnitReading {
      var all = places ?? ownPlaces
      if places == nil { all.formUnion(registries.places) }
      places = all
      return UnitReading(unit, places: all)
    }
    let endings = ownPlaces.endings | registries.places.endings
    for index in own.indices where own[index].openEndings & endings != 0 { own[index] = reread(units[index]) }
    all = registries.units
    var registriesChange = false
    for index in 0..<registryCount where all[index].openEndings & ownPlaces.endings != 0 {
      all[index] = reread(registries.unitWords[index])
      registriesChange = true
    }
    all += own
    let overlaps =
      registriesChange ? UnitOverlaps(all) : UnitOverlaps(own, from: registryCount, after: registries.overlaps)
    haveNameInCommon = overlaps.haveNameInCommon || !registriesChange && registries.overlaps.haveNameInCommon
    sharedCores =
      registriesChange ? overlaps.sharedCores : overlaps.sharedCores.union(registries.overlaps.sharedCores)
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

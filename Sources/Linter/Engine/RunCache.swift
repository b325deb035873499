import PlanLang
import Synchronization

/// Readings of registries that are the same for every plan of a run; safe to use from several threads.
final class RunCache: Sendable {
  private let readings = Mutex<[RegistryReadings]>([])
  /// How units' names are read.
  let unitNames = MemoPool { UnitNameMemo() }

  /// What there is to know of these registries.
  func readings(of registries: [LoadedRegistry]) -> RegistryReadings {
    if let known = readings.withLock({ $0.first { $0.isOf(registries) } }) { return known }
    let made = RegistryReadings(registries)
    readings.withLock { known in
      // The plans of a run include a few lists of registries; linting many registry files must not keep them all.
      if known.count >= 8 { known.removeFirst() }
      known.append(made)
    }
    return made
  }
}

/// The declarations of a list of registries, read for comparison once a run.
final class RegistryReadings: Sendable {
  /// Kept, so that no other registry can be taken for one of these.
  private let registries: [LoadedRegistry]
  /// The units in order, with the words of their names.
  let unitWords: [UnitWords]
  /// The units in order.
  let units: [UnitReading]
  /// Their names' owners and the cores that they share.
  let overlaps: UnitOverlaps
  /// The units by every name they have.
  let unitNames: UnitNameTable
  /// The places that the units name after a level word.
  let places: UnitPlaces
  /// A key of each citation's number, in order.
  let citationNumbers: [UInt64]
  /// The citations in whose number, date or issuer something is wrong.
  let faultyCitations: [Faulty<Citation>]
  /// The documents that the subjects of citations name, and something is wrong with what they say.
  let faultyMentions: [Faulty<WrittenCitation>]
  /// What the citations and their subjects say of documents, by number.
  let statements: CitationStatements
  /// Where these statements contradict each other.
  let conflicts: [CitationConflict]
  /// The names of the units and of the bodies that no longer exist.
  let bodyNames: BodyNames
  /// The same, word by word.
  let bodyWords: BodyWords
  /// The words that texts are looked through for.
  let words: WordFilter

  init(_ registries: [LoadedRegistry]) {
    self.registries = registries
    let declared = registries.flatMap { $0.registry.declarations.units }
    var places = UnitPlaces()
    var memo = UnitNameMemo()
    let unitWords = declared.map { UnitWords($0, &memo) }
    self.unitWords = unitWords
    var units = unitWords.map { UnitReading($0) }
    for unit in units {
      for (place, last) in unit.places { places.insert(place, endingWith: last) }
    }
    for index in units.indices where units[index].openEndings & places.endings != 0 {
      units[index] = UnitReading(unitWords[index], places: places)
    }
    self.units = units
    self.places = places
    overlaps = UnitOverlaps(units)
    var unitNames = UnitNameTable()
    var rest = unitWords[...]
    for (index, registry) in registries.enumerated() {
      let count = registry.registry.declarations.units.count
      unitNames.add(rest.prefix(count), scope: index + 1)
      rest = rest.dropFirst(count)
    }
    self.unitNames = unitNames
    let citations = registries.flatMap { $0.registry.declarations.citations }
    citationNumbers = citations.map(DuplicateCitation.numberKey)
    faultyCitations = citations.compactMap { Faulty($0, CitationFaults.of($0)) }
    let mentions = WrittenCitation.all(inSubjectsOf: citations)
    faultyMentions = mentions.compactMap { Faulty($0, CitationFaults.of($0.mention)) }
    statements = CitationStatements(citations, mentions)
    conflicts = CitationConflict.all(in: statements)
    bodyNames = BodyNames(units: unitWords, former: registries.flatMap { $0.registry.declarations.former })
    bodyWords = BodyWords(units: unitWords, former: bodyNames.former)
    words = registries.reduce(WordFilter.usual) { $0.adding($1.registry.declarations) }
  }

  /// Whether these are the readings of exactly these registries.
  func isOf(_ registries: [LoadedRegistry]) -> Bool {
    self.registries.elementsEqual(registries) { $0 === $1 }
  }
}

/// A section as the document prints it: numbered, with its table settled, or its tasks sorted by unit.
public struct ResolvedSection: Sendable {
  /// What the plan says.
  public let section: Section
  /// Its level.
  public let level: SectionNumber.Level
  /// Its number; nil for plain text.
  public let number: SectionNumber?
  /// Its table; nil where it has none. Where `section.order` is given, its rows are printed as the text of `work`.
  public let table: ResolvedTable?
  /// The work of each unit, where its tasks are printed by unit; it stands before `sections`.
  public let work: [UnitWork]
  /// Its parts.
  public let sections: [ResolvedSection]
}

/// What a unit leads and supports, printed as a part of a section.
public struct UnitWork: Sendable {
  /// Its number.
  public let number: SectionNumber
  /// The unit.
  public let unit: Unit
  /// The rows of the tasks that it leads, in the order of the task table.
  public let led: [ResolvedTable.ItemRow]
  /// The rows of those that it supports, likewise.
  public let supported: [ResolvedTable.ItemRow]
}

extension ResolvedPlan {
  /// The text of the plan, numbered.
  ///
  /// Main parts are counted by themselves (Phần I, Phần II); within each the count begins anew. Linear in the number of
  /// sections and rows.
  public var outline: [ResolvedSection] { SectionResolver(plan: self).outline }
}

/// Numbers sections and settles what they print.
struct SectionResolver {
  let plan: ResolvedPlan

  var outline: [ResolvedSection] {
    var positions: [SectionNumber.Level: Int] = [:]
    return plan.plan.sections.map { resolve($0, at: $0.isPart ? .part : .roman, &positions) }
  }

  /// The rows of a section that prints tasks by unit, in the order in which they are met.
  func rowsByUnit(of section: Section) -> [ResolvedTable.ItemRow] {
    var positions: [SectionNumber.Level: Int] = [:]
    return resolve(section, at: .roman, &positions).work.flatMap { $0.led + $0.supported }
  }

  private func resolve(
    _ section: Section, at level: SectionNumber.Level, _ positions: inout [SectionNumber.Level: Int]
  ) -> ResolvedSection {
    var number: SectionNumber?
    if section.title != nil || !level.needsHeading && !(section.text.isEmpty && section.items.isEmpty) {
      positions[level, default: 0] += 1
      number = SectionNumber(level: level, position: positions[level, default: 1])
    }
    // A section without a number gives its parts the numbers that it would have had.
    let below = number == nil ? level : level.below
    var inner: [SectionNumber.Level: Int] = [:]
    if number == nil { inner = positions }
    let units = section.order == nil ? [] : section.use?.filter.units ?? []
    let table = section.use.flatMap { TableResolver(plan: plan).resolve($0, byUnit: section.order != nil) }
    let work = section.order == nil ? [] : table.map { self.work($0, of: units, at: below, &inner) } ?? []
    let sections = section.sections.map { resolve($0, at: below, &inner) }
    if number == nil { positions = inner }
    return ResolvedSection(
      section: section, level: level, number: number, table: table, work: work, sections: sections)
  }

  /// The work of `named`, in their order; else of all units that have some: the plan's own in the order of declaration,
  /// then the registries'.
  private func work(
    _ table: ResolvedTable, of named: [Reference], at level: SectionNumber.Level,
    _ positions: inout [SectionNumber.Level: Int]
  ) -> [UnitWork] {
    guard table.kind == .tasks else { return [] }
    var led: [Symbol: [ResolvedTable.ItemRow]] = [:]
    var supported: [Symbol: [ResolvedTable.ItemRow]] = [:]
    for row in table.items {
      let task = plan.plan.tasks[row.index]
      let leaders = Set(task.lead.compactMap(\.target))
      for unit in leaders { led[unit, default: []].append(row) }
      for unit in Set(task.support.compactMap(\.target)).subtracting(leaders) {
        supported[unit, default: []].append(row)
      }
    }
    var units = named.compactMap(\.target)
    if units.isEmpty {
      units = Set(led.keys).union(supported.keys).sorted { ($0.scope, $0.index) < ($1.scope, $1.index) }
    }
    return units.compactMap { unit in
      guard led[unit] != nil || supported[unit] != nil else { return nil }
      positions[level, default: 0] += 1
      return UnitWork(
        number: SectionNumber(level: level, position: positions[level, default: 1]), unit: plan.unit(unit),
        led: led[unit] ?? [], supported: supported[unit] ?? [])
    }
  }
}

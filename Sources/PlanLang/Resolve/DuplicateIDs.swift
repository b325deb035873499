/// Ids that two entries share, within a plan and against the registries it includes: a plan overrides nothing silently.
enum DuplicateIDs {
  static func find(in plan: Plan, registries: [LoadedRegistry]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let lists: [(SymbolKind, [Text?])] = [
      (.group, plan.groups.map(\.id)), (.objective, plan.objectives.map(\.id)), (.task, plan.tasks.map(\.id)),
      (.phase, plan.phases.map(\.id)), (.appendix, plan.appendices.map(\.id)),
    ]
    for (kind, ids) in lists { check(ids.compactMap { $0 }, kind, &diagnostics) }
    guard !registries.isEmpty else { return diagnostics }
    let own: [(SymbolKind, [Text])] = [
      (.unit, plan.declarations.units.map(\.id)), (.person, plan.declarations.people.map(\.id)),
      (.citation, plan.declarations.citations.map(\.id)), (.layout, plan.declarations.layouts.map(\.id)),
    ]
    for (kind, ids) in own {
      for id in ids {
        for registry in registries {
          guard let index = registry.scope.index(of: id, kind) else { continue }
          diagnostics.append(again(id, kind, first: registry.registry.declarations.id(kind, index)))
          break
        }
      }
    }
    return diagnostics
  }

  private static func check(_ ids: [Text], _ kind: SymbolKind, _ diagnostics: inout [Diagnostic]) {
    var seen: [Text: SourceRange] = [:]
    seen.reserveCapacity(ids.count)
    for id in ids {
      if let first = seen[id] {
        diagnostics.append(again(id, kind, first: first))
      } else {
        seen[id] = id.range
      }
    }
  }

  private static func again(_ id: Text, _ kind: SymbolKind, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      .duplicateID, .error, at: id.range, .sameID(id.string, kind), help: .otherID,
      related: first.map { [RelatedPlace($0, .firstHere)] } ?? [])
  }
}

extension Declarations {
  fileprivate func id(_ kind: SymbolKind, _ index: Int) -> SourceRange? {
    switch kind {
    case .unit: units[index].id.range
    case .person: people[index].id.range
    case .citation: citations[index].id.range
    case .layout: layouts[index].id.range
    default: nil
    }
  }
}

extension Message {
  fileprivate static func sameID(_ id: String, _ kind: SymbolKind) -> Message {
    Message(vi: "hai \(kind.name.vi) cùng mã “\(id)”", en: "two \(kind.name.en)s share the id “\(id)”")
  }
  fileprivate static let otherID = Message(
    vi: "đặt mã khác cho một trong hai, hoặc bỏ bớt một", en: "give one of them another id, or delete one")
}

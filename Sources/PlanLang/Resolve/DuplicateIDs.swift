/// Ids that two entries share, within a plan and against the registries it includes: a plan overrides nothing silently.
enum DuplicateIDs {
  static func find(in plan: Plan, _ scope: Scope, registries: [LoadedRegistry]) -> [Diagnostic] {
    // Two equal ids of a mapping are the decoder's to report (PL002).
    var diagnostics = scope.duplicates.compactMap { duplicate in
      plan.id(duplicate.kind, duplicate.second).map {
        again($0, duplicate.kind, first: plan.id(duplicate.kind, duplicate.first))
      }
    }
    let own = plan.declarations
    for (kind, count) in [
      (SymbolKind.unit, own.units.count), (.person, own.people.count), (.citation, own.citations.count),
      (.glossary, own.glossary.count), (.layout, own.layouts.count),
    ] {
      for id in (0..<count).compactMap({ own.id(kind, $0) }) {
        for registry in registries {
          guard let index = registry.scope.index(of: id, kind) else { continue }
          diagnostics.append(again(id, kind, first: registry.registry.declarations.id(kind, index)))
          break
        }
      }
    }
    return diagnostics
  }

  private static func again(_ id: Text, _ kind: SymbolKind, first: Text?) -> Diagnostic {
    Diagnostic(
      .duplicateID, .error, at: id.range, .sameID(id.string, kind), help: .otherID,
      related: first.map { [RelatedPlace($0.range, .firstHere)] } ?? [])
  }
}

extension Declarations {
  fileprivate func id(_ kind: SymbolKind, _ index: Int) -> Text? {
    switch kind {
    case .unit: units[index].id
    case .person: people[index].id
    case .citation: citations[index].id
    case .glossary: glossary[index].id
    case .layout: layouts[index].id
    default: nil
    }
  }
}

extension Plan {
  fileprivate func id(_ kind: SymbolKind, _ index: Int) -> Text? {
    switch kind {
    case .group: groups[index].id
    case .objective: objectives[index].id
    case .task: tasks[index].id
    case .phase: phases[index].id
    case .appendix: appendices[index].id
    default: nil
    }
  }
}

extension Message {
  fileprivate static func sameID(_ id: String, _ kind: SymbolKind) -> Message {
    Message(vi: "hai \(kind.name.vi) cùng mã “\(id)”", en: "two \(kind.declaringKey) share the id “\(id)”")
  }
  fileprivate static let otherID = Message(
    vi: "đặt mã khác cho một trong hai, hoặc bỏ bớt một", en: "give one of them another id, or delete one")
}

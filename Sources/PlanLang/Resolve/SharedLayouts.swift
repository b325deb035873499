import Synchronization

/// The layout files of the templates folder, read when a plan first asks for a layout that it does not define.
final class SharedLayouts: Sendable {
  private let sources: SourceStore
  private let registries: RegistryLoader
  private let files: @Sendable () -> [(name: String, bytes: [UInt8])]
  private let loaded = Mutex<[LoadedRegistry]?>(nil)

  init(
    sources: SourceStore, registries: RegistryLoader, files: @escaping @Sendable () -> [(name: String, bytes: [UInt8])]
  ) {
    self.sources = sources
    self.registries = registries
    self.files = files
  }

  /// Whether `plan`, whose names are `own`, asks for a layout that neither it nor `registries` have.
  func areNeeded(by plan: Plan, _ own: Scope, _ registries: [LoadedRegistry]) -> Bool {
    return plan.tableUses.contains { use in
      guard let name = use.layoutName, name.form == .name else { return false }
      return own.index(of: name.text, .layout) == nil
        && registries.allSatisfy { $0.scope.index(of: name.text, .layout) == nil }
    }
  }

  /// The layouts; a file that cannot be read is reported in `diagnostics`.
  func load(into diagnostics: inout [Diagnostic]) -> [LoadedRegistry] {
    if let known = loaded.withLock({ $0 }) { return known }
    var result: [LoadedRegistry] = []
    for (name, bytes) in files() {
      let file = sources.add(name: name, bytes: bytes)
      do throws(RegistryLoader.Failure) {
        let registry = try registries.registry(file, root: nil, chain: [])
        result.append(registry)
        diagnostics += registry.diagnostics
      } catch {
        if case .unreadable(let diagnostic) = error { diagnostics.append(diagnostic) }
      }
    }
    loaded.withLock { $0 = result }
    return result
  }
}

extension Plan {
  /// Every place that prints a table: appendices, then sections.
  public var tableUses: [TableUse] {
    var uses = appendices.map { $0.use }
    func add(_ sections: [Section]) {
      for section in sections {
        if let use = section.use { uses.append(use) }
        add(section.sections)
      }
    }
    add(sections)
    return uses
  }
}

/// The stages in order: bytes, values with places, declarations, bound names.
public struct Compiler: Sendable {
  /// Every file that was read.
  public let sources: SourceStore
  private let loader: any SourceLoader
  private let registries: RegistryLoader
  private let root: String?
  private let layouts: SharedLayouts
  private let limits: Limits

  /// - Parameters:
  ///   - sources: where the files that are read go.
  ///   - loader: where they come from.
  ///   - root: canonical path of the folder that includes may not leave; nil takes the parent of each plan's folder.
  ///   - layouts: layout files (name and bytes) that every plan may use, asked for when a plan first needs one.
  public init(
    sources: SourceStore, loader: any SourceLoader, root: String? = nil, limits: Limits = Limits(),
    layouts: @escaping @Sendable () -> [(name: String, bytes: [UInt8])] = { [] }
  ) {
    self.sources = sources
    self.loader = loader
    self.root = root
    self.limits = limits
    registries = RegistryLoader(sources: sources, loader: loader, limits: limits)
    self.layouts = SharedLayouts(sources: sources, registries: registries, files: layouts)
  }

  /// Reads and compiles the file at `path`.
  ///
  /// - Parameter name: how messages call it; the path itself where left out.
  /// - Throws: `SourceLoadError` where the file cannot be had at all.
  public func compile(path: String, name: String? = nil) throws(SourceLoadError) -> Compilation {
    let bytes = try loader.contents(of: path)
    return compile(sources.add(name: name ?? path, path: loader.canonicalPath(path) ?? path, bytes: bytes))
  }

  /// Compiles a file of `sources`.
  public func compile(_ file: SourceFile) -> Compilation {
    resolve(decode(read(file)))
  }

  /// Compiles files of `sources`, stage by stage: a stage's code is fetched once for them all, which matters where there
  /// are hundreds.
  public func compile(_ files: [SourceFile]) -> [Compilation] {
    files.map(read).map(decode).map(resolve)
  }

  private enum Read {
    case tree(YAMLTree)
    case fault(SourceFile, Diagnostic?)
  }

  private enum Decoded {
    case plan(Plan?, Decoder)
    case registry(YAMLTree)
    case neither(Compilation)
  }

  private func read(_ file: SourceFile) -> Read {
    let (tree, fault) = YAMLReader.read(file, limits: limits)
    return tree.map(Read.tree) ?? .fault(file, fault)
  }

  private func decode(_ read: Read) -> Decoded {
    switch read {
    case .fault(let file, let fault): return .neither(Compilation(file: file, diagnostics: fault.map { [$0] } ?? []))
    case .tree(let tree):
      switch FileKind(tree) {
      case .plan:
        let decoder = Decoder(tree)
        return .plan(decoder.record(tree.root, .plan).map(Plan.init), decoder)
      case .registry: return .registry(tree)
      case nil: return .neither(Compilation(file: tree.file, tree: tree, diagnostics: [FileKind.unknown(tree)]))
      }
    }
  }

  private func resolve(_ decoded: Decoded) -> Compilation {
    switch decoded {
    case .neither(let compilation): compilation
    case .registry(let tree): compileRegistry(tree)
    case .plan(let plan, let decoder): resolve(plan, decoder)
    }
  }

  private func resolve(_ plan: Plan?, _ decoder: Decoder) -> Compilation {
    let tree = decoder.tree
    var diagnostics = decoder.diagnostics
    guard let plan else {
      return Compilation(file: tree.file, tree: tree, diagnostics: diagnostics)
    }
    let path = tree.file.path
    let root = root ?? FilePath.folder(of: FilePath.folder(of: path))
    let direct = registries.load(plan.includes, from: tree.file, root: root, chain: [path], into: &diagnostics)
    var all = LoadedRegistry.flattened(direct)
    let scope = Scope(plan)
    if layouts.areNeeded(by: plan, scope, all) { all += layouts.load(into: &diagnostics) }
    let resolved = Resolver.resolve(plan, scope, interpolated: decoder.interpolated, registries: all)
    return Compilation(
      file: tree.file, tree: tree, plan: resolved.plan,
      diagnostics: diagnostics + resolved.diagnostics + HiddenWords.find(in: tree))
  }

  private func compileRegistry(_ tree: YAMLTree) -> Compilation {
    do throws(RegistryLoader.Failure) {
      let path = tree.file.path
      let registry = try registries.registry(
        tree.file, root: root ?? FilePath.folder(of: FilePath.folder(of: path)), chain: [path])
      return Compilation(file: tree.file, tree: tree, registry: registry, diagnostics: registry.diagnostics)
    } catch {
      return Compilation(file: tree.file, tree: tree)
    }
  }
}

/// What came out of one file.
public struct Compilation: Sendable {
  /// The file.
  public let file: SourceFile
  /// Its values with their places; nil where it is no YAML.
  let tree: YAMLTree?
  /// The plan; nil for a registry and for a file that is neither.
  public let plan: ResolvedPlan?
  /// The registry, where the file is one.
  public let registry: LoadedRegistry?
  /// The compiler's findings in this file; those of the registries it includes are theirs.
  public let diagnostics: [Diagnostic]

  init(
    file: SourceFile, tree: YAMLTree? = nil, plan: ResolvedPlan? = nil, registry: LoadedRegistry? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.file = file
    self.tree = tree
    self.plan = plan
    self.registry = registry
    self.diagnostics = diagnostics
  }

  /// The registries that the file includes, directly or not.
  public var registries: [LoadedRegistry] { plan?.registries ?? registry?.includes ?? [] }
}

extension Compilation {
  /// What the linter looks at: the plan, or for a registry a plan that says nothing and includes it.
  public var lintable: ResolvedPlan? {
    guard let registry else { return plan }
    return ResolvedPlan(plan: Plan(file: file), registries: [registry] + registry.includes)
  }
}

import Synchronization

/// A registry as it was loaded: once a run, however many plans include it.
public final class LoadedRegistry: Sendable {
  /// What it holds.
  public let registry: Registry
  /// The registries that it includes, in order.
  public let includes: [LoadedRegistry]
  /// What is wrong in it.
  public let diagnostics: [Diagnostic]
  /// Its values with their places, for paths such as `units.vhxh.name`.
  let tree: YAMLTree
  let scope: Scope
  /// The comments in it that are meant for the program.
  let instructions: [Comment]

  init(_ registry: Registry, _ scope: Scope, includes: [LoadedRegistry], diagnostics: [Diagnostic], tree: YAMLTree) {
    self.registry = registry
    self.includes = includes
    self.diagnostics = diagnostics
    self.tree = tree
    self.scope = scope
    instructions = CommentScanner.instructions(in: tree)
  }

  /// Each registry once, before those that it includes.
  static func flattened(_ registries: [LoadedRegistry]) -> [LoadedRegistry] {
    var result: [LoadedRegistry] = []
    var seen: Set<ObjectIdentifier> = []
    func add(_ registry: LoadedRegistry) {
      guard seen.insert(ObjectIdentifier(registry)).inserted else { return }
      result.append(registry)
      registry.includes.forEach(add)
    }
    registries.forEach(add)
    return result
  }
}

/// Loads registries for includes and keeps them.
///
/// What comes of a registry does not depend on the plans that were compiled before: those that stand in a circle, whose
/// circle is found at another place from each plan, are kept for one plan only, and what an include may not leave is a part
/// of what they are kept by.
final class RegistryLoader: Sendable {
  enum Failure: Error {
    case outside(root: String)
    case circle([String])
    case tooMany(limit: Int)
    case tooDeep(limit: Int)
    case unavailable(SourceLoadError)
    case unreadable(Diagnostic)
    case notARegistry
  }

  private let sources: SourceStore
  private let loader: any SourceLoader
  private let limits: Limits
  private let kept = Mutex(Kept())
  private let places = Mutex<[String: String]>([:])

  private struct Kept {
    struct Place: Hashable {
      let path: String
      let root: String?
    }

    var registries: [Place: LoadedRegistry] = [:]
    /// Canonical paths of files on the way to a circle.
    var circular: Set<String> = []

    /// A registry that was loaded before.
    ///
    /// - Parameter chain: canonical paths of the files that lead to it now.
    mutating func registry(_ place: Place, chain: [String]) -> LoadedRegistry? {
      guard let registry = registries[place] else { return nil }
      if circular.contains(place.path) { circular.formUnion(chain) }
      return registry
    }

    mutating func forgetCircles(root: String?) {
      for path in circular { registries[Place(path: path, root: root)] = nil }
      circular = []
    }
  }

  init(sources: SourceStore, loader: any SourceLoader, limits: Limits) {
    self.sources = sources
    self.loader = loader
    self.limits = limits
  }

  /// The registries that `includes` of `file` name, each found problem as PL017.
  ///
  /// - Parameters:
  ///   - root: the folder that includes may not leave, canonical.
  ///   - chain: canonical paths of the files that led here, to see circles.
  func load(
    _ includes: [Text], from file: SourceFile, root: String?, chain: [String], into diagnostics: inout [Diagnostic]
  )
    -> [LoadedRegistry]
  {
    if includes.count > limits.includes {
      diagnostics.append(Failure.tooMany(limit: limits.includes).diagnostic(for: includes[limits.includes]))
    }
    let registries = includes.prefix(limits.includes).compactMap { include -> LoadedRegistry? in
      do throws(Failure) {
        return try load(include.written, from: file, root: root, chain: chain)
      } catch {
        diagnostics.append(error.diagnostic(for: include))
        return nil
      }
    }
    if chain.count == 1 { kept.withLock { $0.forgetCircles(root: root) } }
    return registries
  }

  private func load(_ include: String, from file: SourceFile, root: String?, chain: [String]) throws(Failure)
    -> LoadedRegistry
  {
    // The including file's path is canonical, so that `..` may be taken back by its letters.
    let written = FilePath.normalized(FilePath.join(FilePath.folder(of: file.path), include))
    guard let path = place(of: written) else { throw .unavailable(.missing) }
    if let root, !FilePath.contains(root, path) { throw .outside(root: root) }
    if let start = chain.firstIndex(of: path) {
      kept.withLock { $0.circular.formUnion(chain) }
      throw .circle(chain[start...] + [path])
    }
    let key = Kept.Place(path: path, root: root)
    if let known = kept.withLock({ $0.registry(key, chain: chain) }) { return known }
    guard chain.count <= limits.includeDepth else { throw .tooDeep(limit: limits.includeDepth) }
    let bytes: [UInt8]
    do throws(SourceLoadError) {
      bytes = try loader.contents(of: path)
    } catch {
      throw .unavailable(error)
    }
    let name = FilePath.normalized(FilePath.join(FilePath.folder(of: file.name), include))
    let registry = try registry(
      sources.addShared(name: name, path: path, bytes: bytes), root: root, chain: chain + [path])
    return kept.withLock { kept in
      if let known = kept.registry(key, chain: chain) { return known }
      kept.registries[key] = registry
      return registry
    }
  }

  /// The canonical path of a file; asked for once, since hundreds of plans include the same few.
  private func place(of path: String) -> String? {
    if let known = places.withLock({ $0[path] }) { return known }
    guard let place = loader.canonicalPath(path) else { return nil }
    places.withLock { $0[path] = place }
    return place
  }

  /// Reads a registry file and what it includes.
  func registry(_ file: SourceFile, root: String?, chain: [String]) throws(Failure) -> LoadedRegistry {
    let (tree, fault) = YAMLReader.read(file, limits: limits)
    guard let tree else {
      throw fault.map(Failure.unreadable) ?? .notARegistry
    }
    guard FileKind(tree) == .registry else { throw .notARegistry }
    let decoder = Decoder(tree)
    guard let record = decoder.record(tree.root, .registry) else { throw .notARegistry }
    let registry = Registry(record)
    var diagnostics = decoder.diagnostics
    for text in decoder.interpolated {
      diagnostics.note(Diagnostic(.badInterpolation, .error, at: text.range, .interpolationInRegistry))
    }
    let includes = load(registry.includes, from: file, root: root, chain: chain, into: &diagnostics)
    let scope = Scope(registry.declarations)
    var binder = Binder(scope, former: registry.declarations.former, LoadedRegistry.flattened(includes), in: file)
    for former in registry.declarations.former {
      var successors = former.successors
      binder.bind(&successors, .unit)
    }
    return LoadedRegistry(
      registry, scope, includes: includes, diagnostics: diagnostics + binder.diagnostics + HiddenWords.find(in: tree),
      tree: tree)
  }
}

/// What a file is, after its first key.
enum FileKind {
  case plan, registry

  /// Nil for a file that is neither.
  init?(_ tree: YAMLTree) {
    guard tree.root >= 0, tree.nodes[Int(tree.root)].kind == .mapping else { return nil }
    var children = tree.children(of: tree.root)
    while let key = children.next(), children.next() != nil {
      guard tree.nodes[Int(tree.resolved(key))].kind == .scalar else { continue }
      if tree.withUTF8(key, { RecordSchema.plan.position(of: $0) == 0 }) {
        self = .plan
        return
      }
      if tree.withUTF8(key, { RecordSchema.registry.position(of: $0) == 0 }) {
        self = .registry
        return
      }
    }
    return nil
  }
}

extension Code {
  static let badInclude = Code(17)
  static let badInterpolation = Code(18)
}

extension RegistryLoader.Failure {
  fileprivate func diagnostic(for include: Text) -> Diagnostic {
    let name = include.written
    switch self {
    case .outside(let root):
      return Diagnostic(.badInclude, .error, at: include.range, .includeOutside(name), help: .keepInside(root))
    case .circle(let chain):
      return Diagnostic(.badInclude, .error, at: include.range, .includeCircle(chain), help: .breakCircle)
    case .tooMany(let limit):
      return Diagnostic(.limit, .error, at: include.range, .tooManyIncludes(limit: limit), help: .joinRegistries)
    case .tooDeep(let limit):
      return Diagnostic(.limit, .error, at: include.range, .includesTooDeep(limit: limit), help: .joinRegistries)
    case .unavailable(let error):
      return Diagnostic(.badInclude, .error, at: include.range, error.message(for: name), help: .includeIsRelative)
    case .notARegistry:
      return Diagnostic(.badInclude, .error, at: include.range, .includeIsNoRegistry(name), help: .registryForm)
    case .unreadable(let diagnostic):
      return Diagnostic(
        .badInclude, .error, at: include.range, .includeIsBroken(name),
        related: [RelatedPlace(diagnostic.range, diagnostic.message)])
    }
  }
}

extension Message {
  static let interpolationInRegistry = Message(
    vi: "danh mục dùng chung không dùng được ${...}, vì nó không thuộc riêng kế hoạch nào",
    en: "a registry cannot use ${...}, since it belongs to no one plan")
  fileprivate static func includeOutside(_ name: String) -> Message {
    Message(vi: "“\(name)” nằm ngoài thư mục của dự án", en: "“\(name)” lies outside the project's folder")
  }
  fileprivate static func keepInside(_ root: String) -> Message {
    Message(vi: "chép tệp vào trong “\(root)”", en: "copy the file into “\(root)”")
  }
  fileprivate static func includeCircle(_ chain: [String]) -> Message {
    let names = chain.map(FilePath.name(of:)).joined(separator: " → ")
    return Message(
      vi: "các tệp gọi nhau thành vòng: \(names)", en: "the files include each other in a circle: \(names)")
  }
  fileprivate static let breakCircle = Message(
    vi: "bỏ một dòng include trong vòng này", en: "delete one include of the circle")
  fileprivate static func tooManyIncludes(limit: Int) -> Message {
    Message(
      vi: "tệp gọi hơn \(limit) danh mục; từ đây không đọc nữa",
      en: "the file includes more than \(limit) registries; those from here on are not read")
  }
  fileprivate static func includesTooDeep(limit: Int) -> Message {
    Message(
      vi: "danh mục gọi danh mục quá \(limit) lần nối tiếp",
      en: "more than \(limit) registries lead from one to the next")
  }
  fileprivate static let joinRegistries = Message(
    vi: "gộp các danh mục lại thành ít tệp hơn", en: "join the registries into fewer files")
  fileprivate static let includeIsRelative = Message(
    vi: "đường dẫn tính từ thư mục của tệp này", en: "the path is relative to this file's folder")
  fileprivate static func includeIsNoRegistry(_ name: String) -> Message {
    Message(vi: "“\(name)” không phải là danh mục dùng chung", en: "“\(name)” is not a registry")
  }
  fileprivate static let registryForm = Message(
    vi: "danh mục dùng chung bắt đầu bằng dòng “registry: 1”", en: "a registry begins with the line “registry: 1”")
  fileprivate static func includeIsBroken(_ name: String) -> Message {
    Message(vi: "không đọc được “\(name)”", en: "“\(name)” cannot be read")
  }
}

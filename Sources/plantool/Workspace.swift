import Glibc
import Linter
import PlanLang
import Render

/// The files of one call, with the compiler of each project that they lie in.
final class Workspace {
  /// A file of the call, with its bytes where they have been read already.
  struct Given: Sendable {
    let path: String
    let bytes: [UInt8]?
  }

  let files: FileSystem
  let sources: SourceStore
  private var projects: [String: Project] = [:]
  private var compilers: [String: Compiler] = [:]
  private var templates: [String: TemplateStore] = [:]
  private let fixedProject: Project?
  /// Bytes of files that were looked into to see whether they are plans, so that no file is read twice.
  private var seen: [String: [UInt8]] = [:]

  /// Standard input, where it has been read already.
  private let input: [UInt8]?

  /// - Parameters:
  ///   - settings: path of a settings file that holds for every plan; nil looks for one around each.
  ///   - overlay: bytes that stand for files' own, by canonical path.
  ///   - input: bytes that stand for standard input.
  init(settings: String?, overlay: [String: [UInt8]] = [:], input: [UInt8]? = nil) throws(UsageError) {
    files = FileSystem(overlay: overlay)
    sources = SourceStore()
    self.input = input
    if let settings {
      fixedProject = try Project.read(settings, files, sources)
    } else {
      fixedProject = nil
    }
  }

  private init(_ files: FileSystem, _ sources: SourceStore, _ project: Project?) {
    self.files = files
    self.sources = sources
    fixedProject = project
    input = nil
  }

  /// Makes workspaces over the same files for other threads: each finds the projects and loads the registries for itself,
  /// so that threads share nothing that they would have to count references of.
  var maker: @Sendable () -> Workspace {
    let (files, sources, project) = (files, sources, fixedProject)
    return { Workspace(files, sources, project) }
  }

  /// A file that `planFiles` has found.
  func given(_ path: String) -> Given { Given(path: path, bytes: seen.removeValue(forKey: path)) }

  /// The project that a path lies in: that of the nearest plantool.yml at it or above.
  func project(of path: String) throws(UsageError) -> Project {
    if let fixedProject { return fixedProject }
    return try project(around: files.kind(of: path) == .folder ? path : FilePath.folder(of: path))
  }

  /// The same for what is known to be a file: the system need not be asked, which takes as long as many rules.
  func project(ofFile path: String) throws(UsageError) -> Project {
    if let fixedProject { return fixedProject }
    return try project(around: FilePath.folder(of: path))
  }

  private func project(around folder: String) throws(UsageError) -> Project {
    guard let canonical = files.canonicalFolder(folder) else {
      // A folder that is there but has no path: settings in it or above would be passed over.
      if try read(folder, find) != nil { throw .cannotRead(files.faultOfPath(folder), folder) }
      return .none
    }
    return try project(ofFolder: canonical, shown: folder)
  }

  /// - Parameters:
  ///   - folder: canonical path.
  ///   - shown: the same folder as the user would write it.
  private func project(ofFolder folder: String, shown: String) throws(UsageError) -> Project {
    if let known = projects[folder] { return known }
    let project: Project
    if try hasSettings(folder) {
      // A symbolic link on the way may make the shown folder another one.
      let name = files.canonicalPath(shown) == folder ? shown : folder
      project = try Project.read(FilePath.join(name, Project.fileName), files, sources)
    } else if let other = Project.otherNames.first(where: { files.kind(of: FilePath.join(folder, $0)) == .file }) {
      let path = FilePath.join(shown, other)
      throw UsageError(
        vi: "“\(path)” không được đọc; đổi tên thành “\(Project.fileName)”",
        en: "“\(path)” is not read; rename it to “\(Project.fileName)”")
    } else if folder == "/" {
      project = .none
    } else {
      let above = FilePath.normalized(FilePath.join(shown, ".."))
      project = try self.project(ofFolder: FilePath.folder(of: folder), shown: above)
    }
    projects[folder] = project
    return project
  }

  private func find(_ path: String) throws(SourceLoadError) -> FileSystem.Kind? { try files.find(path) }

  /// Whether there is a settings file. A folder above may be closed to this user, who works below it all the same.
  private func hasSettings(_ folder: String) throws(UsageError) -> Bool {
    try read(FilePath.join(folder, Project.fileName)) { path throws(SourceLoadError) in
      try files.find(path, tolerating: EACCES) != nil
    }
  }

  /// The plan and registry files that `paths` name; folders are searched, or their settings say where to look.
  func planFiles(_ paths: [String]) throws(UsageError) -> [String] {
    var result: [String] = []
    for path in paths {
      switch try read(path, find) {
      case nil: throw .cannotRead(.missing, path)
      case .file: result.append(path)
      case .folder:
        let found = try planFiles(inFolder: path)
        guard !found.isEmpty else {
          throw UsageError(
            vi: "thư mục “\(path)” không có kế hoạch nào (tệp .yml bắt đầu bằng “plan: 1”)",
            en: "the folder “\(path)” holds no plans (.yml files that begin with “plan: 1”)")
        }
        result += found
      }
    }
    var named: Set<String> = []
    return result.filter { named.insert($0).inserted }
  }

  private func planFiles(inFolder folder: String) throws(UsageError) -> [String] {
    let project = try project(of: folder)
    if project.folder != nil, files.canonicalPath(folder) == project.root, !project.settings.plans.isEmpty {
      var result: [String] = []
      for entry in project.settings.plans {
        let path = FilePath.join(folder, entry.string)
        switch try read(path, find) {
        case .file: result.append(path)
        case .folder: try walk(path, into: &result)
        case nil: throw UsageError([Project.notThere(entry)], in: sources[entry.range.file])
        }
      }
      return result
    }
    var result: [String] = []
    try walk(folder, into: &result)
    return result
  }

  /// The files that `paths` name, and every plan, registry and settings file in the folders among them: what has a
  /// layout, whatever the settings say of where plans are.
  func formattedFiles(_ paths: [String]) throws(UsageError) -> [String] {
    var result: [String] = []
    for path in paths {
      switch try read(path, find) {
      case nil: throw .cannotRead(.missing, path)
      case .file: result.append(path)
      case .folder:
        let count = result.count
        try walk(path, into: &result, withSettings: true)
        guard result.count > count else {
          throw UsageError(
            vi: "thư mục “\(path)” không có kế hoạch, danh mục hay plantool.yml nào",
            en: "the folder “\(path)” holds no plans, registries or plantool.yml")
        }
      }
    }
    var named: Set<String> = []
    return result.filter { named.insert($0).inserted }
  }

  private func walk(_ folder: String, into result: inout [String], withSettings: Bool = false) throws(UsageError) {
    for entry in try read(folder, files.entries(of:)) {
      let path = FilePath.join(folder, entry.name)
      if !entry.isText, entry.isFolder || entry.isYAML { throw .cannotRead(.unnamed, path) }
      if entry.isFolder {
        if !entry.isLink { try walk(path, into: &result, withSettings: withSettings) }
      } else if entry.name == Project.fileName {
        if withSettings { result.append(path) }
      } else if entry.isYAML {
        let bytes = try read(path, files.contents(of:))
        guard PlanFileTest.isPlan(bytes) else { continue }
        seen[path] = bytes
        result.append(path)
      }
    }
  }

  /// Compiles a file.
  func compile(_ path: String) throws(UsageError) -> Compilation {
    try compiler(for: path).compile(source(path))
  }

  /// Compiles files, those of one project together.
  func compile(_ given: ArraySlice<Given>) throws(UsageError) -> [Compilation] {
    var result: [Compilation] = []
    var rest = given
    while let first = rest.first {
      let root = try project(ofFile: first.path).root
      var batch: [SourceFile] = []
      while let next = rest.first, try project(ofFile: next.path).root == root {
        batch.append(try source(next))
        rest.removeFirst()
      }
      result += try compiler(of: project(ofFile: first.path)).compile(batch)
    }
    return result
  }

  /// Reads a file.
  func source(_ path: String) throws(UsageError) -> SourceFile { try source(given(path)) }

  private func source(_ given: Given) throws(UsageError) -> SourceFile {
    let path = given.path
    let bytes: [UInt8]
    if let known = given.bytes {
      bytes = known
    } else {
      bytes = try read(path, files.contents(of:))
    }
    guard let canonical = files.canonicalPath(path) else { throw .cannotRead(files.faultOfPath(path), path) }
    // A registry that is given is the one that plans include.
    return sources.addShared(name: path, path: canonical, bytes: bytes)
  }

  /// Compiles standard input as if it were the file `name`.
  func compileStandardInput(name: String) throws(UsageError) -> Compilation {
    try compiler(for: name).compile(standardInput(name: name))
  }

  /// Reads standard input as if it were the file `name`.
  func standardInput(name: String) throws(UsageError) -> SourceFile {
    let bytes: [UInt8]
    if let input {
      bytes = input
    } else {
      bytes = try read(name) { _ throws(SourceLoadError) in try files.standardInput() }
    }
    let folder = files.canonicalPath(FilePath.folder(of: name)) ?? "/"
    let path = FilePath.join(folder, FilePath.name(of: name))
    return sources.add(name: name, path: path, bytes: bytes)
  }

  private func read<Result>(_ path: String, _ body: (String) throws(SourceLoadError) -> Result) throws(UsageError)
    -> Result
  {
    do throws(SourceLoadError) {
      return try body(path)
    } catch {
      throw .cannotRead(error, path)
    }
  }

  /// The compiler of the project that a path lies in.
  func compiler(for path: String) throws(UsageError) -> Compiler {
    try compiler(of: project(of: path))
  }

  private func compiler(of project: Project) throws(UsageError) -> Compiler {
    let key = project.root ?? ""
    if let known = compilers[key] { return known }
    let templates = try templates(of: project)
    let compiler = Compiler(sources: sources, loader: files, root: project.root, layouts: { templates.layouts })
    compilers[key] = compiler
    return compiler
  }

  /// The templates of the project that a plan lies in.
  func templates(for path: String) throws(UsageError) -> TemplateStore {
    try templates(of: project(ofFile: path))
  }

  /// A project's templates are read once, and what is made of them is kept with them.
  private func templates(of project: Project) throws(UsageError) -> TemplateStore {
    let key = project.root ?? ""
    if let known = templates[key] { return known }
    let store = try TemplateStore(project, files)
    templates[key] = store
    return store
  }
}

extension FileSystem.Entry {
  fileprivate var isYAML: Bool { name.hasSuffix(".yml") || name.hasSuffix(".yaml") }
}

import Linter
import PlanLang

/// The linters of one call: one for each project that its files lie in, and one for each set of a project's folders that
/// its settings say something else of.
final class ProjectLinters {
  private struct Key: Hashable {
    let root: String
    /// Positions of the entries of `folders` that hold.
    let folders: [Int]
  }

  private let workspace: Workspace
  private let choices: Choices?
  /// The rules at their own levels, for a call without options.
  private lazy var plain = Linter()
  private var known: [Key: Linter] = [:]
  /// The linters of folders, by canonical path, where no settings speak of single folders.
  private var whole: [String: Linter] = [:]

  /// - Parameter choices: the options of the call; nil lints with the rules' own levels, whatever the settings say.
  init(_ workspace: Workspace, _ choices: Choices?) {
    self.workspace = workspace
    self.choices = choices
  }

  /// An empty run: its own linter is that of the project of `path`.
  func run(for path: String) throws(UsageError) -> LintRun {
    LintRun(try linter(try workspace.project(of: path), nil), sources: workspace.sources)
  }

  /// Compiles and lints files of the workspace.
  func lint(_ files: ArraySlice<Workspace.Given>) throws(UsageError) -> [LintedFile] {
    try lint(try workspace.compile(files))
  }

  /// Lints compiled files, each as the settings around it say.
  func lint(_ compilations: [Compilation]) throws(UsageError) -> [LintedFile] {
    var result: [LintedFile] = []
    var rest = compilations[...]
    while let first = rest.first {
      let linter = try linter(of: first.file)
      var batch: [Compilation] = []
      while let next = rest.first, try self.linter(of: next.file) === linter {
        batch.append(next)
        rest.removeFirst()
      }
      result += linter.lint(batch, workspace.sources)
    }
    return result
  }

  private func linter(of file: SourceFile) throws(UsageError) -> Linter {
    let folder = FilePath.folder(of: file.path)
    if let known = whole[folder] { return known }
    let project = try workspace.project(of: file.name)
    let linter = try linter(project, file)
    if project.settings.folders.isEmpty { whole[folder] = linter }
    return linter
  }

  /// - Parameter file: nil for what holds where no folder says otherwise.
  private func linter(_ project: Project, _ file: SourceFile?) throws(UsageError) -> Linter {
    guard let choices else { return plain }
    let path = file.flatMap(project.path(of:))
    let folders = project.settings.folders.indices.filter { index in
      path.map { project.settings.folders[index].holds($0) } ?? false
    }
    let key = Key(root: project.root ?? "", folders: folders)
    if let linter = known[key] { return linter }
    let linter = Linter(
      try choices.configuration(project.settings, at: path),
      in: folders.isEmpty ? nil : try self.linter(project, nil))
    known[key] = linter
    return linter
  }
}

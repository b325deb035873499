import PlanLang

/// What was found in one file and in the registries that it includes, before comments hide any of it; without the file's
/// values, so that hundreds of them can wait to be put together.
public struct LintedFile: Sendable {
  /// The file.
  public let id: SourceID
  /// The name that it was given under.
  let name: String
  /// Its canonical path.
  public let path: String
  /// Whether it could be read as a plan or a registry.
  public let isReadable: Bool
  /// Whether parts of it could not be read.
  let isUnread: Bool
  /// The registries that it includes; not the built-in layouts, which nobody gave to be checked.
  let registries: [SourceFile]
  /// The comments for the program, in it and in the registries.
  let instructions: [Comment]
  /// The linter that has looked at it.
  let linter: Linter
  /// The findings.
  let findings: [LocatedFinding]
}

extension Linter {
  /// Lints some files. The bytes of a plan that has neither findings nor comments for the program are let go of; what is
  /// found in plans may point into a registry.
  ///
  /// Safe to call from several threads, with compilations of one thread each.
  public func lint(_ compilations: [Compilation], _ sources: SourceStore) -> [LintedFile] {
    zip(compilations, findings(in: compilations)).map { compilation, diagnostics in
      let instructions = compilation.instructions
      if diagnostics.isEmpty, instructions.isEmpty, compilation.registry == nil { sources.release(compilation.file.id) }
      var paths = ValuePaths(compilation)
      return LintedFile(
        id: compilation.file.id, name: compilation.file.name, path: compilation.file.path,
        isReadable: compilation.lintable != nil, isUnread: compilation.isUnread,
        registries: compilation.registries.map(\.registry.file).filter { !$0.path.isEmpty },
        instructions: instructions, linter: self,
        findings: diagnostics.map { LocatedFinding(diagnostic: $0, path: paths.path(of: $0.range)) })
    }
  }
}

import ArgumentParser
import Linter

/// What a shell offers for the values of options and arguments, besides the names that the parser knows by itself.
extension CompletionKind {
  /// Plans, registries, settings, and folders of them.
  static var plans: CompletionKind { .file(extensions: ["yml", "yaml"]) }

  /// Files that `verify` reads back.
  static var printedFiles: CompletionKind { .file(extensions: ["docx", "html", "htm", "md"]) }

  /// Files of findings that are remembered.
  static var baselines: CompletionKind { .file(extensions: ["json"]) }

  /// Rules by code; by name where the word begins with a small letter.
  static var rules: CompletionKind {
    list { word in
      word.first?.isLowercase == true ? RuleList.all.map { $0.name } : RuleList.all.map { $0.code.description }
    }
  }

  /// Forms that a document can be printed in.
  static var printFormats: CompletionKind {
    list { _ in PrintFormat.allCases.map(\.rawValue) }
  }

  /// One or several words with commas between: the last one is completed, and none is offered twice.
  ///
  /// - Parameter words: made of the last word when the shell asks, not whenever the program starts.
  private static func list(_ words: @escaping @Sendable (Substring) -> [String]) -> CompletionKind {
    .custom { _, _, typed in
      let parts = typed.split(separator: ",", omittingEmptySubsequences: false)
      let before = parts.dropLast()
      let kept = before.map { $0 + "," }.joined()
      return words(parts.last ?? "").filter { !before.contains($0[...]) }.map { kept + $0 }
    }
  }
}

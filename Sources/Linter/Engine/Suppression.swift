import PlanLang

/// `# plantool: ignore PL403 reason`, at the end of a line or on the line above.
struct Suppression {
  /// The comment.
  let comment: Comment
  /// What it hides.
  let codes: [Code]
  /// Why.
  let reason: String
  /// The line (from 1) whose findings it hides.
  let line: Int

  /// Nil for a comment that is no suppression.
  init?(_ comment: Comment, _ lines: LineTable) {
    guard comment.words.hasPrefix("plantool:") else { return nil }
    var words = comment.words.dropFirst("plantool:".count).split(separator: " ")[...]
    guard words.first == "ignore" else { return nil }
    words = words.dropFirst()
    var codes: [Code] = []
    while let word = words.first, let code = Code(word.split(separator: ",").first ?? word) {
      codes += word.split(separator: ",").compactMap { Code($0) }
      _ = code
      words = words.dropFirst()
    }
    self.comment = comment
    self.codes = codes
    reason = words.joined(separator: " ")
    let own = lines.line(at: Int(comment.range.start))
    line = comment.followsCode ? own : own + 1
  }

  func hides(_ diagnostic: Diagnostic, _ lines: LineTable) -> Bool {
    guard diagnostic.range.file == comment.range.file, codes.contains(diagnostic.code) else { return false }
    let first = lines.line(at: Int(diagnostic.range.start))
    return first == line
  }
}

/// Hides what comments in the files ask to hide, and reports the comments that say no reason or hide nothing.
enum Suppressor {
  static func apply(
    _ diagnostics: [Diagnostic], _ comments: [Comment], _ configuration: Configuration, _ sources: SourceStore
  ) -> [Diagnostic] {
    guard !comments.isEmpty else { return diagnostics }
    var tables: [SourceID: LineTable] = [:]
    for comment in comments where tables[comment.range.file] == nil {
      tables[comment.range.file] = LineTable(sources[comment.range.file])
    }
    var kept = diagnostics
    var added: [Diagnostic] = []
    for comment in comments {
      guard let lines = tables[comment.range.file], let suppression = Suppression(comment, lines) else { continue }
      let count = kept.count
      kept.removeAll { configuration.isSuppressible($0.code) && suppression.hides($0, lines) }
      if suppression.reason.isEmpty {
        added.append(
          Diagnostic(SuppressionReason.code, SuppressionReason.level, at: comment.range, .noReason, help: .giveReason))
      }
      if kept.count == count {
        let isFixed = suppression.codes.contains { !configuration.isSuppressible($0) }
        let unknown = suppression.codes.first { RuleList.rule($0.description) == nil }
        added.append(
          Diagnostic(
            SuppressionUse.code, SuppressionUse.level, at: comment.range,
            unknown.map { .noSuchRule($0) } ?? (isFixed ? .cannotHide(suppression.codes) : .hidesNothing),
            help: .deleteComment))
      }
    }
    return kept + added
  }
}

extension Message {
  fileprivate static let noReason = Message(
    vi: "chú thích bỏ qua này không nói lý do", en: "this comment ignores a rule without a reason")
  fileprivate static let giveReason = Message(
    vi: "viết lý do sau mã: # plantool: ignore PL403 đã thống nhất với Sở",
    en: "write the reason after the code: # plantool: ignore PL403 agreed with the department")
  fileprivate static let hidesNothing = Message(
    vi: "chú thích bỏ qua này không che phát hiện nào", en: "this comment hides no finding")
  fileprivate static func noSuchRule(_ code: Code) -> Message {
    Message(vi: "không có quy tắc \(code)", en: "there is no rule \(code)")
  }
  fileprivate static let deleteComment = Message(vi: "xóa chú thích này", en: "delete the comment")
  fileprivate static func cannotHide(_ codes: [Code]) -> Message {
    let list = codes.map(\.description).joined(separator: ", ")
    return Message(vi: "không bỏ qua được \(list)", en: "\(list) cannot be ignored")
  }
}

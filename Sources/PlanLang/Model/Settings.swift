/// How deadlines print (setting `deadlines`).
public enum DeadlineWording: String, CaseIterable, Sendable {
  /// As they are written.
  case written
  /// In one style, where the phrase is nothing but a time that has one.
  case canonical
}

/// The project's settings (file plantool.yml).
public struct Settings: Sendable {
  /// Folders or files with plans, relative to the file.
  public var plans: [Text] = []
  /// Language of messages.
  public var language: Language?
  /// Stage of the plans: draft or issue.
  public var stage: Text?
  /// Folder of templates, relative to the file.
  public var templates: Text?
  /// How deadlines print.
  public var deadlines = DeadlineWording.written
  /// Level of each rule: code or name, and off, info, warning or error.
  public var levels: [(rule: Text, level: Text)] = []
  /// Rules that no comment may suppress.
  public var mandatory: [Text] = []

  /// No settings.
  public init() {}

  /// Reads a settings file; what does not fit is reported and left out.
  public static func read(_ file: SourceFile) -> (settings: Settings, diagnostics: [Diagnostic]) {
    let (tree, fault) = YAMLReader.read(file)
    guard let tree else { return (Settings(), fault.map { [$0] } ?? []) }
    guard tree.root >= 0, !tree.isAbsent(tree.root) else { return (Settings(), []) }
    let decoder = Decoder(tree)
    guard let record = decoder.record(tree.root, .settings) else { return (Settings(), decoder.diagnostics) }
    var settings = Settings()
    settings.plans = record.texts(.plans)
    settings.language = record.choice(.lang, Language.self)
    settings.stage = record.choice(.stage, among: ["draft", "issue"])
    settings.templates = record.text(.templates)
    settings.deadlines = record.choice(.deadlines, DeadlineWording.self) ?? .written
    settings.levels = record.cells(.levels).compactMap { cell in cell.value.map { (cell.key, $0) } }
    settings.mandatory = record.texts(.mandatory)
    return (settings, decoder.diagnostics)
  }
}

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
  /// Folder of templates, relative to the file.
  public var templates: Text?
  /// The formats that `build` prints, by their names; empty where nothing is said.
  public var outputs: [Text] = []
  /// How deadlines print.
  public var deadlines = DeadlineWording.written
  /// How far the plans are, and the rules' levels.
  public var check = CheckSettings()
  /// What differs in single folders and files, in the order in which it is written.
  public var folders: [FolderSettings] = []
  /// Rules that no comment may suppress.
  public var mandatory: [Text] = []

  /// No settings.
  public init() {}

  /// Reads a settings file; what does not fit is reported and left out.
  public static func read(_ file: SourceFile) -> (settings: Settings, diagnostics: [Diagnostic]) {
    let (tree, fault) = YAMLReader.read(file)
    guard let tree else { return (Settings(), fault.map { [$0] } ?? []) }
    guard tree.root >= 0, !tree.isAbsent(tree.root) else { return (Settings(), []) }
    if saysItsVersion(tree) {
      return (Settings(), [Diagnostic(.wrongType, .error, at: tree.head(tree.root), .noSettings, help: .settingsForm)])
    }
    let decoder = Decoder(tree)
    guard let record = decoder.record(tree.root, .settings) else { return (Settings(), decoder.diagnostics) }
    var settings = Settings()
    settings.plans = record.texts(.plans)
    settings.language = record.choice(.lang, Language.self)
    settings.templates = record.text(.templates)
    settings.outputs = record.texts(.outputs)
    settings.deadlines = record.choice(.deadlines, DeadlineWording.self) ?? .written
    settings.check = CheckSettings(record)
    settings.folders = record.records(.folders, .folderSettings, FolderSettings.init)
    settings.mandatory = record.texts(.mandatory)
    return (settings, decoder.diagnostics)
  }
}

extension Settings {
  /// Whether a file says `plan: 1` or `registry: 1`. `ke_hoach` alone is a key of settings as well.
  private static func saysItsVersion(_ tree: YAMLTree) -> Bool {
    guard tree.nodes[Int(tree.root)].kind == .mapping else { return false }
    var children = tree.children(of: tree.root)
    while let key = children.next(), let value = children.next() {
      guard tree.nodes[Int(tree.resolved(key))].kind == .scalar else { continue }
      let isFirst = [RecordSchema.plan, .registry].contains { schema in
        tree.withUTF8(key) { schema.position(of: $0) == 0 }
      }
      if isFirst, tree.nodes[Int(tree.resolved(value))].kind == .scalar, tree.text(value).string == "1" { return true }
    }
    return false
  }
}

/// How plans are checked: for the whole project, or for one folder of it.
public struct CheckSettings: Sendable {
  /// Stage of the plans: draft or issue.
  public var stage: Text?
  /// Level of each rule: code or name, and off, info, warning or error; nil where it is left out.
  public var levels: [(rule: Text, level: Text?)] = []

  init() {}

  fileprivate init(_ record: Record) {
    stage = record.choice(.stage, among: ["draft", "issue"])
    levels = record.cells(.levels).map { ($0.key, $0.value) }
  }
}

/// What differs in one folder or file.
public struct FolderSettings: Sendable {
  /// The folder or file, relative to the settings file.
  public let path: Text
  /// What differs.
  public let check: CheckSettings

  fileprivate init?(_ record: Record) {
    guard let path = record.text(.path) else { return nil }
    self.path = path
    check = CheckSettings(record)
  }

  /// Whether a file lies in it.
  ///
  /// - Parameter path: from the folder of the settings file.
  public func holds(_ path: String) -> Bool {
    let own = FilePath.normalized(self.path.string)
    return own == "." || FilePath.contains(own, path)
  }
}

extension Message {
  fileprivate static let noSettings = Message(
    vi: "đây là kế hoạch hoặc danh mục, không phải tệp cài đặt", en: "this is a plan or a registry, not settings")
  fileprivate static let settingsForm = Message(
    vi: "đặt tên khác cho tệp này; “plantool.yml” chỉ dành cho cài đặt",
    en: "give the file another name; “plantool.yml” is for settings only")
}

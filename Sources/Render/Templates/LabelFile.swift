import PlanLang

/// Reads a file of labels.
struct LabelFile {
  private let table: LineTable
  private let name: String
  private(set) var labels: DocumentLabels
  private var seen: Set<String> = []

  /// The labels of a file over others.
  ///
  /// - Parameters:
  ///   - name: how messages call the file.
  ///   - base: what holds where the file says nothing.
  /// - Throws: the first fault, with its line.
  static func read(_ bytes: [UInt8], name: String, over base: DocumentLabels) throws(RenderError) -> DocumentLabels {
    let source = SourceStore().add(name: name, bytes: bytes)
    let (value, diagnostic) = PlainValue.read(source)
    var file = LabelFile(table: LineTable(source), name: name, labels: base)
    if let diagnostic { throw file.fault(diagnostic.range, diagnostic.message) }
    guard let value else { return base }
    try file.add(value, at: "")
    return file.labels
  }

  private init(table: LineTable, name: String, labels: DocumentLabels) {
    self.table = table
    self.name = name
    self.labels = labels
  }

  private mutating func add(_ value: PlainValue, at path: String) throws(RenderError) {
    switch value {
    case .mapping(let entries, _):
      for (key, value) in entries {
        let path = path.isEmpty ? key.string : "\(path).\(key.string)"
        guard DocumentLabels.paths.contains(where: { $0 == path || $0.hasPrefix(path + ".") }) else {
          throw fault(key.range, .unknown(path, key.string))
        }
        guard seen.insert(path).inserted else { throw fault(key.range, .twice(key.string)) }
        try add(value, at: path)
      }
    case .list(_, let range): throw fault(range, .notWords(path))
    case .words(let text):
      // A part of the file whose entries are all notes; a file of notes alone.
      let isPart = !DocumentLabels.paths.contains(path)
      if isPart, text.isBlank { return }
      guard !isPart else { throw fault(text.range, .notEntries(path)) }
      let words = TextLines.joined(text.string).trimmed
      if words.isEmpty { throw fault(text.range, .empty(path)) }
      if DocumentLabels.Name(rawValue: path)?.hasNumber == true, !words.contains(DocumentLabels.Name.number) {
        throw fault(text.range, .withoutNumber(path))
      }
      labels.set(path, to: words)
    }
  }

  private func fault(_ range: SourceRange, _ message: Message) -> RenderError {
    RenderError(file: name, line: table.line(at: Int(range.start)), message)
  }
}

extension Message {
  fileprivate static func unknown(_ path: String, _ key: String) -> Message {
    // Keys that stand beside it, one storey of the file.
    let storey = path.split(separator: ".").dropLast().joined(separator: ".")
    let beside = storey.isEmpty ? "" : storey + "."
    var names: [String] = []
    for known in DocumentLabels.paths where known.hasPrefix(beside) {
      let name = known.dropFirst(beside.count).split(separator: ".").first.map(String.init) ?? ""
      if !names.contains(name) { names.append(name) }
    }
    let list = names.joined(separator: ", ")
    let nearest = NearestName.nearest(to: key, among: names)
    return Message(
      vi: "không có chữ in sẵn nào tên “\(path)”" + (nearest.map { "; có phải ý bạn là “\($0)”?" } ?? "; có: \(list)"),
      en: "there is no label “\(path)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; there are: \(list)"))
  }
  fileprivate static func twice(_ key: String) -> Message {
    Message(vi: "“\(key)” viết hai lần; giữ lại một", en: "“\(key)” is written twice; keep one")
  }
  fileprivate static func notWords(_ path: String) -> Message {
    Message(vi: "“\(path)” phải là chữ, không phải danh sách", en: "“\(path)” must be words, not a list")
  }
  fileprivate static func notEntries(_ path: String) -> Message {
    let part = path.isEmpty ? "tệp" : "“\(path)”"
    let english = path.isEmpty ? "the file" : "“\(path)”"
    return Message(
      vi: "\(part) phải gồm các mục, mỗi mục một dòng “tên: chữ in ra”",
      en: "\(english) must be made of entries, one a line: “name: words”")
  }
  fileprivate static func empty(_ path: String) -> Message {
    Message(
      vi: "“\(path)” chưa có chữ; viết chữ, hoặc bỏ cả dòng để dùng chữ có sẵn",
      en: "“\(path)” has no words; write them, or drop the line for the built-in ones")
  }
  fileprivate static func withoutNumber(_ path: String) -> Message {
    Message(
      vi: "“\(path)” phải có {n} ở chỗ điền số, nếu không bản in mất con số",
      en: "“\(path)” must have {n} where the number goes, or the number is lost")
  }
}

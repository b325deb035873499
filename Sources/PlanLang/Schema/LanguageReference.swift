/// The language reference (docs/ngon-ngu.md, docs/language.md): chapters written by hand in docs/reference, with tables
/// made from the field table put in, so that the reference names no key that the language does not have.
public enum LanguageReference {
  /// The whole reference.
  ///
  /// - Parameter chapters: Markdown, in order. A line `<!-- table: NAME -->` in one is replaced by that table: `contents`,
  ///   `records`, `columns` or `limits`; a name that there is no table for is left as it is.
  public static func markdown(_ chapters: [String], _ language: Language) -> String {
    let chapters = chapters.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let headings = chapters.flatMap { $0 }.filter { $0.hasPrefix("## ") }
    var lines = ["<!-- \(notice[language]) -->"]
    for chapter in chapters {
      for line in chapter { lines += table(line, headings, language) ?? [line] }
      if lines.last?.isEmpty == false { lines.append("") }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ line: String, _ headings: [String], _ language: Language) -> [String]? {
    switch line {
    case "<!-- table: contents -->": contents(headings)
    case "<!-- table: records -->": RecordKind.allCases.flatMap { $0.schema.reference(language) }
    case "<!-- table: columns -->": columns(language)
    case "<!-- table: limits -->": limits(language)
    default: nil
    }
  }

  /// A link to each chapter: `## <a id="text"></a>Text`.
  private static func contents(_ headings: [String]) -> [String] {
    headings.compactMap { heading in
      let parts = heading.split(separator: "\"", maxSplits: 2)
      guard parts.count == 3, parts[2].hasPrefix("></a>") else { return nil }
      return "- [\(parts[2].dropFirst("></a>".count))](#\(parts[1]))"
    }
  }

  /// The columns that each table has, with their usual headings.
  private static func columns(_ language: Language) -> [String] {
    let plan = RecordSchema.plan
    return [(Key.tasks, TableKind.tasks), (.objectives, .objectives), (.phases, .phases), (.budget, .budget)].flatMap {
      key, kind in
      let name = plan.fields[plan.position(of: key)]
      let rows = StandardColumn.all(of: kind).map { "| `\($0.key)` | \($0.heading) |" }
      return ["`table: \(name.name)` (`\(name.alias)`):", "", columnHead[language], "|---|---|"] + rows + [""]
    }
  }

  private static func limits(_ language: Language) -> [String] {
    let limits = Limits()
    let rows = [
      (Message(vi: "độ lớn của một tệp", en: "size of a file"), "\(limits.fileSize >> 20) MiB"),
      (Message(vi: "số tầng lồng nhau", en: "levels of nesting"), "\(limits.depth)"),
      (
        Message(
          vi: "số giá trị trong một tệp, bí danh `*` tính theo số lần dùng",
          en: "values in a file, an alias `*` counted as often as it is used"), "\(limits.expandedValues)"
      ),
      (
        Message(vi: "phần mà các bí danh `*` lặp lại", en: "what aliases `*` repeat"),
        "\(limits.repeatedBytes >> 20) MiB"
      ),
      (Message(vi: "độ dài một giá trị", en: "length of one value"), "\(limits.textSize >> 20) MiB"),
      (
        Message(vi: "độ dài một thời hạn, một con số", en: "length of a deadline or a figure"),
        "\(Limits.phrase) byte"
      ),
      (
        Message(vi: "phần mà các `${...}` của một kế hoạch điền vào", en: "what the `${...}` of a plan fill in"),
        "\(Limits.filledIn >> 20) MiB"
      ),
      (Message(vi: "số danh mục mà một tệp gọi", en: "registries that one file includes"), "\(limits.includes)"),
      (
        Message(vi: "số danh mục nối tiếp nhau", en: "registries that lead from one to the next"),
        "\(limits.includeDepth)"
      ),
      (
        Message(
          vi: "số phát hiện của một quy tắc trong một kế hoạch", en: "findings of one rule in one plan"),
        "\(Limits.findings)"
      ),
    ]
    return [limitHead[language], "|---|---|"] + rows.map { "| \($0[language]) | \($1) |" }
  }

  private static let notice = Message(
    vi: "Tệp này do `make generate` viết ra từ docs/reference và bảng trường; đừng sửa ở đây.",
    en: "Written by `make generate` from docs/reference and the field table; do not edit here.")
  private static let columnHead = Message(vi: "| Khóa | Tên cột thường dùng |", en: "| Key | Usual heading |")
  private static let limitHead = Message(vi: "| Giới hạn | Mức |", en: "| Limit | Value |")
}

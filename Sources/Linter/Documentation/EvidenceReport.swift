import PlanLang

/// `plantool rules --evidence`: the evidence for the rules as a table for people, or as JSON.
public struct EvidenceReport {
  private let evidence: [RuleEvidence]
  private let run: LintRun?

  /// The evidence for every rule.
  ///
  /// - Parameter run: real documents, already linted; nil without any.
  public init(in run: LintRun?) {
    evidence = RuleEvidence.all(in: run)
    self.run = run
  }

  /// Whether every example of every rule is as it should be.
  public var holds: Bool { evidence.allSatisfy(\.holds) }

  private var bad: RuleEvidence.Score { evidence.map(\.bad).reduce(.init(), +) }
  private var issued: RuleEvidence.Score { evidence.map(\.issued).reduce(.init(), +) }
  private var good: RuleEvidence.Score { evidence.map(\.good).reduce(.init(), +) }
  private var foundCount: Int { evidence.compactMap(\.found?.findings).reduce(0, +) }

  /// A row a rule, the totals, then the examples that fail.
  public func text(_ language: Language) -> String {
    let isVietnamese = language == .vi
    var rows = [
      isVietnamese
        ? ["Mã", "Tên", "Ví dụ sai", "Đã ban hành", "Ví dụ đúng"] : ["Code", "Name", "Bad", "Issued", "Good"]
    ]
    if run != nil { rows[0] += isVietnamese ? ["Phát hiện", "Số tệp"] : ["Findings", "Files"] }
    for item in evidence {
      var row = [
        item.rule.code.description, item.rule.name, Self.said(item.bad), "\(item.issued.passed)", Self.said(item.good),
      ]
      if let found = item.found { row += ["\(found.findings)", "\(found.files)"] }
      rows.append(row)
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var result = ""
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column < 2 ? cell + blanks : blanks + cell
      }
      result += cells.joined(separator: "  ") + "\n"
    }
    result += "\n" + summary(isVietnamese)
    for item in evidence {
      for problem in item.problems { result += "\n\(item.rule.code): \(problem)\n" }
    }
    return result
  }

  private func summary(_ isVietnamese: Bool) -> String {
    var result =
      isVietnamese
      ? "\(evidence.count) quy tắc: bắt \(Self.said(bad)) ví dụ sai (\(issued.passed) lấy lỗi của văn bản đã ban hành), "
        + "im lặng ở \(Self.said(good)) ví dụ đúng\n"
      : "\(evidence.count) rules: \(Self.said(bad)) bad examples found (\(issued.passed) with faults of issued "
        + "documents), silent on \(Self.said(good)) good ones\n"
    if let run {
      let silent = evidence.count { $0.found?.findings == 0 }
      result +=
        isVietnamese
        ? "\(run.fileCount) tệp: \(foundCount) phát hiện; \(silent) quy tắc không thấy gì\n"
        : "\(run.fileCount) files: \(foundCount) findings; \(silent) rules find nothing there\n"
    }
    return result
  }

  private static func said(_ score: RuleEvidence.Score) -> String { "\(score.passed)/\(score.total)" }

  /// `{"version": 1, "rules": [...], "summary": {...}}`, as UTF-8 bytes.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("version", 1)
      writer.list("rules", evidence) { writer, item in
        writer.object { writer in
          writer.field("code", item.rule.code.description)
          writer.field("name", item.rule.name)
          Self.write(item.bad, item.issued, item.good, &writer)
          if let found = item.found {
            writer.field("findings", found.findings)
            writer.field("files", found.files)
          }
          writer.list("problems", item.problems) { $0.value($1) }
        }
      }
      writer.key("summary")
      writer.object { writer in
        writer.field("rules", evidence.count)
        Self.write(bad, issued, good, &writer)
        if let run {
          writer.field("findings", foundCount)
          writer.field("files", run.fileCount)
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(
    _ bad: RuleEvidence.Score, _ issued: RuleEvidence.Score, _ good: RuleEvidence.Score, _ writer: inout JSONWriter
  ) {
    for (key, score) in [("bad", bad), ("issued", issued), ("good", good)] {
      writer.key(key)
      writer.object { writer in
        writer.field("passed", score.passed)
        writer.field("total", score.total)
      }
    }
  }
}

import PlanLang

/// PL401: a year that the plan has outlived, left over from the file it was copied from.
public enum StaleYear: Rule {
  public static let code = Code(401)
  public static let name = "stale-year"
  public static let level = Severity.warning

  public static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Một năm nằm ngoài thời kỳ của kế hoạch, không thuộc văn bản, số liệu hay chương trình nào.",
      en: "A year outside the plan's period that belongs to no citation, figure or programme."),
    reason: Message(
      vi: "Kế hoạch thường được viết từ tệp năm trước; một “2026” sót lại làm người đọc không biết việc phải làm năm nào.",
      en: "Plans are written from last year's file; a year left over makes the reader doubt when the work is due."),
    bad: [
      """
      tasks:
        - {title: Tổ chức Ngày Chuyển đổi số quốc gia năm ⟦2025⟧, lead: vhxh, due: Tháng 10/2027, output: Sự kiện}
      """,
      """
      sections:
        - {title: Nhiệm vụ trọng tâm năm ⟦2026⟧, text: Thực hiện các nhiệm vụ tại phụ lục.}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Tổ chức Tháng 10 - Tháng tiêu dùng số, lead: vhxh, due: Tháng 10/2027, output: Sự kiện}
        - {title: "Thực hiện Đề án giai đoạn 2026-2030", lead: vhxh, due: Năm 2027, output: Báo cáo}
        - {title: Hoàn thành số hóa hồ sơ đến năm 2030, lead: vhxh, due: Năm 2027, output: Hồ sơ}
      """
    ])

  public static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let span = context.plan.plan.document.span else { return }
    for printed in context.texts where isRead(printed.role) {
      for mention in printed.text.withUTF8(YearMention.find) where isStale(mention, span) {
        guard !printed.text.isFilledIn(mention.range) else { continue }
        findings.add(
          at: printed.text.range(of: mention.range), .staleYear(mention.year, span),
          help: .writeYear(span))
      }
    }
  }

  private static func isRead(_ role: PrintedText.Role) -> Bool {
    switch role {
    case .taskDue, .basis, .recipient, .objectiveNote, .table: false
    default: true
    }
  }

  /// Next year is planned for, and last year is reported on; neither is left over.
  private static func isStale(_ mention: YearMention, _ span: YearSpan) -> Bool {
    guard mention.role == .bare else { return false }
    return !span.contains(mention.year) && mention.year != span.last + 1
  }
}

extension Message {
  fileprivate static func staleYear(_ year: Int, _ span: YearSpan) -> Message {
    Message(vi: "năm \(year) nằm ngoài thời kỳ \(span.description) của kế hoạch", en: "the year \(year) lies outside the plan's period, \(span.description)")
  }
  fileprivate static func writeYear(_ span: YearSpan) -> Message {
    Message(
      vi: "nếu là năm của kế hoạch, viết ${year} để năm sau không phải sửa; nếu là năm khác, nói rõ của văn bản hay chương trình nào",
      en: "for the plan's own year write ${year}; for another, say which document or programme it belongs to")
  }
}

import PlanLang

/// The line under an appendix's title that names the document it belongs to (decree clause D30):
/// "(Kèm theo Kế hoạch số 04/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân phường Hải Dương)".
struct AttachmentLine {
  let plan: ResolvedPlan
  let labels: DocumentLabels

  var text: String { "(\(labels[.attachment]) \(DocumentIdentity(plan: plan).citation))" }
}

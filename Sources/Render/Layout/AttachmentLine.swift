import PlanLang

/// The line under an appendix's title that names the document it belongs to (decree clause D30):
/// "(Kèm theo Kế hoạch số 04/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân phường Hải Dương)".
struct AttachmentLine {
  let plan: ResolvedPlan
  let labels: DocumentLabels

  var text: String {
    let identity = DocumentIdentity(plan: plan)
    var words = [labels[.attachment], identity.type, "số", identity.number, identity.date]
    if let issuer = plan.plan.document.issuer {
      let name = IssuingBody(issuer, in: plan).name
      if !name.isEmpty { words += ["của", name] }
    }
    return "(" + words.joined(separator: " ") + ")"
  }
}

@testable import PlanLang

/// Any text in the places of a plan that `${...}` may stand in.
enum InterpolationCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    // YAML refuses what is no UTF-8, and a scalar holds no half of a character.
    guard let text = String(validating: bytes, as: UTF8.self) else { return [] }
    let project = CheckedProject(plan(text))
    var faults = PlaceCheck.faults(project.lint().findings.map(\.diagnostic), project.sources)
    guard let plan = project.compilation.plan?.plan else { return faults + ["the plan is lost"] }
    let texts = [plan.document.subject, plan.tasks.first?.title, plan.appendices.first?.title]
    if !text.contains("$"), let other = texts.first(where: { $0?.string != text && !text.isEmpty }) {
      faults.append("says “\(other?.string ?? "")”")
    }
    // `$${` stands for `${`.
    let escaped = CheckedProject(Self.plan(text.replacing("${", with: "$${")))
    if !text.isEmpty, let title = escaped.compilation.plan?.plan.tasks.first?.title, title.string != text {
      faults.append("escaped, it says “\(title.string)”")
    }
    return faults
  }

  private static func plan(_ text: String) -> [UInt8] {
    let words = quoted(text)
    return Array(
      """
      plan: 1
      include: [../registry/chung.yml]
      document: {issuer: u, year: 2027, subject: \(words), basis: [{verb: Căn cứ, cite: nq57}]}
      units:
        u: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
        v: {name: "Phòng \(words.dropFirst()), short: "${unit.u} ${unit.v.name}"}
      objectives:
        - {id: o, name: \(words), target: 90%}
      tasks:
        - {id: t, title: \(words), lead: v, due: Quý I/2027, output: "${task.t} ${objective.o}", objectives: o}
      sections:
        - {id: s, title: \(words), text: [\(words), "${cite.nq57}, ${section.s}, ${appendix.a}, ${count.tasks}"]}
      appendices:
        - {id: a, title: \(words), table: tasks, total: "\(words.dropFirst())}

      """.utf8)
  }

  /// In double quotes, with every character that cannot stand there by itself as an escape.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case " "..."~": result.unicodeScalars.append(scalar)
      case _ where scalar.value >= 0xA0 && ![0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value):
        result.unicodeScalars.append(scalar)
      default:
        let hex = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
      }
    }
    return result + "\""
  }
}

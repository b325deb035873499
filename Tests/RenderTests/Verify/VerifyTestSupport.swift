import PlanLang
import Testing

@testable import Render

/// A plan that is printed, edited by hand and held against itself.
struct PrintedPlan {
  let builder: DocumentBuilder
  private let isWhole: Bool

  /// - Parameter yaml: the plan.
  init(_ yaml: String, isWhole: Bool = true, sources: String = String(repeating: "a1", count: 32)) throws {
    builder = DocumentBuilder(
      try compiledPlan(yaml), provenance: Provenance(version: "1.2.3", sources: sources))
    self.isWhole = isWhole
  }

  /// The file as it is printed.
  func text(_ format: any DocumentFormat) throws -> String {
    String(decoding: try format.render(isWhole ? builder.whole() : builder.appendices()), as: UTF8.self)
  }

  /// What is found when the printed file has every `before` replaced by its `after`; each must be there.
  func verification(
    _ format: any DocumentFormat, _ edits: [(before: String, after: String)] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Verification {
    var text = try text(format)
    for (before, after) in edits {
      #expect(text.contains(before), "\(before)", sourceLocation: sourceLocation)
      text = text.replacing(before, with: after)
    }
    return try verification(of: Array(text.utf8), format, sourceLocation: sourceLocation)
  }

  /// What is found when the text of the printed Word file has every `before` replaced by its `after`.
  func verificationOfWord(
    _ edits: [(before: String, after: String)], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Verification {
    let format = DOCXFormat()
    let archive = try ZipReader(format.render(isWhole ? builder.whole() : builder.appendices()))
    let entries = try archive.names.map { name -> (name: String, bytes: [UInt8]) in
      let bytes = try #require(try archive.bytes(of: name))
      guard name == "word/document.xml" else { return (name, bytes) }
      var text = String(decoding: bytes, as: UTF8.self)
      for (before, after) in edits {
        #expect(text.contains(before), "\(before)", sourceLocation: sourceLocation)
        text = text.replacing(before, with: after)
      }
      return (name, Array(text.utf8))
    }
    return try verification(of: ZipWriter.archive(entries), format, sourceLocation: sourceLocation)
  }

  /// What is found in a file.
  func verification(
    of bytes: [UInt8], _ format: any DocumentFormat, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Verification {
    let found = try Verifier(builder).verify(PrintedFile(reading: bytes)) { document in
      try PrintedFile(reading: try format.render(document))
    }
    return try #require(found, sourceLocation: sourceLocation)
  }

  static let yaml = """
    plan: 1
    document:
      issuer: ubnd
      year: 2027
      subject: Chuyển đổi số xã Tân Kỳ năm 2027
      place: Tân Kỳ
      basis: [{text: Luật Chuyển đổi số}, {verb: Thực hiện, text: Kết luận của Đảng ủy xã}]
      recipients: [{to: vhxh}, {to: {text: Các thôn}}]
      archive: [VT]
      signer: {authority: TM, body: ubnd, post: Chủ tịch}
    units:
      ubnd: {name: Ủy ban nhân dân xã Tân Kỳ, level: xã}
      vhxh: {name: Phòng Văn hóa - Xã hội}
      vp: {name: Văn phòng HĐND&UBND xã}
    groups:
      - {id: ha-tang, title: Phát triển hạ tầng số}
      - {id: du-lieu, title: Phát triển dữ liệu số}
    objectives:
      - {id: o1, name: Tỷ lệ hồ sơ trực tuyến, target: ≥ 85%, lead: vhxh}
      - {id: o2, name: Tỷ lệ cán bộ được tập huấn, target: 100%, lead: vp}
    tasks:
      - {title: Nâng cấp mạng nội bộ của trụ sở, group: ha-tang, lead: vp, due: Quý II/2027, output: Biên bản nghiệm thu}
      - {title: Lắp camera an ninh tại các thôn, group: ha-tang, lead: vhxh, support: [vp], due: Quý III/2027, output: Hệ thống camera}
      - {title: "Số hóa hồ sơ * hộ tịch | <cũ>", group: du-lieu, lead: vp, due: Thường xuyên, output: "Dòng một\\nDòng hai"}
      - {title: Cập nhật dữ liệu dân cư, group: du-lieu, lead: vhxh, due: Quý IV/2027, output: Dữ liệu đúng và đủ}
    sections:
      - title: Mục tiêu
        sections:
          - {title: Mục tiêu chung, text: Nâng cao năng lực số của cán bộ và người dân trong toàn xã.}
          - {title: Mục tiêu cụ thể, table: objectives}
      - title: Tổ chức thực hiện
        text: ["Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch này.", "Nhiệm vụ nêu tại ${appendix.nv}."]
        items: [Gạch thứ nhất, Gạch thứ hai]
    appendices:
      - {id: ct, title: Chỉ tiêu năm 2027, table: objectives}
      - {id: nv, title: Nhiệm vụ năm 2027, table: tasks, total: true, group_rows: span, columns: [number, title, {label: Phân công, columns: [lead, support]}, due, output]}

    """
}

extension Difference {
  /// In one line: kind, place, what either side says.
  var summary: String {
    let place = DifferenceWords.place(of: self).vi
    return [kind.rawValue, place, plan ?? "-", file ?? "-"].joined(separator: " / ")
  }
}

import PlanLang
import Testing

@testable import Linter

/// One plan with every kind of fault that is mended without asking, written in every style that YAML has.
@Suite struct FixedPlanTests {
  /// The plan when no fix is left, and how often it was mended.
  private func fixed(_ text: String) throws -> (text: String, run: LintRun) {
    let path = "xa/plan.yml"
    var project = MemoryProject([path: text])
    project.configuration.today = CalendarDate(year: 2027, month: 1, day: 15)
    var run = try project.lint(path)
    for _ in 0..<8 {
      guard let bytes = Fixer.apply(run, where: { _ in true }).files.first?.value else { break }
      project.files[path] = String(decoding: bytes, as: UTF8.self)
      run = try project.lint(path)
    }
    #expect(Fixer.apply(run, where: { _ in true }).files.isEmpty)
    return (project.files[path] ?? "", run)
  }

  private static let faulty = #"""
    # Kế hoạch  của tôi ,chưa xong
    plan: 1
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      number: 4
      symbol: KH - UBND
      year: 2027
      subject: Chuyển đổi số phường Hải Dương năm ${yaer}
      signer: {authority: TM, body: Ủy ban nhân dân phường Hải Dương, post: Chủ tịch, name: ThS. Lê Thị Hoa}
      recipients:
        - Sở Khoa học và Công nghệ # ban đầu
        - Công an phường
        - Sở Khoa học và Công nghệ
      archive: ["Lưu: VT", VHXH]
    units:
      ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
      vhxh: {name: Phòng Văn hóa - Xã hội, name: Phòng Văn hóa - Xã hội}
      ca: {name: Công an phường}
    objectives:
      - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "85,87", target: ≥ 100%}
    tasks:
      - titel:   &ten Rà soát  hồ sơ ,số hóa và chia sẽ dữ liệu   # ghi chú  của tôi
        lead: &phong vhhx
        support: [ca, ca,   'ubnd',   # hỏi lại ,đã
          ca]
        due: Quy I/2027
        output: 'Danh sách "một cửa" , bản ''in''  màu'
        note:  *ten
      - {title: "Số hóa \"hồ sơ\"  của các các thôn\tkhó khăn", lead: *phong, support: {text: Công an phường}, due: "trước ngay 15/6/2027", output: “Kho”}
    sections:
      - title: I. Giải pháp
        text:
          - >-
            Thực hiện Kế hoạch 38/KH-UBND ngày
            5/1/2026 của Ủy ban nhân dân thành phố;
            kiên toàn Tổ  công nghệ số năm ${year} ;giao
            Phòng Văn hoá-Xã hội chủ trì,PCT UBND
            phường và Phó Chủ tịch UBND phường chỉ đạo.
          - | # giữ dòng
            a. Rà soát Quyết định số 350/QĐ/TTg
              (số  12/KH-TU) và Nghị quyết số 4 /NQ-HĐND
            b, Phục vụ nhân dân​ hằng ngày
        items: [c) Số hoá, chuẩn hóa và xóa  trùng, "d) Kết nối L\u0410N, \
          dùng chung"]
    appendices:
      - {id: nhiem-vu, title: "Danh mục ${count.tasks} nhiệm vụ", table: tasks, orientation: landscpe}
    """#

  private static let mended = #"""
    # Kế hoạch  của tôi ,chưa xong
    plan: 1
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      number: 4
      symbol: KH-UBND
      year: 2027
      subject: Chuyển đổi số phường Hải Dương năm ${year}
      signer: {authority: TM, body: Ủy ban nhân dân phường Hải Dương, post: Chủ tịch, name: Lê Thị Hoa}
      recipients:
        - Sở Khoa học và Công nghệ # ban đầu
        - Công an phường
      archive: ["VT", VHXH]
    units:
      ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
      vhxh: {name: Phòng Văn hóa - Xã hội}
      ca: {name: Công an phường}
    objectives:
      - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "85,87%", target: 100%}
    tasks:
      - title:   &ten Rà soát hồ sơ, số hóa và chia sẻ dữ liệu   # ghi chú  của tôi
        lead: &phong vhxh
        support: [ca,   'ubnd',   # hỏi lại ,đã
          ca]
        due: Quý I/2027
        output: 'Danh sách “một cửa”, bản ''in'' màu'
        note:  *ten
      - {title: "Số hóa “hồ sơ” của các thôn\tkhó khăn", lead: *phong, support: ca, due: "trước ngày 15/6/2027", output: “Kho”}
    sections:
      - title: Giải pháp
        text:
          - >-
            Thực hiện Kế hoạch số 38/KH-UBND ngày
            05/01/2026 của Ủy ban nhân dân thành phố;
            kiện toàn Tổ công nghệ số năm ${year}; giao
            Phòng Văn hóa - Xã hội chủ trì, Phó Chủ tịch UBND
            phường và Phó Chủ tịch UBND phường chỉ đạo.
          - | # giữ dòng
            a) Rà soát Quyết định số 350/QĐ-TTg
              (số 12-KH/TU) và Nghị quyết số 04/NQ-HĐND
            b) Phục vụ Nhân dân hằng ngày
        items: [c) Số hóa, chuẩn hóa và xóa trùng, "d) Kết nối LAN, \
          dùng chung"]
    appendices:
      - {id: nhiem-vu, title: "Danh mục ${count.tasks} nhiệm vụ", table: tasks, orientation: landscape}
    """#

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func everythingAtOnce(_ lineBreak: String, _ mark: String) throws {
    let (text, run) = try fixed(mark + Self.faulty.replacing("\n", with: lineBreak))
    #expect(text == mark + Self.mended.replacing("\n", with: lineBreak))
    #expect(run.fixableCount == 0)
  }
}

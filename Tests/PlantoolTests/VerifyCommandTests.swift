import Foundation
import Testing

@Suite struct VerifyCommandTests {
  private func printed(_ arguments: String...) throws -> Folder {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    #expect(try Program.run(["render", "plan.yml"] + arguments, in: folder).status == 0)
    return folder
  }

  @Test func everyFileOfTheShippedPlansIsThePlans() throws {
    let folder = try Folder()
    let plans = Program.root.appendingPathComponent("plans").path
    #expect(try Program.run("build", plans, "-o", "out", in: folder).status == 0)
    let files = try folder.names().filter { name in ["md", "html", "docx"].contains { name.hasSuffix("." + $0) } }
    #expect(files.count >= 20)
    for file in files {
      let plan = file.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      let result = try Program.run("verify", file, "\(plans)/\(plan)/plan.yml", in: folder)
      #expect(result.status == 0, "\(file): \(result.output)\(result.errors)")
      #expect(result.output.contains("in từ đúng bản hiện nay"))
      #expect(result.output.contains("không có chỗ nào khác kế hoạch"))
    }
  }

  @Test func aChangedCellIsNamedWithItsWords() throws {
    let folder = try printed("--whole", "-o", "a.md")
    try folder.write("a.md", try folder.read("a.md").replacing("Quý III/2027", with: "Quý IV/2027"))
    let result = try Program.run("verify", "a.md", "plan.yml", in: folder)
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        """
        Phụ lục, hàng 1 “Nâng cấp mạng nội bộ của trụ sở”, cột “Thời gian hoàn thành”: ô khác kế hoạch
          kế hoạch: Quý ⟦III/2027⟧
          tệp:      Quý ⟦IV/2027⟧
        """), "\(result.output)")
    #expect(result.output.hasSuffix("1 chỗ khác kế hoạch\n"))
    let english = try Program.run("verify", "a.md", "plan.yml", "--lang", "en", in: folder)
    #expect(english.output.contains("the cell differs\n  plan: Quý ⟦III/2027⟧\n  file: Quý ⟦IV/2027⟧\n"))
  }

  @Test func jsonHoldsTheSame() throws {
    let folder = try printed("-o", "a.html")
    try folder.write("a.html", try folder.read("a.html").replacing("Quý III/2027", with: "Quý IV/2027"))
    let result = try Program.run("verify", "a.html", "plan.yml", "--format", "json", in: folder)
    #expect(result.status == 1)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(report["version"] as? Int == 1)
    #expect((report["origin"] as? [String: Any])?["state"] as? String == "same")
    let differences = try #require(report["differences"] as? [[String: Any]])
    #expect(differences.count == 1)
    #expect(differences.first?["kind"] as? String == "cell")
    #expect(differences.first?["appendix"] as? String == "Phụ lục")
    #expect(differences.first?["plan"] as? String == "Quý III/2027")
    #expect(differences.first?["file"] as? String == "Quý IV/2027")
    #expect((differences.first?["row"] as? [String: Any])?["number"] as? String == "1")
    #expect((report["summary"] as? [String: Any])?["differences"] as? Int == 1)
  }

  @Test func aPlanThatHasChangedSinceIsSaid() throws {
    let folder = try printed("-o", "a.md")
    try folder.write("plan.yml", SamplePlan.clean.replacing("Quý III/2027", with: "Quý IV/2027"))
    let result = try Program.run("verify", "a.md", "plan.yml", in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("chỗ khác có thể do kế hoạch đã sửa sau khi in"))
    try folder.write("plan.yml", SamplePlan.clean + "# ghi chú\n")
    let same = try Program.run("verify", "a.md", "plan.yml", in: folder)
    #expect(same.status == 0)
    #expect(same.output.contains("in từ bản khác"))
  }

  @Test func filesThatCannotBeHeldAgainstThePlan() throws {
    let folder = try printed("-o", "a.md")
    try folder.write("khac.html", "<html><body><h1>Thực đơn</h1><table><tr><td>Phở</td></tr></table></body></html>")
    try folder.write("a.pdf", "%PDF-1.7")
    try folder.write("a.docx", "PK\u{3}\u{4}")
    for (file, words) in [
      ("khac.html", "không phải bản in của “plan.yml”"), ("a.pdf", "PDF không đọc ngược lại được"),
      ("a.docx", "“a.docx”: tệp"), ("khong-co.md", "khong-co.md"), (".", "thư mục"),
    ] {
      let result = try Program.run("verify", file, "plan.yml", in: folder)
      #expect(result.status == 2, "\(file)")
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(result.output == "")
    }
    // Two shipped plans have tasks, objectives and bases in common.
    let plans = Program.root.appendingPathComponent("plans").path
    #expect(try Program.run("render", "\(plans)/hai-duong/plan.yml", "--whole", "-o", "b.html", in: folder).status == 0)
    let other = try Program.run("verify", "b.html", "\(plans)/tan-ky/plan.yml", in: folder)
    #expect(other.status == 2 && other.errors.contains("từ kế hoạch khác"), "\(other.errors)")
    try folder.write("plan.yml", SamplePlan.broken)
    let broken = try Program.run("verify", "a.md", "plan.yml", in: folder)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("plantool lint plan.yml"))
  }
}

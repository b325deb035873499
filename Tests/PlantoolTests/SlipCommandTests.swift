import Foundation
import Testing

@Suite struct SlipCommandTests {
  private static let plan = SamplePlan.clean.replacing(
    "lead: vhxh,", "lead: vhxh, support: [vp],"
  ).replacing("tasks:", "  vp: {name: Văn phòng, short: VP}\n  thue: {name: Thuế cơ sở}\ntasks:")

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("plan.yml", Self.plan)
    return folder
  }

  @Test func oneUnit() throws {
    let folder = try folder()
    for name in ["vhxh", "Phòng Văn hóa - Xã hội"] {
      let printed = try Program.run("render", "plan.yml", "--for", name, in: folder)
      #expect(printed.status == 0, "\(printed.errors)")
      #expect(printed.output.contains("# PHIẾU GIAO NHIỆM VỤ"))
      #expect(printed.output.contains("| 1 | Nâng cấp mạng nội bộ của trụ sở | Văn phòng |"))
    }
    #expect(try Program.run("render", "plan.yml", "--for", "vp", "-o", "vp.html", in: folder).status == 0)
    #expect(try folder.read("vp.html").contains("<title>Phiếu giao nhiệm vụ: Văn phòng</title>"))
  }

  @Test func severalUnitsGoToAFolder() throws {
    let folder = try folder()
    let result = try Program.run("render", "plan.yml", "--for", "all", "--to", "html", "-o", "phieu/", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "đã in phieu/phieu-vhxh.html\nđã in phieu/phieu-vp.html\n")
    // Named twice, printed once.
    let few = try Program.run("render", "plan.yml", "--for", "vp", "--for", "VP", "-o", "it/", in: folder)
    #expect(few.status == 0)
    #expect(try folder.names().filter { $0.hasPrefix("it/") } == ["it/phieu-vp.md"])
    let refused = try Program.run("render", "plan.yml", "--for", "all", in: folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("có 2 phiếu"))
  }

  @Test func whatCannotBePrintedIsSaid() throws {
    let folder = try folder()
    let misspelt = try Program.run("render", "plan.yml", "--for", "vhhx", in: folder)
    #expect(misspelt.status == 2)
    #expect(misspelt.errors == "plantool: không có đơn vị nào là “vhhx”; có phải ý bạn là “vhxh”?\n")
    let unknown = try Program.run("render", "plan.yml", "--for", "qqqqqq", in: folder)
    #expect(unknown.errors.contains("đơn vị có việc trong kế hoạch: vhxh, vp"))
    let idle = try Program.run("render", "plan.yml", "--for", "thue", "--for", "vp", "-o", "phieu/", in: folder)
    #expect(idle.status == 2)
    #expect(idle.errors.contains("không giao việc gì cho “Thuế cơ sở” (thue); đơn vị có việc: vhxh, vp"))
    #expect(try folder.names() == ["plan.yml"])
    for other in [["--whole"], ["--appendix", "nhiem-vu"]] {
      #expect(try Program.run(["render", "plan.yml", "--for", "vp"] + other, in: folder).status == 2)
    }
    try folder.write("plan.yml", SamplePlan.broken)
    #expect(try Program.run("render", "plan.yml", "--for", "vhxh", "-o", "phieu/", in: folder).status == 1)
    #expect(try folder.names() == ["plan.yml"])
  }

  /// Every unit of every shipped plan gets a slip that no other program is needed for.
  @Test(arguments: ["ha-dong", "hai-duong", "hai-hung", "hung-dao", "tan-ky"]) func shippedPlans(_ name: String) throws
  {
    let folder = try Folder()
    let path = Program.root.appendingPathComponent("plans/\(name)/plan.yml").path
    let result = try Program.run("render", path, "--for", "all", "-o", "phieu/", in: folder)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    let files = try folder.names().filter { $0.hasSuffix(".md") }
    #expect(files.count > 5)
    for file in files {
      let text = try folder.read(file)
      #expect(text.contains("PHIẾU GIAO NHIỆM VỤ") && text.contains("./.") && text.contains("## I. "), "\(file)")
    }
  }
}

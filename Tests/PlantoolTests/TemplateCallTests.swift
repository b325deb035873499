import Foundation
import Testing

/// Templates and labels of an office, as the program takes them.
@Suite struct TemplateCallTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("plantool.yml", "templates: mau\n")
    try folder.write("xa/plan.yml", SamplePlan.clean)
    return folder
  }

  @Test func labelsAndFramesOfTheOfficeArePrinted() throws {
    let folder = try folder()
    try folder.write("mau/labels/van-ban.yml", "attachment: Đi cùng\n")
    try folder.write(
      "mau/markdown/van-ban.mustache",
      "{{#main}}{{{body}}}{{/main}}{{#appendices}}<{{attachment}}>\n{{{table}}}{{/appendices}}\n")
    let printed = try Program.run("render", "xa/plan.yml", in: folder)
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(printed.output.hasPrefix("<(Đi cùng Kế hoạch số"))
    #expect(try Program.run("render", "xa/plan.yml", "--to", "html", in: folder).output.contains("(Đi cùng Kế hoạch"))
  }

  /// A printed file has the office's words; they are no differences.
  @Test(arguments: ["md", "html", "docx"])
  func labelsOfTheOfficeAreThePlans(_ format: String) throws {
    let folder = try folder()
    try folder.write("mau/labels/van-ban.yml", "attachment: Đi cùng\n")
    #expect(try Program.run("render", "xa/plan.yml", "--whole", "-o", "in.\(format)", in: folder).status == 0)
    let verified = try Program.run("verify", "in.\(format)", "xa/plan.yml", in: folder)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test(arguments: [
    ("labels/van-ban.yml", "archive: 'Lưu:'\nled:\n", "mau/labels/van-ban.yml:2: “led” chưa có chữ"),
    ("labels/nhan.yml", "led: x\n", "mau/labels/nhan.yml: chương trình không dùng mẫu tên “nhan.yml”"),
    (
      "markdown/van-ban.mustache",
      "{{#main}}{{{body}}}{{/main}}\n{{#appendices}}{{{table}}}{{atachment}}{{/appendices}}",
      "mau/markdown/van-ban.mustache:2: mẫu không có tên “atachment”; có phải ý bạn là “attachment”?"
    ),
    ("html/van-ban.mustache", "{{#main}}{{{body}}}", "mau/html/van-ban.mustache:1: “{{#main}}” chưa được đóng"),
  ])
  func aBrokenOneStopsThePrinting(_ name: String, _ text: String, _ expected: String) throws {
    let folder = try folder()
    try folder.write("mau/\(name)", text)
    let target = "ke-hoach." + (name.hasPrefix("html") ? "html" : "md")
    try folder.write(target, "cũ")
    let result = try Program.run("render", "xa/plan.yml", "-o", target, in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains(expected), "\(result.errors)")
    #expect(try folder.read(target) == "cũ")
  }
}

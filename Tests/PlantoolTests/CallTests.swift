import Foundation
import Testing

/// Calls that cannot be carried out: Vietnamese first, and nothing is written over.
@Suite struct CallTests {
  @Test(arguments: [
    (["lint", "a.yml", "--fxi"], "plantool: không có tùy chọn “--fxi”; có phải ý bạn là “--fix”?"),
    (["lint", "a.yml", "--stage", "final"], "plantool: “final” không dùng được cho --stage; chỉ có “draft”, “issue”"),
    (["lint", "a.yml", "--only"], "plantool: thiếu giá trị sau --only"),
    (["lint"], "plantool: thiếu <path> ..."),
    (["fmt", "a.yml", "--keys", "fr"], "plantool: “fr” không dùng được cho --keys; chỉ có “en”, “vi”"),
    (["compile", "a.yml", "b.yml"], "plantool: thừa “b.yml”"),
    (["lint", "a.yml", "--only", ""], "plantool: --only cần ít nhất một quy tắc"),
    (["lint", "a.yml", "--only", "PL4"], "plantool: không có quy tắc “PL4”; xem các mã và tên bằng: plantool rules"),
    (["lint", "a.yml", "--ignore", "PL011"], "plantool: PL011 là lỗi của trình dịch, không tắt được"),
    (["explain", "PL401", "PL4O2"], "plantool: không có quy tắc “PL4O2”; có phải ý bạn là “PL402”?"),
    (["lint", "a.yml", "--output", "json:x", "--output", "sarif:x"], "plantool: hai đầu ra cùng ghi vào “x”"),
  ])
  func wrong(_ arguments: [String], _ message: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
    if message.hasPrefix("plantool: thiếu") {
      #expect(try Program.run(arguments + ["--lang=en"]).errors.hasPrefix("Error: Missing"))
    }
  }

  @Test func plansAreNotWrittenOver() throws {
    let folder = try Folder()
    try folder.write("a.yml", SamplePlan.clean)
    try folder.write("plantool.yml", "lang: vi\n")
    for call in [["--write-baseline", "a.yml"], ["--output", "sarif:a.yml"], ["--output", "json:plantool.yml"]] {
      #expect(try Program.run(["lint", "a.yml"] + call, in: folder).status == 2)
    }
    #expect(try folder.read("a.yml") == SamplePlan.clean)
    #expect(try folder.read("plantool.yml") == "lang: vi\n")
  }

  @Test func aFormatGoesToStandardOutputBesideFiles() throws {
    let folder = try Folder()
    try folder.write("a.yml", SamplePlan.broken)
    let result = try Program.run("lint", "a.yml", "--format", "github", "--output", "json:a.json", in: folder)
    #expect(result.output.hasPrefix("::error file=a.yml"))
    #expect(try folder.read("a.json").hasPrefix("{"))
    #expect(try Program.run("lint", "a.yml", "--output", "json:a.json", in: folder).output.isEmpty)
  }

  @Test func rulesAreExplainedByCodeAndName() throws {
    let result = try Program.run("explain", "pl401", "Stale-Year", "PL402,PL403", "--lang", "en")
    #expect(result.status == 0)
    #expect(result.output.components(separatedBy: "\nLevel: ").count == 5)
    #expect(try Program.run("explain", "PL401", "khong-co").output.isEmpty)
  }
}

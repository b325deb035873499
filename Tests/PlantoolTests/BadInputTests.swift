import Foundation
import Testing

/// What cannot be used gets one clear message, the right exit status, and leaves nothing half-written.
@Suite struct BadInputTests {
  @Test func missingFile() throws {
    let result = try Program.run("lint", "khong-co.yml")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors == "plantool: không có tệp “khong-co.yml”\n")
  }

  @Test func messagesInEnglish() throws {
    let result = try Program.run("lint", "khong-co.yml", "--lang", "en")
    #expect(result.errors == "plantool: there is no file “khong-co.yml”\n")
  }

  @Test func folderWithoutPlans() throws {
    let folder = try Folder()
    try folder.write("ghi-chu.yml", "a: 1\n")
    let result = try Program.run("lint", ".", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("không có kế hoạch nào"))
  }

  @Test func fileThatIsNoPlan() throws {
    let folder = try Folder()
    try folder.write("plan.yml", "ten: Kế hoạch\n")
    let result = try Program.run("lint", "plan.yml", in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("plan.yml:1:1: lỗi PL011 missing-key: tệp này không phải là kế hoạch"))
  }

  @Test func unwritableOutput() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let result = try Program.run("render", "plan.yml", "-o", "khong/co/phu-luc.md", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("không ghi được “khong/co/phu-luc.md”"))
    #expect(try folder.names() == ["plan.yml"])
  }

  @Test func outputFolderThatIsAFile() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    try folder.write("out", "của tôi")
    let result = try Program.run("build", "plan.yml", "-o", "out", in: folder)
    #expect(result.status == 2)
    #expect(try folder.read("out") == "của tôi")
    #expect(try folder.names() == ["out", "plan.yml"])
  }

  @Test(arguments: [
    ["--nope"], ["lint"], ["lint", "--format", "xml", "plan.yml"], ["render", "plan.yml", "--to", "rtf"],
  ])
  func badUsage(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test func unknownRule() throws {
    let result = try Program.run("lint", "plans", "--only", "PL4O1")
    #expect(result.status == 2)
    #expect(result.errors.contains("có phải ý bạn là “PL401”?"))
  }
}

extension String {
  func replacing(_ words: String, _ other: String) -> String { replacingOccurrences(of: words, with: other) }
}

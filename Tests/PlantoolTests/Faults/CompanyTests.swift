import Foundation
import Testing

/// Several runs at once over the same files.
@Suite struct CompanyTests {
  private func files(_ folder: Folder, in name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try folder.names() where file.hasPrefix(name + "/") && file.contains(".") {
      files[String(file.dropFirst(name.count + 1))] = try folder.bytes(file)
    }
    return files
  }

  /// Eight builds into one folder, while two others check the plans: each ends well, and every file is whole.
  @Test func buildsIntoOneFolder() throws {
    let folder = try Folder()
    for index in 0..<6 { try folder.write("p/xa-\(index)/plan.yml", SamplePlan.clean) }
    let plans = folder.path("p")
    #expect(try Program.run("build", plans, "--to", "md,docx", "-o", "mot", in: folder).status == 0)
    let builds = try (0..<8).map { _ in
      try Program.start(["build", plans, "--to", "md,docx", "-o", folder.path("chung")])
    }
    let checks = try (0..<2).map { _ in try Program.start(["lint", plans]) }
    for process in builds + checks {
      let end = Program.end(of: process)
      #expect(end.signal == nil && end.status == 0)
    }
    #expect(try files(folder, in: "chung") == files(folder, in: "mot"))
  }

  /// Of several runs that mend one file, the last to write has read what the others wrote, or leaves it alone.
  @Test func fixesOfOneFile() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean.replacing("{title: Nâng", with: "{titel:   Nâng"))
    let runs = try (0..<6).map { index in
      try Program.start(
        index % 2 == 0 ? ["fmt", folder.path("plan.yml")] : ["lint", folder.path("plan.yml"), "--fix"])
    }
    for process in runs { #expect([0, 1, 2].contains(Program.end(of: process).status)) }
    #expect(try Program.run("lint", "plan.yml", "--fix", in: folder).status == 0)
    #expect(try Program.run("fmt", "plan.yml", in: folder).status == 0)
    let text = try folder.read("plan.yml")
    #expect(text.contains("title: Nâng cấp mạng nội bộ của trụ sở") && !text.contains("titel"))
    #expect(try folder.names() == ["plan.yml"])
  }
}

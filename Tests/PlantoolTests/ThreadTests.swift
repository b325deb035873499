import Foundation
import Testing

/// Many files on several threads.
@Suite struct ThreadTests {
  /// Every third plan has a fault of its own; all include a registry with one.
  private func manyPlans() throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "registry/chung.yml", "registry: 1\nunits:\n  so-y-te: {name: Sở Y tế}\n  so-yt: {name: Sở Y  tế}\n")
    for index in 0..<70 {
      let plan = index % 3 == 0 ? SamplePlan.broken : SamplePlan.clean
      try folder.write("xa-\(index)/plan.yml", plan + "include: [../registry/chung.yml]\n")
    }
    return folder
  }

  @Test(arguments: ["text", "json", "sarif", "junit"])
  func outputDoesNotDependOnTheirNumber(format: String) throws {
    let folder = try manyPlans()
    let one = try Program.run("lint", ".", "--jobs", "1", "--format", format, in: folder)
    #expect(one.status == 1, "\(one.errors)")
    #expect(one.output.contains("xa-69/plan.yml"))
    for jobs in ["2", "3", "16"] {
      let several = try Program.run("lint", ".", "--jobs", jobs, "--format", format, in: folder)
      #expect(several.output == one.output, "\(jobs) threads")
      #expect(several.status == one.status)
    }
    #expect(try Program.run("lint", ".", "--format", format, in: folder).output == one.output)
  }

  @Test func aFileThatCannotBeReadIsSaidOnce() throws {
    let folder = try manyPlans()
    let names = (0..<70).map { "xa-\($0)/plan.yml" } + ["khong-co.yml"]
    let result = try Program.run(["lint", "--jobs", "4"] + names, in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("khong-co.yml"), "\(result.errors)")
  }

  @Test func theirNumberIsOneAtLeast() throws {
    let result = try Program.run("lint", "plans", "-j", "0")
    #expect(result.status == 2)
    #expect(result.errors.contains("--jobs"), "\(result.errors)")
  }

  /// Files, report and messages of `build`, in their order.
  @Test func buildDoesNotDependOnTheirNumber() throws {
    let folder = try manyPlans()
    let one = try Program.run("build", ".", "--jobs", "1", "--to", "md,html,xlsx", "-o", "ra-1", in: folder)
    #expect(one.status == 1, "\(one.errors)")
    #expect(one.errors.contains("chưa in ./xa-69/plan.yml") || one.errors.contains("chưa in xa-69/plan.yml"))
    let names = try folder.names().filter { $0.hasPrefix("ra-1/") }.map { $0.dropFirst("ra-1/".count) }
    #expect(names.count > 100)
    for jobs in ["2", "5"] {
      let several = try Program.run(
        "build", ".", "--jobs", jobs, "--to", "md,html,xlsx", "-o", "ra-\(jobs)", in: folder)
      #expect(several.status == one.status)
      #expect(several.output == one.output)
      #expect(several.errors == one.errors.replacing("ra-1/", with: "ra-\(jobs)/"))
      for name in names where name.contains(".") {
        #expect(try folder.bytes("ra-\(jobs)/\(name)") == folder.bytes("ra-1/\(name)"), "\(name)")
      }
    }
  }
}

import Foundation
import Testing

/// What stands at a path and is no file of text: devices, pipes, folders, links in circles. No command waits for any of them.
@Suite struct HostileFileTests {
  /// Paths at which no plan can be read, the same for every reader.
  static let unreadable = [
    "/dev/zero", "/dev/null", "/dev/full", "/dev/random", "/proc/self/mem", "/proc/self/fd/0", "ong.yml", "thu-muc.yml",
    "vong-1.yml", "treo.yml", "ban-than.yml", "khong-co.yml", "plan.yml/plan.yml",
  ]

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    try folder.write("thu-muc.yml/a", "")
    #expect(mkfifo(folder.path("ong.yml"), 0o600) == 0)
    for (link, target) in [
      ("vong-1.yml", "vong-2.yml"), ("vong-2.yml", "vong-1.yml"), ("treo.yml", "khong-co.yml"),
      ("ban-than.yml", "ban-than.yml"),
    ] {
      #expect(symlink(target, folder.path(link)) == 0)
    }
    return folder
  }

  @Test(arguments: unreadable)
  func asInput(_ path: String) throws {
    let folder = try folder()
    let names = try folder.names()
    for arguments in [
      ["lint", path], ["lint", path, "--fix"], ["lint", "plan.yml", path], ["fmt", path], ["compile", path],
      ["render", path], ["build", path], ["verify", path, "plan.yml"], ["lint", "plan.yml", "--config", path],
      ["lint", "plan.yml", "--baseline", path],
    ] {
      let result = try HostileRun.run("at a path", arguments, in: folder)
      #expect(result.status == 2, "\(arguments): \(result.output)\(result.errors)")
      #expect(result.errors.contains(path), "\(arguments): \(result.errors)")
    }
    #expect(try folder.names() == names)
  }

  @Test(arguments: unreadable)
  func asRegistry(_ path: String) throws {
    let folder = try folder()
    try folder.write("xa/plan.yml", SamplePlan.clean.replacing("plan: 1", "plan: 1\ninclude: [../\(path)]"))
    try folder.write("xa/tuyet-doi.yml", SamplePlan.clean.replacing("plan: 1", "plan: 1\ninclude: [\(path)]"))
    for plan in ["xa/plan.yml", "xa/tuyet-doi.yml"] {
      let result = try HostileRun.run("as registry", ["lint", plan], in: folder)
      #expect(result.status == 1)
      #expect(result.output.contains("\(plan):2:11: lỗi PL017"), "\(result.output)")
    }
  }

  @Test(arguments: ["/dev/zero", "/dev/urandom"])
  func asStandardInput(_ device: String) throws {
    let folder = try Folder()
    for arguments in ["lint -", "fmt -", "lint - --fix"] {
      let result = try Program.shell(
        "\(HostileRun.limits); exec timeout 120 \"$PLANTOOL\" \(arguments) < \(device)", in: folder,
        environment: ["PLANTOOL": Program.path])
      #expect(result.status == 2)
      #expect(result.errors == "plantool: “plan.yml” lớn hơn 64 MiB\n")
    }
  }

  @Test func unreadableByPermission() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    chmod(folder.path("plan.yml"), 0)
    // The superuser reads everything: for him there is nothing to refuse.
    let result = try Program.run("lint", "plan.yml", in: folder)
    if geteuid() == 0 {
      #expect(result.status == 0)
    } else {
      #expect(result.status == 2)
      #expect(result.errors.contains("không đọc được “plan.yml”"))
    }
  }

  /// Folders that are links are not walked: neither in circles nor out of the folder that was named.
  @Test func linksBelowAWalkedFolder() throws {
    let folder = try Folder()
    try folder.write("ngoai/plan.yml", SamplePlan.broken)
    try folder.write("trong/xa/plan.yml", SamplePlan.clean)
    symlink("..", folder.path("trong/xa/len"))
    symlink(".", folder.path("trong/day"))
    symlink("../ngoai", folder.path("trong/ra"))
    symlink("/", folder.path("trong/goc"))
    let result = try HostileRun.run("links", ["lint", "trong"], in: folder)
    #expect(result.status == 0)
    #expect(result.output == "1 tệp: không phát hiện lỗi\n")
    // A link that the call itself names is followed.
    #expect(try HostileRun.run("links", ["lint", "trong/ra"], in: folder).status == 1)
  }

  /// A pipe among the files of a folder is named, and stops the call before anything is printed.
  @Test func aPipeBelowAWalkedFolder() throws {
    let folder = try folder()
    let result = try HostileRun.run("links", ["lint", "."], in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(".yml”"))
  }

  /// Lints the sample plan with registries; something is wrong with them.
  private func lint(
    _ plan: String, including registries: String, in folder: Folder, test: String = #function,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> Program.Result {
    try folder.write(plan, SamplePlan.clean.replacing("plan: 1", "plan: 1\ninclude: [\(registries)]"))
    let result = try HostileRun.run(test, ["lint", plan], in: folder, location: location)
    #expect(result.status == 1, sourceLocation: location)
    return result
  }

  @Test func aRegistryBehindALinkOutOfTheProject() throws {
    let folder = try Folder()
    try folder.write("ngoai.yml", "registry: 1\n")
    try folder.write("du-an/plantool.yml", "")
    symlink("../ngoai.yml", folder.path("du-an/chung.yml"))
    let result = try lint("du-an/xa/plan.yml", including: "../chung.yml", in: folder)
    #expect(result.output.contains("nằm ngoài thư mục của dự án"))
  }

  @Test func aRegistryOutsideTheProject() throws {
    let folder = try Folder()
    try folder.write("ngoai.yml", "registry: 1\n")
    try folder.write("du-an/plantool.yml", "")
    let result = try lint("du-an/xa/plan.yml", including: "../../ngoai.yml", in: folder)
    #expect(result.output.contains("PL017"))
    #expect(result.output.contains("nằm ngoài thư mục của dự án"))
  }

  @Test func registriesInACircle() throws {
    let folder = try Folder()
    try folder.write("a.yml", "registry: 1\ninclude: [b.yml]\n")
    try folder.write("b.yml", "registry: 1\ninclude: [a.yml]\n")
    let result = try lint("xa/plan.yml", including: "../a.yml", in: folder)
    #expect(result.output.contains("a.yml → b.yml → a.yml"))
  }

  @Test func registriesThatIncludeThemselvesOrThePlan() throws {
    let folder = try Folder()
    try folder.write("minh.yml", "registry: 1\ninclude: [minh.yml]\n")
    try folder.write("ke.yml", "registry: 1\ninclude: [xa/plan.yml]\n")
    for name in ["minh", "ke"] {
      let result = try lint("xa/plan.yml", including: "../\(name).yml", in: folder)
      #expect(result.output.contains("\(name).yml:2:11: lỗi PL017"), "\(result.output)")
    }
  }

  @Test func registriesOneBehindTheOther() throws {
    let folder = try Folder()
    let count = HostileRun.count(10_000, quick: 100)
    for index in 0..<count {
      try folder.write("r\(index).yml", "registry: 1\ninclude: [r\(index + 1).yml]\n")
    }
    let result = try lint("xa/plan.yml", including: "../r0.yml", in: folder)
    #expect(result.output.contains("r15.yml:2:11: lỗi PL003"), "\(result.output)")
  }

  @Test func manyRegistriesSideBySide() throws {
    let folder = try Folder()
    let count = HostileRun.count(10_000, quick: 1_001)
    for index in 0..<count { try folder.write("r\(index).yml", "registry: 1\n") }
    let list = (0..<count).map { "../r\($0).yml" }.joined(separator: ", ")
    let result = try lint("xa/plan.yml", including: list, in: folder)
    #expect(result.output.contains("lỗi PL003 limit: tệp gọi hơn 1000 danh mục"), "\(result.output)")
  }

  @Test(arguments: ["/dev/full", "ong.md", "vong-1.yml", "thu-muc.yml", "plan.yml/a.md", "treo.yml/a.md"])
  func asOutput(_ path: String) throws {
    let folder = try folder()
    #expect(mkfifo(folder.path("ong.md"), 0o600) == 0)
    for arguments in [
      ["render", "plan.yml", "--to", "md", "-o", path], ["lint", "plan.yml", "--output", "json:\(path)"],
    ] {
      let names = try folder.names()
      let result = try HostileRun.run("as output", arguments, in: folder)
      if path == "thu-muc.yml", arguments[0] == "render" {
        #expect(result.status == 0, "\(arguments): \(result.errors)")
      } else {
        #expect(result.status == 2, "\(arguments): \(result.output)")
        #expect(result.errors.contains(path), "\(arguments): \(result.errors)")
        #expect(try folder.names() == names)
      }
    }
    #expect(try folder.read("plan.yml") == SamplePlan.clean)
  }
}

import Foundation
import Testing

@testable import plantool

/// Many files on several threads.
@Suite struct ThreadTests {
  /// As many files as there are batches for each of several threads, with faults of many kinds: findings, broken YAML, bytes
  /// that are no text, suppressions, settings of a folder, registries with a fault of their own that stand in a circle and
  /// are included from either side.
  private func manyPlans() throws -> Folder {
    let folder = try Folder()
    try folder.write("plantool.yml", "plans: [xa, phuong]\nfolders: [{path: phuong, levels: {PL101: warning}}]\n")
    try folder.write(
      "registry/chung.yml", "registry: 1\nunits:\n  so-y-te: {name: Sở Y tế}\n  so-yt: {name: Sở Y  tế}\n")
    try folder.write("registry/a.yml", "registry: 1\ninclude: [b.yml]\nunits:\n  so-a: {name: Sở A}\n")
    try folder.write("registry/b.yml", "registry: 1\ninclude: [a.yml]\nunits:\n  so-b: {name: Sở B}\n")
    for index in 0..<Self.count {
      let name = index < Self.count / 2 ? "xa/\(index + 100)/plan.yml" : "phuong/\(index + 100)/plan.yml"
      let circle = index / 16 % 2 == 0 ? "a" : "b"
      var plan = index % 3 == 0 ? SamplePlan.broken : SamplePlan.clean
      plan += "include: [../../registry/chung.yml, ../../registry/\(circle).yml]\n"
      switch index % 10 {
      case 4: plan = plan.replacingOccurrences(of: "output: ", with: "output: [")
      case 7: plan += "# plantool: ignore PL101\n"
      case 8: plan = plan.replacingOccurrences(of: "Quý III/2027", with: "Quy III-2027")
      default: break
      }
      try folder.write(name, index % 10 == 9 ? Data(plan.utf8) + [0xFF] : Data(plan.utf8))
    }
    return folder
  }

  private static let count = 100
  private static let numbers = ["2", "3", "8", "64", "250"]

  /// What a call prints and what it leaves in the folder.
  private struct Trace {
    let status: Int32
    let output: String
    let errors: String
    let files: [String: Data]

    init(_ result: Program.Result, _ folder: Folder) throws {
      (status, output, errors) = (result.status, result.output, result.errors)
      var isFolder: ObjCBool = false
      files = try Dictionary(
        uniqueKeysWithValues: folder.names().filter {
          FileManager.default.fileExists(atPath: folder.path($0), isDirectory: &isFolder) && !isFolder.boolValue
        }.map { ($0, try folder.bytes($0)) })
    }
  }

  private func expectTheSame(_ first: Trace, _ other: Trace, jobs: String) {
    #expect(first.status == other.status, "\(jobs) threads")
    #expect(first.output == other.output, "\(jobs) threads")
    #expect(first.errors == other.errors, "\(jobs) threads")
    let names = Set(first.files.keys).union(other.files.keys)
    #expect(names.filter { first.files[$0] != other.files[$0] } == [], "\(jobs) threads")
  }

  @Test func reportsDoNotDependOnTheirNumber() throws {
    let folder = try manyPlans()
    let formats = ["json", "sarif", "github", "gitlab", "junit", "checkstyle"]
    let call = ["lint", ".", "--output", "text:-"] + formats.flatMap { ["--output", "\($0):bao-cao.\($0)"] }
    let one = try Trace(try Program.run(call + ["--jobs", "1"], in: folder), folder)
    #expect(one.status == 1)
    for words in ["phuong/199/plan.yml", "PL001", "PL004", "PL017", "PL101", "PL208", "xa/107/plan.yml"] {
      #expect(one.output.contains(words))
    }
    #expect(one.files.keys.filter { $0.hasPrefix("bao-cao.") }.count == formats.count)
    for jobs in Self.numbers {
      expectTheSame(one, try Trace(try Program.run(call + ["--jobs", jobs], in: folder), folder), jobs: jobs)
    }
    expectTheSame(one, try Trace(try Program.run(call, in: folder), folder), jobs: "as many as there are")
  }

  @Test func baselinesDoNotDependOnTheirNumber() throws {
    let traces = try ["1", "2", "8"].map { jobs in
      let folder = try manyPlans()
      let result = try Program.run("lint", ".", "--write-baseline", "nho.json", "--jobs", jobs, in: folder)
      return try Trace(result, folder)
    }
    #expect((traces[0].files["nho.json"]?.count ?? 0) > 1_000)
    expectTheSame(traces[0], traces[1], jobs: "2")
    expectTheSame(traces[0], traces[2], jobs: "8")
  }

  @Test func fixesDoNotDependOnTheirNumber() throws {
    let traces = try (["1"] + Self.numbers).map { jobs in
      let folder = try manyPlans()
      return try Trace(try Program.run("lint", ".", "--fix", "--jobs", jobs, in: folder), folder)
    }
    #expect(traces[0].errors.contains("xa/108/plan.yml"), "\(traces[0].errors)")
    for (jobs, trace) in zip(Self.numbers, traces.dropFirst()) { expectTheSame(traces[0], trace, jobs: jobs) }
  }

  /// The plans call a registry by two names; it is printed under the first plan's, and counted once.
  @Test func namesDoNotDependOnTheirNumber() throws {
    let folder = try manyPlans()
    let plans = (0..<64).map { index in
      let name = index < Self.count / 2 ? "xa/\(index + 100)/plan.yml" : "phuong/\(index + 100)/plan.yml"
      return index / 16 % 2 == 0 ? name : folder.path(name)
    }
    let backwards = [String](plans.reversed())
    for plans in [plans, backwards, plans + ["registry/chung.yml"]] {
      let call = ["lint", "--format", "json"] + plans
      let one = try Trace(try Program.run(call + ["--jobs", "1"], in: folder), folder)
      #expect(one.output.components(separatedBy: "\"PL208\"").count == 2)
      for jobs in ["2", "8"] {
        expectTheSame(one, try Trace(try Program.run(call + ["--jobs", jobs], in: folder), folder), jobs: jobs)
      }
    }
  }

  /// The first of several files that cannot be read is the one that is named.
  @Test func whatCannotBeReadIsSaidOnce() throws {
    let folder = try manyPlans()
    symlink("vong.yml", folder.path("vong.yml"))
    mkfifo(folder.path("ong.yml"), 0o600)
    try folder.write("lon.yml", "")
    truncate(folder.path("lon.yml"), 1 << 30)
    let plans = (0..<40).map { "xa/\($0 + 100)/plan.yml" }
    for bad in [
      ["vong.yml", "ong.yml"], ["ong.yml", "lon.yml"], ["lon.yml", "khong-co.yml"], ["khong-co.yml", "ong.yml"],
    ] {
      for jobs in ["1", "2", "8"] {
        var call = ["lint", "--jobs", jobs, "--fix"] + plans
        call.insert(bad[0], at: 24)
        call.append(bad[1])
        let result = try Program.run(call, in: folder)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        // What is not there at all is found before any file is read.
        let named = bad.contains("khong-co.yml") ? "khong-co.yml" : bad[0]
        #expect(result.errors.components(separatedBy: "\n").count == 2, "\(result.errors)")
        #expect(result.errors.contains("“\(named)”"), "\(result.errors)")
      }
    }
  }

  @Test func theirNumberIsOneAtLeast() throws {
    let result = try Program.run("lint", "plans", "-j", "0")
    #expect(result.status == 2)
    #expect(result.errors.contains("--jobs"), "\(result.errors)")
  }

  /// Files, report and messages of `build`, in their order.
  @Test func buildDoesNotDependOnTheirNumber() throws {
    let folder = try Folder()
    for index in 0..<70 {
      try folder.write("xa-\(index)/plan.yml", index % 3 == 0 ? SamplePlan.broken : SamplePlan.clean)
    }
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

  @Test(arguments: [0, 1, 2, 7, 1_000], [1, 2, 3, 8, 64])
  func resultsComeInOrder(count: Int, threads: Int) {
    let results = Threads.map(Array(0..<count), count: threads, worker: Worker.init) { worker, number in
      worker.seen.append(number)
      return (number * 2, worker.seen == worker.seen.sorted(), ObjectIdentifier(worker))
    }
    #expect(results.map { $0.0 } == (0..<count).map { $0 * 2 })
    // A worker's elements come in order, and a worker is of one thread.
    let unordered = results.filter { !$0.1 }.count
    #expect(unordered == 0)
    #expect(Set(results.map { $0.2 }).count <= min(count, threads))
  }

  /// Where the machine has no more threads, those that run do all the work: here the calling one alone.
  @Test func noThreadCanBeHad() {
    let results = Threads.map(Array(0..<100), count: 8, stack: 1 << 50, worker: Worker.init) { worker, number in
      worker.seen.append(number)
      return worker.seen.count
    }
    #expect(results == Array(1...100))
  }

  private final class Worker {
    var seen: [Int] = []
  }
}

import Foundation
import Testing

/// What is written is written whole, and the same plan gives the same bytes wherever it lies.
@Suite struct OutputTests {
  /// The formats that need no other program, as the program itself lists them.
  private func formats() throws -> [String] {
    let list = try Program.run("build", "plans", "--to", "?").errors.components(separatedBy: "chỉ có: ").last ?? ""
    let formats = list.trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: ", ")
    #expect(formats.contains("md") && formats.contains("pdf"))
    return formats.filter { $0 != "pdf" }
  }

  /// Every file below a folder with its bytes.
  private func files(_ folder: Folder, in name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try folder.names() where file.hasPrefix(name + "/") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder.path(file), isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[String(file.dropFirst(name.count + 1))] = try Data(contentsOf: folder.url.appendingPathComponent(file))
    }
    return files
  }

  @Test func everyFormatIsTheSameFromEveryFolder() throws {
    let folder = try Folder()
    let formats = try formats()
    for place in ["mot", "hai/ba"] {
      try folder.write("\(place)/x", "")
      for name in ["plans", "templates"] {
        try FileManager.default.copyItem(
          at: Program.root.appendingPathComponent(name), to: folder.url.appendingPathComponent("\(place)/\(name)"))
      }
    }
    let list = formats.joined(separator: ",")
    let first = try Program.run(["build", "mot/plans", "--to", list, "-o", "ra-mot"], in: folder)
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    let second = try Program.run(
      ["build", folder.path("hai/ba/plans"), "--to", list, "-o", folder.path("ra-hai")],
      at: folder.url.appendingPathComponent("hai"),
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Ho_Chi_Minh", "HOME": folder.path("hai")])
    #expect(second.status == 0, "\(second.output)\(second.errors)")
    let (one, other) = (try files(folder, in: "ra-mot"), try files(folder, in: "ra-hai"))
    #expect(one.count >= 5 * formats.count)
    #expect(one.keys.sorted() == other.keys.sorted())
    for (name, bytes) in one { #expect(other[name] == bytes, "\(name)") }
  }

  @Test func textFilesSayWhereTheyAreFrom() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    #expect(try Program.run("build", "plan.yml", "--to", "md,html", in: folder).status == 0)
    let version = try Program.run("--version").output.trimmingCharacters(in: .whitespacesAndNewlines)
    for file in try folder.names() where file.hasSuffix(".md") || file.hasSuffix(".html") {
      let text = try folder.read(file)
      #expect(text.contains("plantool \(version)"), "\(file)")
      #expect(text.contains(/[0-9a-f]{64}/), "\(file)")
    }
  }

  @Test func buildPrintsTheFormatsThatAreAsked() throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", SamplePlan.clean)
    let result = try Program.run("build", "xa", "--to", "html", "--to", "MD, html", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.hasSuffix("đã in 1 kế hoạch (4 tệp md, html) vào out/\n"))
    #expect(try Program.run("build", "xa", "--to", "html", "-o", "rieng", in: folder).status == 0)
    #expect(
      try folder.names().filter { $0.hasPrefix("rieng/xa/") } == ["rieng/xa/ke-hoach.html", "rieng/xa/phu-luc.html"])
    let misspelt = try Program.run("build", "xa", "--to", "htlm", in: folder)
    #expect(misspelt.status == 2)
    #expect(misspelt.errors.contains("có phải ý bạn là “html”?"))
    #expect(try Program.run("build", "xa", "--to", ",", in: folder).status == 2)
    // The settings say it for every run, and the call goes before them.
    try folder.write("plantool.yml", "outputs: [html]\n")
    #expect(try Program.run("build", "xa", in: folder).errors.contains("(2 tệp html)"))
    #expect(try Program.run("build", "xa", "--to", "md", in: folder).errors.contains("(2 tệp md)"))
    try folder.write("plantool.yml", "dang_in: [htlm]\n")
    let wrong = try Program.run("build", "xa", in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("plantool.yml:1:11") && wrong.errors.contains("có phải ý bạn là “html”?"))
  }

  /// A limit on the size of files stands for a disk that is full.
  @Test func aFullDiskLeavesTheOldFile() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    try folder.write("phu-luc.html", "bản cũ")
    let result = try Program.shell(
      "ulimit -f 2; exec \"$PLANTOOL\" render plan.yml -o phu-luc.html", in: folder,
      environment: ["PLANTOOL": Program.path])
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.errors.contains("không ghi được “phu-luc.html”: tệp lớn hơn mức hệ thống cho phép"))
    #expect(try folder.read("phu-luc.html") == "bản cũ")
    #expect(try folder.names() == ["phu-luc.html", "plan.yml"])
  }

  /// Ended at any moment, a run leaves whole files only.
  @Test func anInterruptedBuildLeavesNoHalfFile() throws {
    let folder = try Folder()
    let plans = Program.root.appendingPathComponent("plans").path
    #expect(try Program.run("build", plans, "--to", "md,html", "-o", "dung", in: folder).status == 0)
    let whole = try files(folder, in: "dung")
    var interrupted = 0
    for round in 0..<12 {
      let process = try Program.start(["build", plans, "--to", "md,html", "-o", folder.path("ngat")])
      usleep(UInt32(round) * 40_000)
      kill(process, SIGTERM)
      if Program.end(of: process).signal == SIGTERM { interrupted += 1 }
      for (name, bytes) in try files(folder, in: "ngat") { #expect(whole[name] == bytes, "\(name)") }
    }
    #expect(interrupted > 0)
  }

  @Test func devicesAreWrittenToAndNotReplaced() throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let printed = try Program.shell(
      "\"$PLANTOOL\" render plan.yml --to md -o /dev/stdout | cat", in: folder, environment: ["PLANTOOL": Program.path])
    #expect(printed.output.contains("Nâng cấp mạng nội bộ của trụ sở"))
    mkfifo(folder.path("ong"), 0o600)
    let piped = try Program.shell(
      "cat ong > nhan.md & \"$PLANTOOL\" render plan.yml --to md -o ong; wait", in: folder,
      environment: ["PLANTOOL": Program.path])
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(try folder.read("nhan.md").contains("Nâng cấp mạng nội bộ của trụ sở"))
    #expect(try folder.names() == ["nhan.md", "ong", "plan.yml"])
  }

  /// Of many plans, those before one that cannot be written are whole; its own files and those after it are as they were.
  @Test func aPlanThatCannotBeWrittenStopsThoseAfterIt() throws {
    let folder = try Folder()
    for name in ["a", "b", "c", "d"] { try folder.write("\(name)/plan.yml", SamplePlan.clean) }
    // A folder stands where the second file of a plan goes.
    try folder.write("out/c/ke-hoach.md", "cũ")
    try folder.write("out/c/phu-luc.md/x", "")
    try folder.write("out/d/ke-hoach.md", "cũ")
    let result = try Program.run("build", "a", "b", "c", "d", "--to", "md", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("  out/b/phu-luc.md\n"))
    #expect(result.errors.contains("không ghi được “out/c/phu-luc.md”: đây là một thư mục"), "\(result.errors)")
    #expect(!result.errors.contains("out/d/"))
    #expect(try folder.read("out/c/ke-hoach.md") == "cũ")
    #expect(try folder.read("out/d/ke-hoach.md") == "cũ")
    #expect(try folder.read("out/b/ke-hoach.md") == folder.read("out/a/ke-hoach.md"))
    #expect(try !folder.names().contains { $0.hasSuffix("plantool-tmp") })
  }

  @Test func aFolderThatCannotBeMadeStopsThePlansAfterIt() throws {
    let folder = try Folder()
    for name in ["a", "b", "c"] { try folder.write("\(name)/plan.yml", SamplePlan.clean) }
    try folder.write("out/b", "")
    let result = try Program.run("build", "a", "b", "c", "--to", "md", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("  out/a/ke-hoach.md\n  out/a/phu-luc.md\n"), "\(result.errors)")
    #expect(result.errors.contains("“out/b”"))
    #expect(
      try folder.names().filter { $0.hasPrefix("out/") } == [
        "out/a", "out/a/ke-hoach.md", "out/a/phu-luc.md", "out/b",
      ])
  }

  /// Two plans whose files have one name: the later one's stand, as if they were printed one after the other.
  @Test func plansThatShareAFile() throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", SamplePlan.clean)
    try folder.write("xa/plan.yaml", SamplePlan.clean.replacing("Nâng cấp mạng", with: "Làm lại mạng"))
    let result = try Program.run("build", "xa/plan.yml", "xa/plan.yaml", "--to", "md,csv", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.read("out/xa/ke-hoach.md").contains("Làm lại mạng"))
    let names = try folder.names()
    #expect(names.contains { $0.hasSuffix(".csv") })
    #expect(!names.contains { $0.hasSuffix("plantool-tmp") })
  }

  /// A template with a fault stops the run at the first plan that would be printed in it; those before are whole.
  @Test func aBrokenTemplateStopsItsPlansOnly() throws {
    let folder = try Folder()
    for name in ["a", "b/c"] { try folder.write("\(name)/plan.yml", SamplePlan.clean) }
    try folder.write("b/plantool.yml", "templates: mau\n")
    try folder.write("b/mau/html/van-ban.mustache", "{{#main}}{{{body}}}{{/main}}")
    let result = try Program.run("build", "a", "b/c", "--to", "html", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("  out/a/ke-hoach.html\n  out/a/phu-luc.html\n"), "\(result.errors)")
    #expect(result.errors.contains("van-ban.mustache: mẫu không in “table”"))
    #expect(try folder.names().filter { $0.hasPrefix("out/") }.count == 3)
  }
}

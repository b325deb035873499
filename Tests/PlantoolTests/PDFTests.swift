import Foundation
import Testing

/// PDF files are made by another program; stand-ins show what becomes of each way in which one can end.
@Suite struct PDFTests {
  /// A folder with a plan, an old PDF file, an empty folder for temporary files, and a stand-in for Chromium.
  private struct Desk {
    let folder: Folder
    let environment: [String: String]

    /// - Parameter script: what the stand-in does once it has found the file to write, `$out`.
    init(_ script: String, name: String = "chromium") throws {
      folder = try Folder()
      try folder.write("plan.yml", SamplePlan.clean)
      try folder.write("phu-luc.pdf", "bản cũ")
      try folder.write("tam/x", "")
      try FileManager.default.removeItem(atPath: folder.path("tam/x"))
      try Program.install(
        "#!/bin/sh\nfor word; do case $word in --print-to-pdf=*) out=${word#*=};; esac; done\n\(script)\n",
        as: "chuong-trinh/\(name)", in: folder)
      environment = [
        "PATH": folder.path("chuong-trinh") + ":/usr/bin:/bin", "TMPDIR": folder.path("tam"), "PLANTOOL_PDF_WITH": "",
        "DESK": folder.url.path,
      ]
    }

    func render(_ more: String..., environment own: [String: String] = [:]) throws -> Program.Result {
      try Program.run(
        ["render", "plan.yml", "-o", "phu-luc.pdf"] + more, in: folder, environment: environment.merging(own) { $1 })
    }

    /// Nothing is left behind but the old file.
    func expectNoTrace(sourceLocation: SourceLocation = #_sourceLocation) throws {
      #expect(try folder.read("phu-luc.pdf") == "bản cũ", sourceLocation: sourceLocation)
      try expectNoTemporaryFiles(sourceLocation: sourceLocation)
    }

    func expectNoTemporaryFiles(sourceLocation: SourceLocation = #_sourceLocation) throws {
      let names = try folder.names().filter { $0.hasPrefix("tam/") || $0.hasSuffix("plantool-tmp") }
      #expect(names == [], sourceLocation: sourceLocation)
    }
  }

  private static let works = #"printf '%%PDF-1.4 /CreationDate (D:20261121164739Z)\n' > "$out""#

  @Test func theConverterIsRunAndItsClockTakenOut() throws {
    let desk = try Desk(Self.works)
    let result = try desk.render()
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "đã in phu-luc.pdf\n")
    #expect(try desk.folder.read("phu-luc.pdf") == "%PDF-1.4 /CreationDate (D:20000101000000Z)\n")
    try desk.expectNoTemporaryFiles()
    let files = try Program.run(
      "render", "plan.yml", "--whole", "--to", "pdf", "-o", "in/", in: desk.folder, environment: desk.environment)
    #expect(files.status == 0)
    #expect(try desk.folder.read("in/ke-hoach.pdf").hasPrefix("%PDF-"))
  }

  @Test func signedPlansGiveTheirDay() throws {
    let desk = try Desk(Self.works)
    try desk.folder.write("plan.yml", SamplePlan.clean.replacing("year: 2027,", "year: 2027, date: 2027-01-05,"))
    #expect(try desk.render().status == 0)
    #expect(try desk.folder.read("phu-luc.pdf") == "%PDF-1.4 /CreationDate (D:20270105000000Z)\n")
  }

  @Test func withoutAConverterTheWaysAreNamed() throws {
    let desk = try Desk(Self.works)
    let none = ["PATH": desk.folder.path("tam")]
    let result = try desk.render(environment: none)
    #expect(result.status == 2)
    for words in ["sudo apt install chromium", "weasyprint", "libreoffice-writer", "Windows, macOS", "Ctrl+P"] {
      #expect(result.errors.contains(words), "\(words)")
    }
    #expect(try desk.render("--lang", "en", environment: none).errors.contains("Save as PDF"))
    let build = try Program.run(
      "build", "plan.yml", "--to", "md,pdf", in: desk.folder, environment: desk.environment.merging(none) { $1 })
    #expect(build.status == 2)
    #expect(try !desk.folder.names().contains("out"))
    try desk.expectNoTrace()
  }

  @Test func failuresShowWhatTheConverterSaid() throws {
    let desk = try Desk("echo dòng đầu >&2; echo không đọc được phông chữ >&2; exit 3")
    let result = try desk.render()
    #expect(result.status == 2)
    #expect(result.errors.contains("chromium” không đổi được ra PDF (3)"))
    #expect(result.errors.contains("\n  không đọc được phông chữ"))
    try desk.expectNoTrace()
  }

  @Test(arguments: ["true", #"echo "không phải PDF" > "$out""#, #": > "$out""#, "kill -SEGV $$"])
  func whatIsNoPDFIsRefused(_ script: String) throws {
    let desk = try Desk(script)
    let result = try desk.render()
    #expect(result.status == 2)
    #expect(result.errors.contains("không đổi được ra PDF"))
    try desk.expectNoTrace()
  }

  @Test(.timeLimit(.minutes(1))) func aConverterThatHangsIsStopped() throws {
    let desk = try Desk("sleep 300 & echo $! > \"$DESK/con.txt\"; sleep 300")
    let result = try desk.render(environment: ["PLANTOOL_PDF_SECONDS": "1"])
    #expect(result.status == 2)
    #expect(result.errors.contains("sau 1 giây"))
    #expect(result.errors.contains("PLANTOOL_PDF_SECONDS"))
    try desk.expectNoTrace()
    // What the converter has started is ended with it.
    #expect(try isGone(desk.folder.read("con.txt")))
    #expect(try desk.render(environment: ["PLANTOOL_PDF_SECONDS": "lâu"]).status == 2)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [SIGINT, SIGTERM, SIGHUP])
  func anInterruptedRunLeavesNothing(_ signal: Int32) throws {
    let desk = try Desk("echo $$ > \"$DESK/con.txt\"; sleep 300")
    let process = try Program.start(
      ["render", desk.folder.path("plan.yml"), "-o", desk.folder.path("phu-luc.pdf")], environment: desk.environment)
    for _ in 0..<2000 where (try? desk.folder.read("con.txt"))?.hasSuffix("\n") != true { usleep(10_000) }
    kill(process, signal)
    #expect(Program.end(of: process).signal == signal)
    try desk.expectNoTrace()
    #expect(try isGone(desk.folder.read("con.txt")))
  }

  @Test func theConverterIsChosen() throws {
    let desk = try Desk(Self.works, name: "chrome-cua-toi")
    let path = desk.folder.path("chuong-trinh/chrome-cua-toi")
    #expect(try desk.render("--pdf-with", path).status == 0)
    #expect(try desk.folder.read("phu-luc.pdf").hasPrefix("%PDF-"))
    #expect(try desk.render(environment: ["PLANTOOL_PDF_WITH": "chrome-cua-toi"]).status == 0)
    let unknown = try desk.render("--pdf-with", "word")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("chromium, weasyprint, libreoffice"))
    let missing = try desk.render("--pdf-with", "/khong/co/chromium")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("máy này không có “/khong/co/chromium”"))
  }

  /// Real ones, where the machine has them: the same bytes on every run, title and origin in the file.
  @Test(.timeLimit(.minutes(5)), arguments: ["chromium", "weasyprint", "libreoffice"])
  func realConvertersGiveTheSameBytesTwice(_ name: String) throws {
    let folder = try Folder()
    try folder.write("mot/plan.yml", SamplePlan.clean)
    try folder.write("hai/ba/plan.yml", SamplePlan.clean)
    let first = try Program.run("render", "mot/plan.yml", "--pdf-with", name, "-o", "mot.pdf", in: folder)
    if first.errors.contains("máy này không có") { return }
    #expect(first.status == 0, "\(first.errors)")
    let second = try Program.run(
      ["render", "plan.yml", "--pdf-with", name, "-o", "hai.pdf"], at: folder.url.appendingPathComponent("hai/ba"),
      environment: ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C", "HOME": folder.path("hai")])
    #expect(second.status == 0, "\(second.errors)")
    let file = try Data(contentsOf: folder.url.appendingPathComponent("mot.pdf"))
    #expect(try file == Data(contentsOf: folder.url.appendingPathComponent("hai/ba/hai.pdf")))
    #expect(file.range(of: Data("%%EOF".utf8)) != nil)
    // Nothing is left in the home folder.
    #expect(try folder.names().filter { $0.hasPrefix("hai/") } == ["hai/ba", "hai/ba/hai.pdf", "hai/ba/plan.yml"])
    if name == "chromium" { #expect(file.range(of: Data("/Creator (plantool ".utf8)) != nil) }
  }

  private func isGone(_ number: String) throws -> Bool {
    let process = try #require(Int32(number.trimmingCharacters(in: .whitespacesAndNewlines)))
    for _ in 0..<100 {
      if kill(process, 0) != 0 { return true }
      // One that has ended and that nobody has asked after is gone, too.
      let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      if status.contains(") Z ") { return true }
      usleep(20_000)
    }
    return false
  }
}

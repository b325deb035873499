import Foundation
import Testing

/// Standard input, output and errors that are full, closed, slow or read by nobody.
@Suite struct StreamTests {
  private func run(_ script: String, _ files: [String: String] = ["plan.yml": SamplePlan.clean]) throws
    -> (result: Program.Result, folder: Folder)
  {
    let folder = try Folder()
    for (name, text) in files { try folder.write(name, text) }
    return (try Program.shell(script, in: folder, environment: ["PLANTOOL": Program.path]), folder)
  }

  private static let printing = [
    "lint plan.yml", "lint plan.yml --format sarif", "render plan.yml --to md", "build plan.yml", "compile plan.yml",
    "schema", "rules", "explain PL401", "fmt - < plan.yml", "lint - --fix < plan.yml", "--help", "--version",
    "lint --help",
  ]

  @Test(arguments: printing)
  func fullOrClosedOutputIsNoSuccess(_ call: String) throws {
    let full = try run("\"$PLANTOOL\" \(call) > /dev/full")
    #expect(full.result.status == 2, "\(full.result.errors)")
    #expect(full.result.errors.contains("không ghi được “stdout”: đĩa đã đầy"), "\(full.result.errors)")
    #expect(try full.folder.names() == ["plan.yml"])
    let closed = try run("\"$PLANTOOL\" \(call) >&-")
    #expect(closed.result.status == 2, "\(closed.result.errors)")
    #expect(closed.result.errors.contains("không ghi được “stdout”: nơi ghi đã bị đóng"), "\(closed.result.errors)")
    #expect(try closed.folder.names() == ["plan.yml"])
  }

  @Test func aFullDeviceIsSaid() throws {
    for call in [
      "render plan.yml --to md -o /dev/full", "lint plan.yml --output json:/dev/full", "compile plan.yml -o /dev/full",
      "lint plan.yml --write-baseline /dev/full",
    ] {
      let result = try run("exec \"$PLANTOOL\" \(call)").result
      #expect(result.status == 2)
      #expect(result.errors.contains("không ghi được “/dev/full”: đĩa đã đầy"), "\(result.errors)")
    }
  }

  /// Messages that cannot be written change nothing, and get into no file.
  @Test(arguments: ["2>&-", "2>/dev/full", "<&- 2>&-"])
  func errorsThatGoNowhereChangeNothing(_ errors: String) throws {
    let usual = try run("\"$PLANTOOL\" build plan.yml --to md -o ra")
    let silent = try run("\"$PLANTOOL\" build plan.yml --to md -o ra \(errors)")
    #expect(silent.result.status == 0)
    #expect(silent.result.output == usual.result.output)
    #expect(try silent.folder.names() == usual.folder.names())
    for name in try usual.folder.names() where name.hasSuffix(".md") {
      #expect(try silent.folder.bytes(name) == usual.folder.bytes(name))
    }
    // Nothing but the status is left to say that the call is wrong.
    #expect(try run("\"$PLANTOOL\" lint khong-co.yml \(errors)").result.status == 2)
  }

  @Test func allThreeClosed() throws {
    let (result, folder) = try run("\"$PLANTOOL\" render plan.yml -o ra.md <&- >&- 2>&-")
    #expect(result.status == 0)
    #expect(try folder.read("ra.md").contains("Nâng cấp mạng nội bộ"))
    #expect(try folder.read("plan.yml") == SamplePlan.clean)
  }

  @Test func closedInputIsSaid() throws {
    for call in ["lint -", "fmt -", "lint - --fix"] {
      let result = try run("\"$PLANTOOL\" \(call) <&-").result
      #expect(result.status == 2)
      #expect(result.errors.contains("không đọc được “plan.yml”"), "\(result.errors)")
    }
  }

  /// A pipe hands over 64 KiB at a time at most; what comes behind is read as well.
  @Test func everythingIsReadFromAPipe() throws {
    let many = (0..<2000).map { "  - {title: Việc số \($0), lead: vhxh, due: Quý III/2027, output: Báo cáo}\n" }
      .joined()
    let plan = SamplePlan.clean.replacing("sections:", with: many + "sections:")
    let script =
      "cat plan.yml | \"$PLANTOOL\" fmt - > ong.yml && \"$PLANTOOL\" fmt - < plan.yml > tep.yml && cmp ong.yml tep.yml"
    let (result, folder) = try run(script, ["plan.yml": plan])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.read("ong.yml").contains("Việc số 1999") && folder.read("ong.yml").contains("nhiem-vu"))
  }

  /// A reader that has seen enough ends neither the work nor its status.
  @Test func aReaderThatLeavesIsNoFault() throws {
    let many = (0..<400).map { "  - {title: Việc \($0), lead: khong-co, due: Quý III/2027}\n" }.joined()
    let plan = SamplePlan.clean.replacing("sections:", with: many + "sections:")
    for (call, status) in [
      ("lint plan.yml", "1"), ("lint plan.yml --format json", "1"), ("schema", "0"), ("rules", "0"),
    ] {
      let (result, folder) = try run(
        "{ \"$PLANTOOL\" \(call); echo $? > ma.txt; } | head -1", ["plan.yml": plan])
      #expect(try folder.read("ma.txt") == status + "\n", "\(call)")
      #expect(result.errors.isEmpty, "\(result.errors)")
      #expect(result.output.split(separator: "\n").count == 1)
    }
    let (_, folder) = try run(
      "{ \"$PLANTOOL\" lint - --fix; echo $? > ma.txt; } < plan.yml 2>&1 > ra.yml | :", ["plan.yml": plan])
    #expect(try folder.read("ma.txt") == "1\n")
    #expect(try folder.read("ra.yml") == plan)
  }

  /// Three descriptors and one for what is being read or written are enough.
  @Test func eightOpenFilesAreEnough() throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<20).map { ("a/b/c/xa-\($0)/plan.yml", SamplePlan.clean) })
    let (result, _) = try run("ulimit -n 8; exec \"$PLANTOOL\" build a --to md,docx -o ra", files)
    #expect(result.status == 0, "\(result.errors)")
    let linted = try run("ulimit -n 8; exec \"$PLANTOOL\" lint a -j 4", files).result
    #expect(linted.status == 0, "\(linted.errors)")
  }

  @Test func noHomeAndNoPlaceForTemporaryFiles() throws {
    let (result, folder) = try run("unset HOME TMPDIR; exec \"$PLANTOOL\" build plan.yml --to md -o ra")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.names().contains("ra/ke-hoach/ke-hoach.md"))
    let pdf = try run(
      "printf '#!/bin/sh\\n' > chromium; chmod +x chromium; export TMPDIR=$PWD/khong-co; exec \"$PLANTOOL\" render plan.yml -o x.pdf --pdf-with ./chromium"
    )
    #expect(pdf.result.status == 2)
    #expect(pdf.result.errors.contains("khong-co/plantool-XXXXXX”"), "\(pdf.result.errors)")
  }

  /// A name that is no UTF-8 text is said, not passed over.
  @Test func namesThatAreNoText() throws {
    let script = """
      mkdir p; cp plan.yml p/; cp plan.yml "$(printf 'p/k\\377.yml')"; "$PLANTOOL" lint p && echo xong
      mv "$(printf 'p/k\\377.yml')" "$(printf 'p/k\\377.txt')"; "$PLANTOOL" lint p && echo xong
      mkdir "$(printf 'p/t\\377')"; "$PLANTOOL" lint p && echo xong
      "$PLANTOOL" lint "$(printf 'p/k\\377.txt')"; echo $?
      cd "$(printf 'p/t\\377')"; cp ../plan.yml .; "$PLANTOOL" lint plan.yml; echo $?
      """
    let (result, _) = try run(script)
    #expect(result.output == "1 tệp: không phát hiện lỗi\nxong\n2\n2\n", "\(result.output)")
    #expect(result.errors.split(separator: "\n").count == 4, "\(result.errors)")
    #expect(result.errors.split(separator: "\n").allSatisfy { $0.contains("không phải UTF-8") })
  }
}

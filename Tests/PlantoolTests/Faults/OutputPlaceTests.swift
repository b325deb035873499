import CExtendedAttributes
import Foundation
import Testing

/// What stands where the program is told to write.
@Suite struct OutputPlaceTests {
  /// Each command that writes one file, with the name of that file.
  private static let writers: [(name: String, call: [String])] = [
    ("ra.html", ["render", "plan.yml", "-o", "ra.html"]),
    ("ra.json", ["compile", "plan.yml", "-o", "ra.json"]),
    ("luoc-do.json", ["schema", "-o", "luoc-do.json"]),
    ("bao-cao.json", ["lint", "plan.yml", "--output", "json:bao-cao.json"]),
    ("nho.json", ["lint", "plan.yml", "--write-baseline", "nho.json"]),
    ("plan.yml", ["fmt", "plan.yml"]),
    ("plan.yml", ["lint", "plan.yml", "--fix"]),
  ]

  /// A folder with a plan that `fmt` and `--fix` change.
  private func desk() throws -> Folder {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean.replacing("{title: Nâng", with: "{titel:   Nâng"))
    return folder
  }

  /// The bytes that a writer makes, on a desk of its own.
  private func result(_ index: Int) throws -> Data {
    let folder = try desk()
    if index < 5 { try folder.write("plan.yml", SamplePlan.clean) }
    let (name, call) = Self.writers[index]
    let result = try Program.run(call, in: folder)
    #expect(result.status == 0, "\(call): \(result.output)\(result.errors)")
    return try folder.bytes(name)
  }

  private func status(_ path: String) throws -> stat {
    var status = stat()
    try #require(lstat(path, &status) == 0, "\(path)")
    return status
  }

  private func shell(_ script: String, _ folder: Folder) throws -> Program.Result {
    try Program.shell(script, in: folder, environment: ["PLANTOOL": Program.path])
  }

  @Test(arguments: 0..<writers.count)
  func aLinkStaysOneAndItsEndIsWritten(_ index: Int) throws {
    let (name, call) = Self.writers[index]
    let folder = try desk()
    if index < 5 { try folder.write("plan.yml", SamplePlan.clean) }
    try folder.write("kho/that.txt", name == "plan.yml" ? try folder.read(name) : "bản cũ")
    unlink(folder.path(name))
    symlink("kho/that.txt", folder.path(name))
    let result = try Program.run(call, in: folder)
    #expect(result.status == 0, "\(call): \(result.output)\(result.errors)")
    #expect(try status(folder.path(name)).st_mode & S_IFMT == S_IFLNK)
    #expect(try folder.bytes("kho/that.txt") == self.result(index), "\(call)")
    #expect(try !folder.names().contains { $0.hasSuffix(".plantool-tmp") })
  }

  @Test(arguments: 0..<5)
  func aLinkToNothingAndAFolderAreRefused(_ index: Int) throws {
    let (name, call) = Self.writers[index]
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    symlink("khong/co", folder.path(name))
    let dangling = try Program.run(call, in: folder)
    #expect(dangling.status == 2)
    #expect(dangling.errors.contains("không ghi được “\(name)”"), "\(dangling.errors)")
    #expect(try status(folder.path(name)).st_mode & S_IFMT == S_IFLNK)
    unlink(folder.path(name))
    // `render` writes into a folder.
    guard index > 0 else { return }
    try folder.write("\(name)/giu.txt", "giữ")
    let inFolder = try Program.run(call, in: folder)
    #expect(inFolder.status == 2)
    #expect(inFolder.errors.contains("không ghi được “\(name)”: đây là một thư mục"), "\(inFolder.errors)")
    #expect(try folder.names() == [name, "\(name)/giu.txt", "plan.yml"].sorted())
  }

  /// The other name of a file keeps the old text: what is written is a new file.
  @Test(arguments: 0..<writers.count)
  func theOtherNameOfAFileKeepsTheOldText(_ index: Int) throws {
    let (name, call) = Self.writers[index]
    let folder = try desk()
    if index < 5 { try folder.write("plan.yml", SamplePlan.clean) }
    if name != "plan.yml" { try folder.write(name, "bản cũ") }
    let old = try folder.bytes(name)
    link(folder.path(name), folder.path("ten-khac"))
    #expect(try Program.run(call, in: folder).status == 0)
    #expect(try folder.bytes(name) == result(index))
    #expect(try folder.bytes("ten-khac") == old)
  }

  @Test(arguments: 0..<writers.count)
  func permissionsOwnerAndAttributesStay(_ index: Int) throws {
    let (name, call) = Self.writers[index]
    let folder = try desk()
    if index < 5 { try folder.write("plan.yml", SamplePlan.clean) }
    if name != "plan.yml" { try folder.write(name, "bản cũ") }
    let path = folder.path(name)
    chmod(path, 0o640)
    // Only the superuser gives files away, and not every file system has attributes.
    if geteuid() == 0 { chown(path, 1234, 2345) }
    let hasAttribute = setxattr(path, "user.nguon", "xã", 3, 0) == 0
    let before = try status(path)
    let result = try shell("umask 0; exec \"$PLANTOOL\" \(call.joined(separator: " "))", folder)
    #expect(result.status == 0, "\(call): \(result.output)\(result.errors)")
    let after = try status(path)
    #expect(after.st_ino != before.st_ino)
    #expect(after.st_mode == before.st_mode)
    #expect(after.st_uid == before.st_uid && after.st_gid == before.st_gid)
    if hasAttribute { #expect(getxattr(path, "user.nguon", nil, 0) == 3) }
  }

  @Test(arguments: [(0o077, 0o600, 0o700), (0o002, 0o664, 0o775)])
  func newFilesAndFoldersFollowTheUmask(_ mask: Int, _ file: Int, _ inside: Int) throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let script = "umask \(String(mask, radix: 8)); exec \"$PLANTOOL\" build plan.yml --to md -o ra"
    #expect(try shell(script, folder).status == 0)
    #expect(try Int(status(folder.path("ra/ke-hoach/ke-hoach.md")).st_mode) & 0o777 == file)
    #expect(try Int(status(folder.path("ra/ke-hoach")).st_mode) & 0o777 == inside)
  }

  /// A plan that is given as the place of the output is not lost.
  @Test(arguments: [["render", "plan.yml", "--to", "md"], ["compile", "plan.yml"], ["schema"]])
  func aPlanIsNotWrittenOver(_ call: [String]) throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let result = try Program.run(call + ["-o", "plan.yml"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("không ghi đè lên"), "\(result.errors)")
    #expect(try folder.read("plan.yml") == SamplePlan.clean)
  }

  /// `/dev/stdout` is what the caller has opened, wherever it stands there; nothing in /dev is replaced.
  @Test(arguments: ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
  func standardOutputByName(_ name: String) throws {
    let folder = try Folder()
    try folder.write("plan.yml", SamplePlan.clean)
    let result = try shell(
      "{ echo dau; \"$PLANTOOL\" render plan.yml --to md -o \(name); echo cuoi; } > ra.txt", folder)
    #expect(result.status == 0, "\(result.errors)")
    let text = try folder.read("ra.txt")
    #expect(text.hasPrefix("dau\n") && text.hasSuffix("cuoi\n") && text.contains("Nâng cấp mạng nội bộ"))
    #expect(try folder.names() == ["plan.yml", "ra.txt"])
    #expect(try status("/dev/stdout").st_mode & S_IFMT == S_IFLNK)
  }

  /// The longest name that a file can have, one with a line break, and one in letters and marks apart.
  @Test func anyNameWillDo() throws {
    let folder = try Folder()
    let text = SamplePlan.clean.replacing("{title: Nâng", with: "{titel:   Nâng")
    let long = String(repeating: "Kế hoạch năm ", count: 10).decomposedStringWithCanonicalMapping
    let names = [
      long + String(repeating: "x", count: 251 - long.utf8.count) + ".yml", "hai\ndòng.yml",
      "kế hoạch.yml".decomposedStringWithCanonicalMapping,
    ]
    #expect(names[0].utf8.count == 255)
    for name in names {
      for call in [["fmt", name], ["lint", name, "--fix"]] {
        try folder.write(name, text)
        let result = try Program.run(call, in: folder)
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(try folder.read(name) != text)
      }
      let output = String(name.dropLast(4)) + ".md"
      let result = try Program.run("render", name, "-o", output, in: folder)
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      #expect(try folder.read(output).contains("Nâng cấp mạng nội bộ"))
    }
    #expect(try !folder.names().contains { $0.hasSuffix(".plantool-tmp") })
  }
}

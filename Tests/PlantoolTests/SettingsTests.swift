import Foundation
import Testing

/// Settings files as a new user writes them: what is wrong gets a place, plain words and a way out.
@Suite struct SettingsTests {
  private let stale = SamplePlan.clean.replacing("của trụ sở", with: "năm 2025")

  @Test(arguments: [
    ("levels: {stale-yaer: off}", "1:10: PL013 không có quy tắc “stale-yaer”\n  có phải ý bạn là “stale-year”?"),
    ("levels: {401: off}", "1:10: PL013 không có quy tắc “401”\n  có phải ý bạn là “PL401”?"),
    ("levels: {PL4: off}", "1:10: PL013 không có quy tắc “PL4”\n  xem các mã và tên bằng: plantool rules"),
    (
      "levels: {PL401: tắt}",
      "1:17: PL013 “tắt” không phải là mức; chỉ có off, info, warning, error\n  có phải ý bạn là “off”?"
    ),
    ("levels: {PL401: warn}", "có phải ý bạn là “warning”?"),
    ("levels: {PL401: }", "1:10: PL013 “PL401” chưa có mức\n  viết “PL401: off”"),
    ("levels: {PL401: off, stale-year: error}", "1:22: PL013 “PL401” và “stale-year” là một quy tắc (PL401)"),
    ("levels: [PL401]", "1:9: PL012 “levels” cần các dòng “mã: nội dung”, ở đây là một danh sách\n  ví dụ: “levels: {"),
    ("levels: {PL011: off}", "1:10: PL013 PL011 là lỗi của trình dịch, không đổi mức được"),
    (
      "mandatory: [PL401]\nlevels: {PL401: off}",
      "2:17: PL013 PL401 vừa bắt buộc vừa bị tắt\n  plantool.yml:1:13: bắt buộc ở đây"
    ),
    ("mức độ: {PL401: off}", "1:1: PL010 tệp cài đặt không có khóa “mức độ”\n  có phải ý bạn là “muc_do”?"),
    ("stage: Issue", "có phải ý bạn là “issue”?"),
    ("plan: 1", "1:1: PL012 đây là kế hoạch hoặc danh mục, không phải tệp cài đặt"),
    ("plans: [khong-co]", "1:9: PL013 không có tệp hay thư mục “khong-co”"),
    ("folders: [{path: khong-co, stage: issue}]", "1:18: PL013 không có tệp hay thư mục “khong-co”"),
    ("folders: [{path: .., stage: issue}]", "1:18: PL013 “..” nằm ngoài thư mục của tệp cài đặt"),
    ("folders: [{path: xa}, {path: xa/}]", "1:30: PL013 “xa/” có cài đặt hai lần"),
    ("folders: [{stage: issue}]", "PL011 cài đặt của thư mục thiếu khóa “path”"),
    ("folders: [{path: xa, levels: {PL999: off}}]", "PL013 không có quy tắc “PL999”"),
    ("levels: {PL401: off\n", "1:9: PL001 ngoặc “{” mở ở đây không được đóng"),
  ])
  func broken(_ settings: String, _ message: String) throws {
    let folder = try Folder()
    try folder.write("plantool.yml", settings + "\n")
    try folder.write("xa/plan.yml", stale)
    let result = try Program.run("lint", ".", in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func everythingWrongIsSaidAtOnce() throws {
    let folder = try Folder()
    try folder.write("plantool.yml", "stage: nháp\nlevels: {PL999: off, PL401: tat}\n")
    try folder.write("xa/plan.yml", stale)
    let lines = try Program.run("lint", ".", in: folder).errors.split(separator: "\n")
    #expect(lines.filter { $0.contains("plantool.yml:") }.count == 3)
  }

  @Test(arguments: [
    "", "\n", "# chưa có gì\n", "\u{FEFF}lang: vi\r\n", "levels:\nmandatory:\n", "ke_hoach: xa\n", "{\"lang\": \"vi\"}",
  ])
  func usable(_ settings: String) throws {
    let folder = try Folder()
    try folder.write("plantool.yml", settings)
    try folder.write("xa/plan.yml", SamplePlan.clean)
    #expect(try Program.run("lint", ".", in: folder).status == 0)
  }

  @Test func otherNamesOfTheFileAreNamed() throws {
    let folder = try Folder()
    try folder.write("plantool.yaml", "stage: issue\n")
    try folder.write("xa/plan.yml", SamplePlan.clean)
    let result = try Program.run("lint", "xa", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("đổi tên thành “plantool.yml”"))
  }

  /// The registry is shared: its findings have the project's level, whichever folder is looked at first.
  @Test func foldersHaveSettingsOfTheirOwn() throws {
    let folder = try Folder()
    try folder.write("danh-muc.yml", "registry: 1\nunits:\n  a: {name: Sở Y tế}\n  b: {name: Sở  Y tế}\n")
    for name in ["a", "b", "c"] {
      try folder.write(
        "xa/\(name)/plan.yml", stale.replacing("plan: 1\n", with: "plan: 1\ninclude: [../../danh-muc.yml]\n"))
    }
    try folder.write(
      "plantool.yml",
      """
      plans: [xa]
      levels: {PL401: info}
      folders:
        - {path: xa/a, levels: {PL401: error, PL208: error}}
        - {path: ./xa/b/, stage: issue, levels: {PL401: off}}
        - {path: xa/a/plan.yml, levels: {PL401: warning}}

      """)
    func lines(_ path: String) throws -> [Substring] {
      try Program.run("lint", path, "--format", "github", in: folder).output.split(separator: "\n").map {
        $0.prefix(70)
      }
    }
    let all = try lines(".")
    #expect(all.filter { $0.contains("xa/a/plan.yml") }.allSatisfy { $0.hasPrefix("::warning") })
    #expect(all.contains { $0.hasPrefix("::notice file=xa/c/plan.yml") })
    #expect(!all.contains { $0.contains("xa/b/plan.yml") && $0.contains("PL401") })
    #expect(all.contains { $0.contains("xa/b/plan.yml") })
    #expect(all.filter { $0.contains("danh-muc.yml") }.count == 1)
    #expect(all.contains { $0.hasPrefix("::warning file=danh-muc.yml") })
    // One folder alone is judged as it is among all.
    #expect(try lines("xa/a").filter { $0.contains("plan.yml") } == all.filter { $0.contains("xa/a/") })
    #expect(try Program.run("render", "xa/b/plan.yml", in: folder).status == 1)
  }

  @Test func nearestSettingsHoldForEachFile() throws {
    let folder = try Folder()
    for name in ["a", "b"] { try folder.write("\(name)/plan.yml", stale) }
    try folder.write("a/plantool.yml", "levels: {PL401: error}\n")
    try folder.write("b/plantool.yml", "levels: {PL401: off}\n")
    for paths in [["a", "b"], ["b", "a"], ["."]] {
      let output = try Program.run(["lint"] + paths + ["--format", "github"], in: folder).output
      #expect(output.hasPrefix("::error file=a/plan.yml"))
      #expect(!output.contains("b/plan.yml"))
    }
  }

  @Test func buildTakesTheBaselineOfTheLinter() throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", stale)
    try folder.write("plantool.yml", "levels: {PL401: error}\n")
    #expect(try Program.run("lint", ".", "--write-baseline", "goc.json", in: folder).status == 0)
    #expect(try Program.run("build", ".", "-o", "out", in: folder).status == 1)
    #expect(try Program.run("build", ".", "-o", "out", "--baseline", "goc.json", in: folder).status == 0)
    #expect(try folder.names().contains("out/xa/ke-hoach.md"))
  }
}

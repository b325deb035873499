import Testing

@testable import PlanLang

@Suite struct FilePathTests {
  @Test func takesPathsApart() {
    #expect(FilePath.folder(of: "xã/kế hoạch/plan.yml") == "xã/kế hoạch")
    #expect(FilePath.folder(of: "plan.yml") == ".")
    #expect(FilePath.folder(of: "/plan.yml") == "/")
    #expect(FilePath.name(of: "xã/plan.yml") == "plan.yml")
    #expect(FilePath.name(of: "plan.yml") == "plan.yml")
  }

  @Test(arguments: [
    ("a/../b", "b"), ("a/./b//c", "a/b/c"), ("../a/../../b", "../../b"), ("/../a", "/a"), ("/", "/"), ("", "."),
    ("a/..", "."), ("/a/..", "/"), ("./xã/..b/.c", "xã/..b/.c"),
  ])
  func normalizes(_ path: String, _ expected: String) {
    #expect(FilePath.normalized(path) == expected)
  }
}

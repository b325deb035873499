import Foundation
import FoundationXML
import Testing

/// Every report of plans with odd characters in them, in files with odd names: whole, readable and safe to print.
@Suite struct ReportTests {
  private static let names = [
    "xã Tân #1/kế hoạch.yml", "-x.yml", "a'b\"c.yml", "a:b,c%41.yml", "hai\ndòng.yml", "😀 & <x>.yml", "a?b=c.yml",
  ]
  private static let titles = [
    #""Nâng %s <b> & \"x\" ]]> , :: 50%25 👩‍👩‍👧 năm 2025""#, #""a\nb\tc\u0007d\u001B[31m\uFFFE\u009B năm 2025""#,
    "'%0A::error::x năm 2025'", #""\u202Enăm 2025\u2028x""#,
    "\"" + String(repeating: "rất dài ", count: 400) + "năm 2025\"",
  ]

  private func folder() throws -> Folder {
    let folder = try Folder()
    let tasks = Self.titles.enumerated().map { "  - {title: \($1), lead: vhxx\($0), due: Quy III/2027, output: X}\n" }
    let head = SamplePlan.clean.components(separatedBy: "  - {title")[0]
    for name in Self.names { try folder.write(name, head + tasks.joined()) }
    return folder
  }

  private func report(_ format: String, _ folder: Folder) throws -> String {
    let result = try Program.run("lint", ".", "--format", format, in: folder)
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
    return result.output
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func allFormatsSayTheSame() throws {
    let folder = try folder()
    let json = try object(try report("json", folder))
    let count = try #require(json["findings"] as? [Any]).count
    #expect(count > 50)

    let run = try #require((try object(try report("sarif", folder))["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == count)
    #expect(Set(results.compactMap { ($0["partialFingerprints"] as? [String: String])?["plantool/v1"] }).count == count)
    let sarifNames = results.compactMap { result -> String? in
      let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return ((location?["artifactLocation"] as? [String: Any])?["uri"] as? String)?.removingPercentEncoding
    }
    #expect(Set(sarifNames) == Set(Self.names))

    let quality = try JSONSerialization.jsonObject(with: Data(try report("gitlab", folder).utf8)) as? [[String: Any]]
    #expect(quality?.count == count)
    #expect(Set(quality?.compactMap { $0["fingerprint"] as? String } ?? []).count == count)

    let commands = try report("github", folder).split(separator: "\n")
    #expect(commands.count == count)
    #expect(commands.allSatisfy { $0.hasPrefix("::error file=") || $0.hasPrefix("::warning file=") })

    for (format, element) in [("junit", "<testcase "), ("checkstyle", "<error ")] {
      let text = try report(format, folder)
      #expect(XMLParser(data: Data(text.utf8)).parse(), "\(format)")
      #expect(text.components(separatedBy: element).count == count + 1)
    }
  }

  /// What is printed for people cannot steer their terminal, nor break the lines of the report.
  @Test func textHoldsNothingThatSteersATerminal() throws {
    let text = try report("text", try folder())
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0 ~= $0.value) })
    #expect(!text.unicodeScalars.contains { 0x202A...0x202E ~= $0.value })
    #expect(text.contains("“a b c"))
    #expect(text.contains("hai dòng.yml:7:"))
  }

  @Test(arguments: ["./xa/plan.yml", "xa/../xa/plan.yml"])
  func namesStartAtTheFolderOfTheCall(_ path: String) throws {
    let folder = try Folder()
    try folder.write("xa/plan.yml", SamplePlan.broken)
    for name in [path, folder.path("xa/plan.yml")] {
      let github = try Program.run("lint", name, "--format", "github", in: folder).output
      #expect(github.hasPrefix("::error file=xa/plan.yml,line=7"))
      #expect(
        try Program.run("lint", name, "--format", "checkstyle", in: folder).output.contains("name=\"xa/plan.yml\""))
    }
  }
}

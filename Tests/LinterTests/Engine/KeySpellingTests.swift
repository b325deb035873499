import Linter
import PlanLang
import Testing

/// What messages call a key: as the file that they are about spells its keys.
@Suite struct KeySpellingTests {
  private static let vietnamese = """
    # Chú thích đứng trước.

    ke_hoach: 1
    the_thuc: {co_quan: {loi: Ủy ban nhân dân xã Tân Kỳ}, nam: 2027, trich_yeu: Chuyển đổi số}
    nhiem_vu:
      - {ten: Lập lịch họp}
      - {ten: Số hóa hồ sơ, chu_tri: vhxx, thoi_han: Quý I/2027, san_pham: Kho dữ liệu}
    """

  private func helps(_ plan: String) throws -> [String: String] {
    let run = try MemoryProject(["plan.yml": plan]).lint("plan.yml")
    return Dictionary(
      run.findings.map { ($0.diagnostic.code.description, $0.diagnostic.help?.vi ?? "") },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func vietnameseKeysInAVietnameseFile() throws {
    let helps = try helps(Self.vietnamese)
    #expect(helps["PL505"]?.hasPrefix("ghi một đơn vị ở chu_tri") == true)
    #expect(helps["PL606"]?.hasPrefix("ghi ở san_pham") == true)
    #expect(helps["PL609"]?.hasPrefix("ghi ở thoi_han") == true)
    #expect(helps["PL101"]?.contains("“don_vi:”") == true)
  }

  @Test func englishKeysInAnEnglishFile() throws {
    let helps = try helps(planText("- {title: Lập lịch họp}"))
    #expect(helps["PL505"]?.hasPrefix("ghi một đơn vị ở lead") == true)
    #expect(helps["PL606"]?.hasPrefix("ghi ở output") == true)
  }

  @Test func noSignIsLeft() throws {
    for rule in RuleList.all {
      for example in rule.documentation.bad {
        for diagnostic in ExampleRun(example).findings {
          let words = diagnostic.message.vi + (diagnostic.help?.vi ?? "")
          #expect(!words.contains("‹"), "\(rule.name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("signer.name", KeySpelling.vi, "ho_ten"), ("signer.name", .en, "name"), ("lead", .vi, "chu_tri"),
    ("lead", .en, "lead"), ("no-key", .vi, "no-key"),
  ])
  func spellings(_ key: String, _ spelling: KeySpelling, _ written: String) {
    #expect(spelling.key(key) == written)
  }
}

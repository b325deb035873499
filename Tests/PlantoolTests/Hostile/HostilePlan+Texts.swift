/// Very long values, and texts that make a reader go back and forth.
extension HostilePlan {
  static let texts: [HostilePlan] = scalars + lines + words + deadlines + figures

  private static let scalars: [HostilePlan] = [
    HostilePlan("30 MB of plain words", 1, "plan.yml:7:13: lỗi PL003") { with(title: large("Nâng cấp mạng. ")) },
    HostilePlan("30 MB in double quotes", 1, "plan.yml:7:13: lỗi PL003") {
      with(title: "\"" + large("Nâng cấp. ") + "\"")
    },
    HostilePlan("30 MB in single quotes", 1, "plan.yml:7:13: lỗi PL003") {
      with(title: "'" + large("Nâng ''cấp''. ", quick: 1_400_000) + "'")
    },
    HostilePlan("30 MB of escapes", 1, "plan.yml:7:13: lỗi PL003") {
      with(title: "\"" + large("\\u00e9\\n ", quick: 5_000_000) + "\"")
    },
    HostilePlan("30 MB in a block", 1, "plan.yml:10:11: lỗi PL003") {
      head + "tasks:\n" + task + "sections:\n  - title: A\n    text: |\n"
        + large("      Nâng cấp mạng nội bộ.\n", quick: 1_500_000)
    },
    HostilePlan("30 MB in a folded block", 1, "plan.yml:10:11: lỗi PL003") {
      head + "tasks:\n" + task + "sections:\n  - title: A\n    text: >\n"
        + large("      Nâng cấp mạng nội bộ.\n", quick: 1_500_000)
    },
    HostilePlan("a key of 30 MB", 1, "plan.yml:12:1: lỗi PL001") { plan + large("a") + ": 1\n" },
    HostilePlan("a key of 30 MB in quotes", 1, "plan.yml:12:1: lỗi PL001") { plan + "\"" + large("a") + "\": 1\n" },
    HostilePlan("a key of 30 MB behind “?”", 1, "plan.yml:12:3: lỗi PL003") { plan + "? " + large("a") + "\n: 1\n" },
    HostilePlan("a unit of 30 MB", 1, "PL003") { plan.replacing("lead: vhxh", with: "lead: " + large("a")) },
    HostilePlan("a unit of 1 MB", 1, "PL101") {
      plan.replacing("lead: vhxh", with: "lead: " + repeated("a ", 500_000))
    },
    HostilePlan("a comment of 30 MB", 0, "không phát hiện lỗi") { plan + "# " + large("ghi chú ") + "\n" },
    HostilePlan("a comment to the program of 30 MB", 0, "PL021") {
      plan + "# plantool: ignore PL401 " + large("vì thế # plantool: ") + "\n"
    },
    HostilePlan("a quote that is never closed, 30 MB", 1, "plan.yml:12:7: lỗi PL001") {
      plan + "note: \"" + large("Nâng cấp mạng\n  ")
    },
    HostilePlan("nothing but 30 MB of letters", 1, "plan.yml:1:1: lỗi PL003") { large("a") },
    HostilePlan("nothing but 30 MB of blanks", 1, "plan.yml:1:1: lỗi PL011") { large(" ") },
    HostilePlan("nothing but 30 MB of tabs", 1, "plan.yml:1:1: lỗi PL001") { large("\t") },
  ]

  private static let lines: [HostilePlan] = [
    HostilePlan("5,000,000 blank lines", 0, "không phát hiện lỗi") {
      plan + repeated("\n", HostileRun.count(5_000_000, quick: 500_000))
    },
    HostilePlan("5,000,000 blank lines in the middle", 0, "không phát hiện lỗi") {
      head + repeated("\n", HostileRun.count(5_000_000, quick: 500_000)) + "tasks:\n" + task + tail
    },
    HostilePlan("3,000,000 blank lines that end in CRLF", 0, "không phát hiện lỗi") {
      plan + repeated("\r\n", HostileRun.count(3_000_000, quick: 300_000))
    },
    HostilePlan("3,000,000 lines of a comment", 0, "không phát hiện lỗi") {
      plan + repeated("# ghi chú\n", HostileRun.count(3_000_000, quick: 100_000))
    },
    HostilePlan("500,000 lines of a comment to the program", 0, "PL021") {
      plan + repeated("# plantool: ignore PL401 vì thế\n", HostileRun.count(500_000, quick: 20_000))
    },
    HostilePlan("20,000 tasks, each with a comment to the program", 0, "PL021") {
      withTasks(HostileRun.count(20_000, quick: 2_000)) {
        "  - {title: Nâng cấp mạng \($0), lead: vhxh, due: Quý III/2027, output: Mạng} # plantool: ignore PL401 vì thế\n"
      }
    },
    HostilePlan("1,000,000 directives", 1, "plan.yml:1:1: lỗi PL001") {
      repeated("%FOO bar\n", HostileRun.count(1_000_000, quick: 50_000)) + "---\n" + plan
    },
    HostilePlan("every line ends in CR", 0, "không phát hiện lỗi") { plan.replacing("\n", with: "\r") },
    HostilePlan("every line ends in CRLF", 0, "không phát hiện lỗi") { plan.replacing("\n", with: "\r\n") },
  ]

  /// A text of nearly the longest value; in a quick run a tenth.
  /// Those for which there is no small size: an unoptimised program takes half a minute.
  static let large: [HostilePlan] = [
    HostilePlan("a long name, filled in 10,000 times", 1, "PL003") {
      plan.replacing("Phòng Văn hóa - Xã hội", with: repeated("Phòng ", 20_000))
        .replacing("Mạng được nghiệm thu", with: "\"" + repeated("${unit.vhxh} ", 10_000) + "\"")
    }
  ]

  private static func long(_ words: String) -> String {
    repeated(words, HostileRun.count(1_000_000, quick: 100_000) / words.utf8.count)
  }

  private static let words: [HostilePlan] = [
    HostilePlan("1,000 times “${”", 1, "PL018") { with(output: "\"" + repeated("${", 1_000) + "\"") },
    HostilePlan("1 MB of “${”", 1, "PL018") { with(output: "\"" + long("${") + "\"") },
    HostilePlan("“${” in “${”, 1,000 deep", 1, "PL018") {
      with(output: "\"" + repeated("${a", 1_000) + repeated("}", 1_000) + "\"")
    },
    HostilePlan("1 MB of names that are filled in", 0, "1 tệp") { with(output: "\"" + long("${unit.vhxh} ") + "\"") },
    HostilePlan("1 MB of names that nobody declares", 1, "PL018") { with(output: "\"" + long("${unit.vhxx} ") + "\"") },
    HostilePlan("citations that fill each other in", 0, "PL703") {
      head + "citations:\n"
        + each(20) { index in
          let words = index == 0 ? repeated("x", 1_000) : repeated("${cite.c\(index - 1)} ", 10)
          return "  c\(index): {type: Kế hoạch, number: 1, date: 2027-01-01, subject: \"\(words)\"}\n"
        } + "tasks:\n" + task + "sections:\n  - {title: A, text: \"${cite.c19}\"}\n"
    },
    HostilePlan("1 MB of open brackets", 0, "PL904") { with(output: "\"" + long("(") + "\"") },
    HostilePlan("1 MB of quotes", 0, "1 tệp") { with(output: "'" + long("\" ") + "'") },
    HostilePlan("1 MB of one word", 0, "1 tệp") { with(output: "\"" + long("mạng ") + "\"") },
    HostilePlan("1 MB of abbreviations", 0, "1 tệp") {
      with(output: each(HostileRun.count(100_000, quick: 10_000)) { "ABC\($0) " })
    },
    HostilePlan("1 MB of citations", 0, "PL706") {
      with(output: "\"" + long("Kế hoạch số 12/KH-UBND ngày 01/01/2027 của UBND thành phố; ") + "\"")
    },
    HostilePlan("1 MB of years", 0, "PL4") { with(output: "\"" + long("năm 2019, ") + "\"") },
    HostilePlan("1 MB of bidi controls", 0, "PL906") { with(output: "Mạng " + long("\u{202E}a")) },
    HostilePlan("Unicode line separators and bidi controls", 0, "PL906") {
      with(output: "Mạng \u{202E}\u{2066}được\u{2028}nghiệm\u{2029}thu\u{85}rồi")
    },
    HostilePlan("1 MB of marks on one letter", 0, "1 tệp") { with(output: "Mạng" + long("\u{301}")) },
    HostilePlan("1 MB of joined signs", 0, "1 tệp") { with(output: "Mạng" + long("\u{1F468}\u{200D}")) },
  ]

  private static let deadlines: [HostilePlan] = ["I-", "Quý ", "(", "31/12/2027, ", "I"].map { (words: String) in
    HostilePlan("a deadline of 1 MB of “\(words)”", 1, "PL015") { with(due: "\"Quý " + long(words) + "\"") }
  }

  private static let figures: [HostilePlan] = ["9", "100% ", "26/28 ", "1.050,"].map { (words: String) in
    HostilePlan("a figure of 1 MB of “\(words)”", 1, "PL016") {
      head + "tasks:\n" + task + "objectives:\n  - {name: Tỷ lệ, target: \"\(long(words))%\"}\n" + tail
    }
  }
}

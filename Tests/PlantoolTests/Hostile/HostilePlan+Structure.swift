/// Aliases that multiply, nesting, and very many of one thing.
extension HostilePlan {
  static let structure: [HostilePlan] = aliases + signs + depth + numbers

  private static let aliases: [HostilePlan] = [
    HostilePlan("a billion laughs", 1, "PL003") {
      "plan: 1\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        + (1..<12).map { "a\($0): &a\($0) [" + repeated("*a\($0 - 1),", 10) + "]\n" }.joined()
    },
    HostilePlan("an anchor that holds itself", 1, "plan.yml:12:11: lỗi PL003") { plan + "note: &n [*n]\n" },
    HostilePlan("a long text by alias in every task", 1, "PL003") {
      head + "glossary: {x: &n \"\(repeated("từ ", 100_000))\"}\ntasks:\n"
        + repeated("  - {title: Nâng cấp, lead: vhxh, due: Quý III/2027, output: *n}\n", 10_000) + tail
    },
    HostilePlan("one task by alias, 400,000 times", 1, "PL003") {
      head + "tasks:\n  - &t {title: Nâng cấp mạng nội bộ, lead: vhxh, due: Quý III/2027, output: Mạng}\n"
        + repeated("  - *t\n", 400_000) + tail
    },
    HostilePlan("a list of 1,000 by alias, 3,900 times", 1, "PL010") {
      head + "note: &n [" + repeated("x,", 1_000) + "]\n"
        + "tasks:\n"
        + repeated("  - {title: Số hóa, lead: vhxh, due: Năm 2027, note: *n}\n", HostileRun.count(3_900, quick: 300))
        + tail
    },
  ]

  private static let signs: [HostilePlan] = ["[", "{a: ", "- ", "? ", "- ? "].map { (sign: String) in
    HostilePlan("“\(sign)” 100,000 deep", 1, "PL003") { "plan: 1\nnote:\n  " + repeated(sign, 100_000) + "x\n" }
  }

  private static let depth: [HostilePlan] = [
    HostilePlan("100,000 brackets, all closed", 1, "plan.yml:2:70: lỗi PL003") {
      "plan: 1\nnote: " + repeated("[", 100_000) + repeated("]", 100_000) + "\n"
    },
    HostilePlan("mappings indented ever deeper", 1, "PL003") {
      "plan: 1\n" + each(HostileRun.count(8_000, quick: 1_000)) { repeated(" ", $0) + "a:\n" }
    },
    HostilePlan("sections 29 deep", 0, "không phát hiện lỗi") {
      head + "tasks:\n" + task
        + each(29) { repeated("  ", 2 * $0) + "sections:\n" + repeated("  ", 2 * $0 + 1) + "- title: Mục\n" }
    },
  ]

  private static let numbers: [HostilePlan] = [
    HostilePlan("200,000 unknown keys", 1, "những chỗ sau không kê nữa") {
      plan + each(HostileRun.count(200_000, quick: 11_000)) { "khoa\($0): 1\n" }
    },
    HostilePlan("200,000 keys near a known one", 1, "có phải ý bạn là “tasks”?") {
      plan + each(HostileRun.count(200_000, quick: 2_000)) { "task\($0): 1\n" }
    },
    HostilePlan("200,000 times the same key", 1, "PL002") {
      plan + repeated("tasks: []\n", HostileRun.count(200_000, quick: 11_000))
    },
    HostilePlan("200,000 units", 0, "PL102") {
      head + each(HostileRun.count(200_000, quick: 2_000)) { "  dv\($0): {name: Đơn vị \($0)}\n" }
        + "tasks:\n" + task + tail
    },
    HostilePlan("200,000 units of one id", 1, "PL002") {
      head + repeated("  dv: {name: Đơn vị}\n", HostileRun.count(200_000, quick: 11_000)) + "tasks:\n" + task + tail
    },
    HostilePlan("20,000 units, and 20,000 that nobody declares", 1, "PL101") {
      let count = HostileRun.count(20_000, quick: 1_000)
      return head + each(count) { "  dv\($0): {name: Đơn vị \($0)}\n" } + "tasks:\n"
        + each(count) { "  - {title: Việc \($0), lead: dvx\($0), due: Năm 2027, output: Mạng}\n" } + tail
    },
    HostilePlan("20,000 times one task", 0, "PL202") {
      withTasks(HostileRun.count(20_000, quick: 1_000)) { _ in task }
    },
    HostilePlan("300,000 empty tasks", 1, "PL011") {
      withTasks(HostileRun.count(300_000, quick: 11_000)) { _ in "  - {}\n" }
    },
    HostilePlan("300,000 words in place of tasks", 1, "PL012") {
      withTasks(HostileRun.count(300_000, quick: 11_000)) { _ in "  - x\n" }
    },
    HostilePlan("50,000 tasks with every key misspelt", 1, "PL010") {
      withTasks(HostileRun.count(50_000, quick: 600)) { _ in "  - {titel: Nâng, led: vhx, deu: Quý V/2027, ouput: M}\n"
      }
    },
    HostilePlan("50,000 citations", 0, "PL102") {
      head + "citations:\n"
        + each(HostileRun.count(50_000, quick: 1_000)) {
          "  c\($0): {type: Kế hoạch, number: \($0), date: 2027-01-01, issuer: ubnd, subject: về việc \($0)}\n"
        } + "tasks:\n" + task + tail
    },
    HostilePlan("100,000 terms to avoid", 0, "1 tệp") {
      head + "glossary:\n"
        + each(HostileRun.count(100_000, quick: 1_000)) { "  T\($0): {avoid: [t\($0)x, u\($0)]}\n" }
        + "tasks:\n" + task + tail
    },
    HostilePlan("100,000 columns", 0, "PL106") {
      plan.replacing(
        "table: tasks",
        with: "table: tasks, columns: [" + repeated("title, ", HostileRun.count(100_000, quick: 2_000)) + "]")
    },
    HostilePlan("100,000 documents", 1, "plan.yml:12:1: lỗi PL001") { plan + repeated("---\n", 100_000) },
    HostilePlan("100,000 documents before the plan", 1, "plan.yml:2:1: lỗi PL001") {
      repeated("---\n", 100_000) + plan
    },
    HostilePlan("300,000 anchors", 1, "PL010") {
      plan + "note: [" + each(HostileRun.count(300_000, quick: 10_000)) { "&a\($0) x, " } + "]\n"
    },
    HostilePlan("10,000 includes that are not there", 1, "PL003") {
      "include: [" + each(10_000) { "r\($0).yml, " } + "]\n" + plan
    },
    HostilePlan("100,000 tasks in one line", 0, "1 tệp") {
      head + "tasks: ["
        + each(HostileRun.count(100_000, quick: 1_000)) {
          "{title: Nâng cấp mạng \($0), lead: vhxh, due: Quý III/2027, output: Mạng}, "
        } + "]\n" + tail
    },
  ]
}

@testable import PlanLang

/// A plan with texts that are hard to print, to mend and to find places in, mostly without errors; or any plan at all.
struct RandomPlan {
  private var dice: Dice
  /// Whether there are no errors in it, so that it can be printed.
  private let isRight: Bool

  /// The plan of this seed: the same bytes every time.
  static func bytes(seed: Int) -> [UInt8] {
    var dice = Dice(seed)
    guard dice.percent(75) else { return Array(RandomStyle(RandomValue.plan(&dice), dice).text.utf8) }
    var plan = RandomPlan(dice: dice, isRight: dice.percent(80))
    let value = plan.plan()
    return Array(RandomStyle(value, plan.dice, isExact: true).text.utf8)
  }

  /// Words for a place that takes any.
  static func text(_ dice: inout Dice, isRight: Bool = false) -> String {
    let references = isRight ? references : references + wrongReferences
    switch dice.roll(10) {
    case 0...3: return dice.pick(slips)
    case 4...5:
      let text = dice.pick(RandomValue.texts)
      return isRight && text.contains("${unit.u1}") ? "x" : text
    case 6: return dice.pick(markup)
    case 7: return dice.pick(references)
    case 8:
      return dice.pick(slips) + dice.pick([" ", ", ", "\n", "; ", ""]) + dice.pick(slips + markup + references)
    default: return dice.pick(["Rà soát", "Số hóa hồ sơ", "Tập huấn 02 lớp cho cán bộ", "Xây dựng kho dữ liệu"])
    }
  }

  // MARK: Parts

  private static let units = ["ubnd", "vhxh", "ca", "đơn-vị"]
  private static let deadlines = [
    "Quý III/2027", "trước ngày 15/6/2027", "31/12/2027", "Tháng 9", "Thường xuyên", "Hàng năm", "Quý I, II/2027",
    "từ tháng 7-9/2027", "Theo kế hoạch của thành phố", "2027-06-15", "Cả năm", "Quý I/2026", "đến hết 30/9",
    "02 lần/năm", "Giai đoạn 2026-2030", "17 giờ ngày 15/6", "như trên", "quý 2 năm 2027 .", "Tuần 2 tháng 9/2027",
  ]
  private static let wrongDeadlines = ["Quy I/2027", "Qúy ll/2027", "Tháng 13", "31/6/2027", "Giai đoạn 2030-2026"]
  private static let figures = [
    "83,77%", "≥ 84%", "100%", "1.050 triệu đồng", "26/28 thôn", "80-85%", "ít nhất 2 lớp", "Duy trì", "~40", "1.050",
    "trên 95% trở lên", "0", "-3%", "100% (2025-2027)", "<= 2 %", "tối thiểu 5 lớp", "12,50 tỷ đồng", "1000000",
  ]
  private static let wrongFigures = ["85.87%", "1,050 triệu đồng", "98,,1%", "l00%", "999999999999999999999"]

  private mutating func plan() -> RandomValue {
    var entries = [
      entry(.plan, .plan, .words("1")), entry(.plan, .include, .list([.words("../registry/chung.yml")])),
      entry(.plan, .document, document()),
      entry(
        .plan, .units,
        .record(
          Self.units.map { unit in
            let level = unit == "ubnd" ? [entry(.unit, .level, .words("phường"))] : []
            return ((unit, unit), .record([entry(.unit, .name, words())] + level))
          })),
      entry(
        .plan, .people,
        .record([(("ct1", "ct1"), .record([entry(.person, .name, words()), entry(.person, .post, words())]))])
      ),
      entry(
        .plan, .groups,
        .list(["g1", "g2"].map { .record([entry(.group, .id, .words($0)), entry(.group, .title, words())]) })),
      entry(.plan, .tasks, .list((0..<dice.roll(7)).map { task($0) })),
    ]
    if dice.percent(70) {
      entries.append(entry(.plan, .objectives, .list((0..<dice.roll(4)).map { objective($0) })))
    }
    if dice.percent(30) { entries.append(entry(.plan, .tables, table())) }
    if dice.percent(30) {
      entries.append(
        entry(
          .plan, .budget,
          .list([
            .record([
              entry(.budgetLine, .item, words()),
              entry(
                .budgetLine, .estimate, .words(dice.pick(isRight ? Self.figures : Self.figures + Self.wrongFigures))),
            ])
          ])))
    }
    if dice.percent(30) {
      entries.append(
        entry(
          .plan, .phases,
          .list([
            .record([
              entry(.phase, .title, words()),
              entry(.phase, .due, .words(dice.pick(isRight ? Self.deadlines : Self.deadlines + Self.wrongDeadlines))),
            ])
          ])))
    }
    let sections = (0..<dice.roll(5)).map { _ in section(0) }
    entries.append(entry(.plan, .sections, .list(sections)))
    entries.append(entry(.plan, .appendices, .list((0..<dice.roll(4)).map { appendix($0) })))
    return .record(entries)
  }

  private func entry(_ kind: RecordKind, _ key: Key, _ value: RandomValue) -> (
    key: (en: String, vi: String), value: RandomValue
  ) {
    let field = kind.schema.fields[kind.schema.position(of: key)]
    return ((field.name, field.alias), value)
  }

  private mutating func words() -> RandomValue {
    let text = Self.text(&dice, isRight: isRight)
    return .words(text.allSatisfy(\.isWhitespace) ? "x" + text : text)
  }

  private mutating func document() -> RandomValue {
    var entries = [
      entry(.document, .issuer, .words("ubnd")), entry(.document, .year, .words("2027")),
      entry(.document, .subject, words()),
    ]
    if dice.percent(50) { entries.append(entry(.document, .number, .words(dice.pick(["4", "04", "129"])))) }
    if dice.percent(50) { entries.append(entry(.document, .date, .words(dice.pick(["2027-01-05", "5/1/2027"])))) }
    if dice.percent(50) { entries.append(entry(.document, .place, words())) }
    if dice.percent(50) {
      entries.append(entry(.document, .basis, .list([.words("nq57"), .record([entry(.basis, .text, words())])])))
    }
    if dice.percent(50) {
      entries.append(
        entry(
          .document, .signer,
          .record([
            entry(.signer, .authority, .words(dice.pick(["TM", "KT", "TL"]))), entry(.signer, .body, .words("ubnd")),
            entry(.signer, .post, words()), entry(.signer, .name, words()),
          ])))
    }
    if dice.percent(50) {
      entries.append(
        entry(
          .document, .recipients,
          .list([
            .words("ca"), .record([entry(.recipient, .to, .words("so")), entry(.recipient, .purpose, words())]),
          ])))
    }
    return .record(entries)
  }

  private mutating func task(_ position: Int) -> RandomValue {
    var entries = [
      entry(.task, .id, .words("t\(position)")), entry(.task, .title, words()),
      entry(.task, .lead, .words(dice.pick(Self.units))),
      entry(.task, .due, .words(dice.pick(isRight ? Self.deadlines : Self.deadlines + Self.wrongDeadlines))),
    ]
    if dice.percent(60) {
      entries.append(
        entry(.task, .support, .list((0...dice.roll(2)).map { _ in .words(dice.pick(Self.units + ["so"])) })))
    }
    if dice.percent(50) { entries.append(entry(.task, .group, .words(dice.pick(["g1", "g2"])))) }
    if dice.percent(50) { entries.append(entry(.task, .output, .list((0...dice.roll(2)).map { _ in words() }))) }
    if dice.percent(30) { entries.append(entry(.task, .note, words())) }
    if dice.percent(20) { entries.append(entry(.task, .person, .words("ct1"))) }
    if dice.percent(20) { entries.append(entry(.task, .cites, .list([.words("nq57")]))) }
    return .record(entries)
  }

  private mutating func objective(_ position: Int) -> RandomValue {
    .record([
      entry(.objective, .id, .words("o\(position)")), entry(.objective, .name, words()),
      entry(.objective, .baseline, .words(dice.pick(isRight ? Self.figures : Self.figures + Self.wrongFigures))),
      entry(.objective, .target, .words(dice.pick(isRight ? Self.figures : Self.figures + Self.wrongFigures))),
      entry(.objective, .lead, .words(dice.pick(Self.units))),
    ])
  }

  private mutating func table() -> RandomValue {
    let columns = ["a", "b"].map {
      RandomValue.record([entry(.column, .key, .words($0)), entry(.column, .label, words())])
    }
    let rows = (0..<dice.roll(4)).map { _ in
      RandomValue.record([(("a", "a"), words()), (("b", "b"), words())])
    }
    return .record([
      (("t1", "t1"), .record([entry(.table, .columns, .list(columns)), entry(.table, .rows, .list(rows))]))
    ])
  }

  private mutating func section(_ depth: Int) -> RandomValue {
    var entries = [entry(.section, .title, words())]
    switch dice.roll(depth < 3 ? 4 : 3) {
    case 0: entries.append(entry(.section, .text, .list((0...dice.roll(2)).map { _ in words() })))
    case 1: entries.append(entry(.section, .items, .list((0...dice.roll(3)).map { _ in words() })))
    case 2: entries.append(entry(.section, .table, .words(dice.pick(["tasks", "objectives"]))))
    default:
      entries.append(entry(.section, .sections, .list((0...dice.roll(2)).map { _ in section(depth + 1) })))
    }
    return .record(entries)
  }

  private mutating func appendix(_ position: Int) -> RandomValue {
    var entries = [
      entry(.appendix, .id, .words("a\(position)")), entry(.appendix, .title, words()),
      entry(.appendix, .table, .words(dice.pick(["tasks", "tasks", "objectives", "phases", "budget"]))),
    ]
    if dice.percent(30) { entries.append(entry(.appendix, .layout, .words("sau-cot"))) }
    if dice.percent(40) { entries.append(entry(.appendix, .total, dice.percent(50) ? .words("true") : words())) }
    if dice.percent(30) {
      entries.append(entry(.appendix, .orientation, .words(dice.pick(["landscape", "portrait"]))))
    }
    return .record(entries)
  }

  // MARK: Words

  /// Words in which rules find something, mostly with a fix.
  private static let slips = [
    "Rà soát  hồ sơ ,số hóa và chia sẽ dữ liệu", "Thực hiện Kế hoạch 38/KH-UBND ngày 5/1/2026 của Ủy ban nhân dân",
    "Quyết định số 350/QĐ/TTg", "kiên toàn Tổ  công nghệ số", "Phòng Văn hoá-Xã hội chủ trì,PCT UBND", "a. Rà soát",
    "I. Giải pháp", "Phục vụ nhân dân\u{200B} hằng ngày", "Danh sách \"một cửa\" , bản 'in'  màu",
    "số hoá các các thôn",
    "Mục tiêu:xây dựng ( một ) cửa…", "đạt 85.87% , tăng 1,050 hồ sơ", "năm 2026 .", "LAN LА",
    "Nghị quyết số 4 /NQ-HĐND ; Luật số 24/2023/QH15", "Ủy ban Nhân dân Phường Hải Dương", "ThS. Lê Thị Hoa", "(số",
    "Sở KHCN và VneID", "CĐS CDS cđs", "Phụ lục I, II kèm theo", "- gạch đầu dòng", "+ cộng", "1) một", "d) bốn",
    "Toa\u{300}n tỉnh", "ỦY BAN", "thực hiện..", "??", "dữ  liệu\u{A0} số", "Trung tâm PVHCC", "e-mail@a.vn",
    "tỷ lệ 100 %",
  ]

  /// Words that mean something to an output.
  private static let markup = [
    "<script>alert(1)</script>", "</td></table>", "a | b | c", "\\ \\\\ \\| a\\", "{{title}} {{{table}}}", "=1+1",
    "]]> -->",
    "& &amp; &#60;", "\"\u{301} onload=\"x", "*a* _b_ **c** `d` ~~e~~", "[a](http://b)", "# a #", "> a", "```", "---",
    "\u{202E}abc", "\u{FEFF}x", "\u{1F468}\u{200D}\u{1F469}", "|", "\\|", "a\\", "<br>", "<!--", "| --- |",
    "x\u{2028}y",
    "dài" + String(repeating: "x", count: 300), "1. a", "1\\. a", "~", "$$x$$", "&", "|\n|", "\n- a\n- b", "_", "* * *",
  ]

  private static let references = [
    "năm ${year}", "${cite.nq57}", "${cite.kh12}, ${cite.kh12}", "${unit.ubnd}", "${unit.đơn-vị.name}", "$${year}",
    "${count.tasks}", "$ {year}", "${ year }", "$year", "${person.ct1}", "${don_vi.ca}",
    "${unit.ubnd.name} ${unit.ubnd.short}", "${nam} ${unit.so}",
  ]

  private static let wrongReferences = [
    "${appendix.a0}", "${appendix.a1.title}", "${objective.o0}", "${objective.o0.target}", "${section.s}", "${yaer}",
    "${", "${task.t0}", "${unit.vhhx}", "${cite.}", "${.}", "${year", "${term.CĐS}", "${unit.u1}",
  ]
}

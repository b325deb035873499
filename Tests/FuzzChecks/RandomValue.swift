@testable import PlanLang

/// A plan as values, before it is written down.
indirect enum RandomValue {
  case absent
  case words(String)
  case list([RandomValue])
  /// Keys in both spellings.
  case record([(key: (en: String, vi: String), value: RandomValue)])

  /// A plan made by the field table: every field of every record comes up.
  static func plan(_ dice: inout Dice) -> RandomValue {
    var depth = 0
    return record(.plan, &dice, &depth)
  }

  private static let ids = ["u1", "u2", "đơn-vị", "t1", "nq57", "tasks", "objectives", "number", "title"]
  static let texts = [
    "Phòng Văn hóa", "Nâng cấp mạng LAN của trụ sở", "Phòng Kinh tế, Hạ tầng và Đô thị", "83,77%", "04", "no", "on",
    "~",
    "null", "2027-01-05", "12:30", "1.050", "0x1F", "a: b", "a #b", "- a", "Năm ${year}", "${unit.u1}", "it's",
    "\"x\" y",
    "\\d", "c:\\x", "[a]", "{b}", "& c", "*d", "!e", "%f", "@g", "`h`", "|", ">", "?", "-", ":", "=", "<<",
    "  hai đầu  ",
    "một\nhai", "một\n\n  hai\nba\n", "\n", "x\n\n", "cuối:", "#", "a,b", "Ubnd\u{A0}xã", "\u{1F600} cười",
    "e\u{302}\u{301}",
    "\ttab", "a\tb", "rất dài " + String(repeating: "từ nữa ", count: 12) + "hết", "http://a.vn/x?y=1#z", "...", "---",
    "... a", "--- b", "100% (2025-2027)", "x'", "'", "\"", "y", "1_000", ".5", "+1", "1e3", "TRUE", "a:", "x: y: z",
  ]

  private static func record(_ kind: RecordKind, _ dice: inout Dice, _ depth: inout Int) -> RandomValue {
    depth += 1
    defer { depth -= 1 }
    var entries: [(key: (en: String, vi: String), value: RandomValue)] = []
    for field in kind.schema.fields {
      let isWanted = field.isRequired ? !dice.percent(3) : dice.percent(depth == 1 ? 45 : 35)
      guard isWanted else { continue }
      entries.append(((field.name, field.alias), value(field.shape, &dice, &depth)))
    }
    if dice.percent(6) { entries.append((("khong_co", "khong_co"), .words("x"))) }
    if dice.percent(3), let first = entries.first { entries.append(first) }
    return entries.isEmpty ? .record([(("note", "ghi_chu"), .words("x"))]) : .record(entries)
  }

  private static func value(_ shape: Shape, _ dice: inout Dice, _ depth: inout Int) -> RandomValue {
    if dice.percent(6) { return .absent }
    switch shape {
    case .text, .name, .total: return .words(dice.pick(texts))
    case .identifier: return .words(dice.pick(ids))
    case .choice(let words): return .words(dice.pick(words))
    case .integer: return .words(String(dice.roll(120)))
    case .boolean: return .words(dice.pick(["true", "không", "no"]))
    case .year: return .words(String(2020 + dice.roll(12)))
    case .period: return .words(dice.pick(["2027", "2026-2030"]))
    case .date: return .words(dice.pick(["2027-01-05", "5/1/2027", "31/6/2027"]))
    case .deadline: return .words(dice.pick(["Quý III/2027", "Tháng 13", "Thường xuyên", "2027-06-15"]))
    case .quantity: return .words(dice.pick(["≥ 84%", "83,77%", "<= 2 %", "26 tổ"]))
    case .reference:
      if dice.percent(80) || depth > 4 { return .words(dice.pick(ids)) }
      return record(.reference, &dice, &depth)
    case .record(let kind): return depth > 5 ? .words("x") : record(kind, &dice, &depth)
    case .list(let item):
      if dice.percent(10) { return value(item, &dice, &depth) }
      guard depth < 6 else { return .list([.words("x")]) }
      return .list((0..<dice.roll(4)).map { _ in value(item, &dice, &depth) })
    case .map(let item):
      guard depth < 6 else { return .record([]) }
      let keys = dice.shuffled(ids + ["2026", "no", "a b", "k: v"]).prefix(dice.roll(4))
      return .record(keys.map { (($0, $0), value(item, &dice, &depth)) })
    }
  }
}

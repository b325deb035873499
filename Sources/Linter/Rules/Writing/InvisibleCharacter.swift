import PlanLang

/// PL906: characters that nobody sees, and letters of other scripts that look like ours.
enum InvisibleCharacter: Rule {
  static let code = Code(906)
  static let name = "invisible-character"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Ký tự không nhìn thấy (rộng bằng không, đảo chiều chữ) hoặc chữ cái hệ khác trông giống chữ Việt.",
      en: "Characters that nobody sees (zero width, direction), and letters of other scripts that look like ours."),
    reason: Message(
      vi: "Tìm kiếm không ra, tên đơn vị không khớp, và bản in ở máy khác có thể hiện ô vuông hay đảo chữ.",
      en: "Search does not find such words, names do not match, and another machine may print boxes."),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4",
    bad: [
      "sections:\n  - title: Giải pháp\n    text: Chuẩn hóa⟦\u{200B}⟧ dữ liệu\n",
      RuleExample(
        "tasks:\n  - {title: Rà soát ⟦\u{202E}⟧tài khoản, lead: vp, due: Quý I/2027, output: Danh sách}\n",
        fixed: "tasks:\n  - {title: Rà soát tài khoản, lead: vp, due: Quý I/2027, output: Danh sách}\n"),
      "sections:\n  - title: ⟦Ð⟧ào tạo kỹ năng số\n    text: Bồi dưỡng cán bộ, công chức\n",
      RuleExample(
        "sections:\n  - title: Giải pháp\n    text: Kết nối L⟦\u{0410}⟧N, dùng ⟦\u{0455}⟧ố liệu chung\n",
        fixed: "sections:\n  - title: Giải pháp\n    text: Kết nối LAN, dùng số liệu chung\n"),
      "tasks:\n  - {title: Nâng cấp mạng, lead: vp, due: Quý I/2027, output: Báo⟦\u{00AD}⟧ cáo⟦\u{FEFF}⟧, note: ⟦\u{FF21}⟧NQP}\n",
    ],
    good: [
      "sections:\n  - title: Giải pháp\n    text: Nâng cấp\u{00A0}mạng – bảo đảm ≥ 95%… “một cửa”, 30°C, 50 m², độ lệch Δ = 5%\n",
      "sections:\n  - title: Hợp tác\n    text: Trao đổi với đoàn Москва và 東京\n",
      "tasks:\n  - {title: Đào tạo đội ngũ, lead: vp, due: Quý I/2027, output: Danh sách 👍}\n",
      "sections:\n  - title: Sử dụng λ và µ\n    text: Điện trở 5 Ω, bước sóng 10 μm\n",
      "sections:\n  - title: Tên riêng\n    text: Café, naïve, Zürich, São Paulo\n",
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    context.texts.visit([.invisible, .foreign]) { text in
      text.text.withUTF8 { bytes in
        var position = 0
        while position < bytes.count {
          let next = bytes.scalar(at: position)
          let range = position..<position + next.length
          position = range.upperBound
          guard next.value > 0x7F, !text.text.isFilledIn(range) else { continue }
          if isInvisible(next.value) {
            guard !isAmongPictures(range, bytes) else { continue }
            findings.add(
              at: text.text.range(of: range), .invisible(next.value, context.owner(of: text)), help: .delete,
              fixes: Fix.one(.deleteIt, isSafe: true, text.text.edit(range, "")))
          } else if let letter = twin(of: next.value, range, bytes) {
            findings.add(
              at: text.text.range(of: range),
              .lookAlike(bytes.string(range), letter, next.value, context.owner(of: text)),
              help: .typeAgain(letter), fixes: context.mend(text.text, range, letter))
          }
        }
      }
    }
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x180E, 0x115F...0x1160, 0x3164, 0xFFA0: true
    default: false
    }
  }

  /// Pictures are put together with U+200D.
  private static func isAmongPictures(_ range: Range<Int>, _ bytes: UTF8Bytes) -> Bool {
    bytes.scalar(before: range.lowerBound) > 0xFFFF || bytes.scalar(after: range.upperBound) > 0xFFFF
  }

  /// The letter that was meant, where the one that stands there is certainly not: it stands in a word of our letters.
  private static func twin(of scalar: UInt32, _ range: Range<Int>, _ bytes: UTF8Bytes) -> String? {
    if scalar == 0xD0 { return "Đ" }
    if scalar == 0xF0 { return "đ" }
    if 0xFF01...0xFF5E ~= scalar { return Unicode.Scalar(scalar - 0xFEE0).map { String(Character($0)) } }
    guard let letter = twins[scalar] else { return nil }
    func isOurs(_ scalar: UInt32) -> Bool { VietnameseLetter(scalar) != nil }
    var start = range.lowerBound
    while start > 0, VietnameseText.isWordScalar(bytes.scalar(before: start)) {
      if isOurs(bytes.scalar(before: start)) { return letter }
      start = bytes.scalarStart(before: start)
    }
    var end = range.upperBound
    while end < bytes.count, VietnameseText.isWordScalar(bytes.scalar(at: end).value) {
      if isOurs(bytes.scalar(at: end).value) { return letter }
      end += bytes.scalar(at: end).length
    }
    return nil
  }

  /// Letters of the Cyrillic and Greek alphabets by what they look like.
  private static let twins: [UInt32: String] = [
    0x410: "A", 0x412: "B", 0x415: "E", 0x41A: "K", 0x41C: "M", 0x41D: "H", 0x41E: "O", 0x420: "P", 0x421: "C",
    0x422: "T", 0x425: "X", 0x423: "Y", 0x406: "I", 0x405: "S", 0x408: "J", 0x430: "a", 0x435: "e", 0x43E: "o",
    0x440: "p", 0x441: "c", 0x443: "y", 0x445: "x", 0x456: "i", 0x455: "s", 0x458: "j", 0x501: "d", 0x51B: "q",
    0x391: "A", 0x392: "B", 0x395: "E", 0x396: "Z", 0x397: "H", 0x399: "I", 0x39A: "K", 0x39C: "M", 0x39D: "N",
    0x39F: "O", 0x3A1: "P", 0x3A4: "T", 0x3A5: "Y", 0x3A7: "X", 0x3BF: "o", 0x3BD: "v", 0x3F2: "c", 0x131: "i",
    0x251: "a", 0x261: "g",
  ]
}

extension Message {
  private static func code(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
  fileprivate static func invisible(_ scalar: UInt32, _ owner: Message) -> Message {
    Message(
      vi: "\(owner.vi) có ký tự không nhìn thấy (\(code(scalar)))",
      en: "\(owner.en) has an invisible character (\(code(scalar)))")
  }
  fileprivate static func lookAlike(_ written: String, _ letter: String, _ scalar: UInt32, _ owner: Message) -> Message
  {
    Message(
      vi: "\(owner.vi) có chữ “\(written)” (\(code(scalar))) trông giống “\(letter)” nhưng là chữ khác",
      en: "\(owner.en) has “\(written)” (\(code(scalar))), which looks like “\(letter)” and is another letter")
  }
  fileprivate static let delete = Message(vi: "xóa ký tự này", en: "delete it")
  fileprivate static let deleteIt = Message(vi: "xóa ký tự không nhìn thấy", en: "delete the invisible character")
  fileprivate static func typeAgain(_ letter: String) -> Message {
    Message(vi: "gõ lại chữ “\(letter)”", en: "type “\(letter)” again")
  }
}

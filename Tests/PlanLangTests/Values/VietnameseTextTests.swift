import Testing

@testable import PlanLang

@Suite("Composition of Vietnamese text")
struct VietnameseTextTests {
  private func composed(_ text: String) -> String {
    String(decoding: text.asBytes { VietnameseText.composed($0) }, as: UTF8.self)
  }

  private func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  @Test(
    "Base, mark and tone compose in any order",
    arguments: [
      ("a\u{302}\u{301}", "ấ"), ("a\u{301}\u{302}", "ấ"), ("\u{E2}\u{301}", "ấ"), ("\u{E1}\u{302}", "ấ"),
      ("u\u{31B}\u{323}", "ự"), ("u\u{323}\u{31B}", "ự"), ("O\u{302}\u{309}", "Ổ"), ("y\u{303}", "ỹ"),
      ("Ê\u{300}", "Ề"), ("a\u{306}\u{323}", "ặ"), ("\u{1EA1}\u{302}", "ậ"), ("e\u{341}", "é"),
      ("Ke\u{302}\u{301} hoa\u{323}ch so\u{302}\u{301} 57-NQ/TW", "Kế hoạch số 57-NQ/TW"),
    ])
  func composes(decomposed: String, expected: String) {
    #expect(same(composed(decomposed), expected))
    #expect(!decomposed.asBytes { VietnameseText.isComposed($0) })
  }

  @Test(
    "Composed text and marks that make no letter stay",
    arguments: [
      "", "UBND", "Ủy ban nhân dân phường Hải Dương", "k\u{301}", "\u{301}a", "đ\u{302}", "5\u{301}", "ấ\u{301}",
      "i\u{302}", "≥ 84% – “số hóa”", "日本",
    ])
  func leavesOthers(text: String) {
    #expect(text.asBytes { VietnameseText.isComposed($0) })
    #expect(same(composed(text), text))
  }

  @Test("Every precomposed letter comes back from its parts")
  func everyLetter() {
    let marks: [VietnameseLetter.Mark: String] = [.breve: "\u{306}", .circumflex: "\u{302}", .horn: "\u{31B}"]
    let tones: [VietnameseLetter.Tone: String] = [
      .grave: "\u{300}", .acute: "\u{301}", .hook: "\u{309}", .tilde: "\u{303}", .dot: "\u{323}",
    ]
    var count = 0
    for value in UInt32(0xC0)...0x1EF9 {
      guard let letter = VietnameseLetter(value), letter.mark != .stroke, let scalar = letter.scalar else { continue }
      let base = letter.isUppercase ? letter.base - 0x20 : letter.base
      let parts =
        String(Unicode.Scalar(base)) + (marks[letter.mark] ?? "") + (tones[letter.tone] ?? "")
      #expect(same(composed(parts), String(scalar)))
      count += 1
    }
    #expect(count == 132)
  }

  @Test("Lower case of Vietnamese and other letters")
  func lowercase() {
    for text in ["ĐĂNG KÝ", "ỦY BAN NHÂN DÂN", "Ự Ỹ Ữ Ơ Ư Ă Đ Ĩ Ũ", "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ", "ДОК", "Ω×"] {
      let lowered = text.unicodeScalars.map { VietnameseText.lowercased($0.value) }
      #expect(lowered == text.lowercased().unicodeScalars.map(\.value))
    }
  }
}

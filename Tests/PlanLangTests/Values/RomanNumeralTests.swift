import Testing

@testable import PlanLang

@Suite struct RomanNumeralTests {
  private func value(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { RomanNumeral.value($0) }
  }

  @Test(arguments: [
    (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (49, "XLIX"), (90, "XC"), (400, "CD"), (944, "CMXLIV"),
    (2027, "MMXXVII"), (3888, "MMMDCCCLXXXVIII"), (3999, "MMMCMXCIX"),
  ])
  func writesAndReads(_ number: Int, _ numeral: String) {
    #expect(RomanNumeral.string(number) == numeral)
    #expect(value(numeral) == number)
  }

  @Test func readsAllThatItWrites() {
    for number in 1...3999 { #expect(value(RomanNumeral.string(number)) == number) }
  }

  @Test func writesNothingOutsideItsNumbers() {
    #expect(RomanNumeral.string(0).isEmpty)
    #expect(RomanNumeral.string(-1).isEmpty)
    #expect(RomanNumeral.string(4000).isEmpty)
  }

  @Test func readsNothingThatItWouldNotWrite() {
    // All strings of up to five of the seven letters: only those that are written so may be read.
    let letters = Array("IVXLCDM")
    var words = [""]
    for _ in 1...5 {
      words = words.flatMap { word in letters.map { word + String($0) } }
      for word in words {
        if let number = value(word) { #expect(RomanNumeral.string(number) == word) }
      }
    }
  }

  @Test(arguments: ["", "iv", "IIII", "VX", "IIX", "VV", "XM", "I ", "1", "Ⅳ", "MMMM", "IVI"])
  func refuses(_ text: String) {
    #expect(value(text) == nil)
  }
}

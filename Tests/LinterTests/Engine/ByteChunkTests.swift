import PlanLang
import Testing

@testable import Linter

/// The words that eight bytes at a time find are those that a look at each byte finds, wherever the text ends.
struct ByteChunkTests {
  @Test(arguments: [
    "a", "xã", "Số 15/KH-UBND ngày 2027", "trường nghiêng", "12345678", "@[`{/:", "phường Hải Dương", "đ) 100%", "–",
    "",
  ])
  func words(_ text: String) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      for start in bytes.indices {
        let chunk = ByteChunk(bytes, at: start)
        let rest = bytes[start...].prefix(8)
        let length = rest.prefix { $0 >= 0x80 || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }.count
        #expect(chunk.wordLength == length, "\(text) at \(start)")
        #expect(chunk.lengthToBlank == rest.prefix { $0 != 0x20 }.count, "\(text) at \(start)")
        for length in 1...max(1, rest.count) where length <= rest.count {
          #expect(chunk.first(length) == rest.prefix(length).reduce(0) { $0 << 8 | UInt64($1) })
          #expect(chunk.holdsDigit(length) == rest.prefix(length).contains { $0 &- 0x30 < 10 })
        }
      }
    }
  }

  @Test func longWordsHashAsTheyAlwaysDid() {
    // Eight bytes are a full piece, and an empty one ends the word.
    let word = "nghiệp"
    #expect(word.utf8.count == 8)
    let piece = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    #expect(TitleWord.hash(ofWord: word) == TitleWord.mixed(TitleWord.mixed(0, piece), 0))
    #expect(TitleWord.split("nghiệp vụ 5").map(\.hasDigit) == [false, false, true])
  }
}

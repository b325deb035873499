import PlanLang

/// A syllable typed twice that may also end one compound and begin the next: "thủ tục tục nội bộ" is a slip, "hành vi vi
/// phạm" is none.
struct DoubledSyllable {
  /// The second of the two.
  let second: Range<Int>
  /// The second with the blank before it.
  let cut: Range<Int>
  let words: String
  /// What has to stand elsewhere, and what must not, for it to be a slip; nil where it is one in any case.
  let evidence: Evidence?

  /// "A X X B" is "A X B" typed wrongly where the plan says "A X B" elsewhere, and "X B" nowhere but behind "A".
  struct Evidence {
    let before: FoldedText
    let syllable: FoldedText
    let after: FoldedText

    fileprivate var whole: FoldedText { Self.joined([before, syllable, after]) }
    fileprivate var rest: FoldedText { Self.joined([syllable, after]) }

    private static func joined(_ words: [FoldedText]) -> FoldedText {
      FoldedText(words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " "), .name)
    }
  }

  /// How many open ones are looked for in the plan's other texts; no real plan has as many.
  static let mostOpen = 256

  /// Those in a text, in order; `folded` are its words in one case and spelling.
  static func all(in bytes: UTF8Bytes, _ words: [Range<Int>], _ folded: [FoldedText]) -> [DoubledSyllable] {
    func joins(_ index: Int) -> Bool {
      words.indices.contains(index) && index > 0
        && bytes[words[index - 1].upperBound..<words[index].lowerBound].allSatisfy { $0 == 0x20 }
    }
    func isDouble(_ index: Int) -> Bool {
      words.indices.contains(index) && index > 0 && folded[index] == folded[index - 1] && joins(index)
    }
    var found: [DoubledSyllable] = []
    for index in words.indices.dropFirst() where folded[index] == folded[index - 1] && joins(index) {
      let (first, second) = (words[index - 1], words[index])
      guard isSyllable(bytes.slice(second)), !lawful.contains(folded[index]) else { continue }
      let (joinsBefore, joinsAfter) = (joins(index - 1), joins(index + 1))
      // "Xanh xanh" alone, three in a row, and "mua mua bán bán" say something.
      guard joinsBefore || joinsAfter, !(joinsBefore && folded[index - 2] == folded[index]),
        !(joinsAfter && folded[index + 1] == folded[index]), !isDouble(index - 2), !isDouble(index + 2)
      else { continue }
      let beginsCapital = bytes.isCapital(at: first.lowerBound)
      let isName = beginsCapital && bytes.isCapital(at: second.lowerBound)
      if isName {
        // Places and people may be called so: "thôn Lung Lung", "ông Bùi Văn Văn".
        guard joinsAfter, !bytes.isCapital(at: words[index + 1].lowerBound),
          !folded[max(0, index - 4)..<index - 1].contains(where: beforeNames.contains)
        else { continue }
      } else if !joinsBefore, !beginsCapital {
        continue
      }
      let isCertain = isName || !joinsAfter || !joinsBefore
      found.append(
        DoubledSyllable(
          second: second, cut: first.upperBound..<second.upperBound, words: bytes.string(second),
          evidence: isCertain
            ? nil : Evidence(before: folded[index - 2], syllable: folded[index], after: folded[index + 1])))
    }
    return found
  }

  /// Which of the open ones are slips by what the plan's other texts say: one pass over these.
  static func areSlips(_ open: [Evidence], in texts: PlanTexts) -> [Bool] {
    let phrases = open.map(\.whole) + open.map(\.rest)
    // Equal phrases are found as the first of them.
    let numbers = Dictionary(zip(phrases, phrases.indices)) { first, _ in first }
    let index = PhraseIndex(phrases)
    var isSaid = [Bool](repeating: false, count: phrases.count)
    // The word that stands before a phrase wherever the plan has it; empty where not always the same does.
    var wordBefore = [[UInt8]?](repeating: nil, count: phrases.count)
    for printed in texts.said {
      let text = printed.text.foldedWords
      index.visit(text) { match in
        isSaid[match.phrase] = true
        guard match.phrase >= open.count else { return false }
        let word = text.bytes[..<max(0, match.range.lowerBound - 1)].lastWord
        if word.elementsEqual(open[match.phrase - open.count].syllable.bytes) { return false }
        if let before = wordBefore[match.phrase] {
          if !before.elementsEqual(word) { wordBefore[match.phrase] = [] }
        } else {
          wordBefore[match.phrase] = Array(word)
        }
        return false
      }
    }
    return open.indices.map { position in
      guard let whole = numbers[phrases[position]], isSaid[whole], let rest = numbers[phrases[open.count + position]]
      else { return false }
      return wordBefore[rest].map { $0 == open[position].before.bytes } ?? true
    }
  }

  private static func isSyllable(_ word: UTF8Bytes) -> Bool {
    word.count > 1 && !word.contains { $0 &- 0x30 < 10 }
  }

  /// Lawful twice: reduplication, numbers.
  private static let lawful = Set(
    [
      "dần", "luôn", "ngày", "thường", "từ", "mãi", "song", "đều", "riêng", "chung", "nhà", "người", "ngành", "lớp",
      "đời", "nơi", "đâu", "ai", "lâu", "xa", "xanh", "vân", "năm", "ba", "hai", "một", "bốn", "mười", "trăm", "tháng",
      "tuần", "giờ", "hằng", "khác", "đôi", "hàng", "cao", "sâu", "mới", "nhanh", "vừa", "càng", "rất", "nhiều", "to",
      "nhỏ", "bé", "gần", "nọ", "kia", "đó", "thế", "ha", "ki", "lô", "tầng", "điểm", "chậm", "đêm", "sáng", "lần",
    ].map { FoldedText($0, .name) })

  /// Words before names of places and people.
  private static let beforeNames = Set(
    [
      "xã", "phường", "thôn", "bản", "làng", "ấp", "buôn", "xóm", "phố", "đường", "tỉnh", "huyện", "suối", "sông",
      "núi",
      "hồ", "đèo", "chợ", "cầu", "ông", "bà", "chị", "anh", "em", "bé", "cháu", "chí", "khu", "tổ", "cụm",
    ].map { FoldedText($0, .name) })
}

extension ArraySlice<UInt8> {
  /// What stands behind the last blank.
  fileprivate var lastWord: ArraySlice<UInt8> { lastIndex(of: 0x20).map { self[($0 + 1)...] } ?? self }
}

import PlanLang

/// Which appendices a plan's sentences refer to; for PL103.
struct AppendixMentions {
  /// A mention without a number: of the only appendix, or of all of them.
  private(set) var namesAll = false
  private var numbers: Set<Int> = []
  private var labels: Set<[UInt8]> = []

  /// Whether an appendix with this printed number, or at this position, is referred to.
  func names(number: String, position: Int) -> Bool {
    if number.isEmpty { return !numbers.isEmpty || !labels.isEmpty }
    if labels.contains(FoldedText(number, .name).bytes) { return true }
    return numbers.contains(Array(number.utf8).withUnsafeBufferPointer(AppendixWords.number) ?? position)
  }

  /// Adds what a text refers to; false for a text that cannot refer to any.
  mutating func add(_ bytes: UTF8Bytes) -> Bool {
    guard AppendixWords.mayMention(bytes) else { return false }
    let words = AppendixWords(bytes)
    var index = 0
    while index < words.count {
      guard words.mayBegin(index) else {
        index += 1
        continue
      }
      if let end = words.listEnd(index) {
        if !words.isOthers(end) { namesAll = true }
        index = end
      } else if words.isAppendix(index) {
        index = read(words, index + 2)
      } else {
        index += 1
      }
    }
    return true
  }

  /// Reads the numbers after "phụ lục"; nothing is named where the appendix is another document's.
  private mutating func read(_ words: AppendixWords, _ start: Int) -> Int {
    let (items, end) = words.numbers(from: start)
    guard !words.isOthers(end) else { return end }
    if items.isEmpty { namesAll = true }
    numbers.formUnion(items.compactMap(\.number))
    labels.formUnion(items.map { words.folded($0.word) })
    return end
  }
}

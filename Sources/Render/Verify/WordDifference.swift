/// Two texts side by side, with the words marked that the other does not have.
struct WordDifference {
  /// Words one after another that both texts have, or that only this one has.
  struct Run: Hashable {
    var words: [String]
    var isChanged: Bool
  }

  /// The runs of the first text.
  let plan: [Run]
  /// The runs of the second text.
  let file: [Run]

  /// Longest texts, in words, that are compared word by word; longer ones are compared as wholes.
  private static let limit = 3_000

  init(_ plan: String, _ file: String) {
    let (left, right) = (ComparedText.words(plan), ComparedText.words(file))
    var isKeptLeft = left.map { _ in false }
    var isKeptRight = right.map { _ in false }
    for (i, j) in Self.common(left, right) {
      isKeptLeft[i] = true
      isKeptRight[j] = true
    }
    self.plan = Self.runs(left, isKeptLeft)
    self.file = Self.runs(right, isKeptRight)
  }

  /// A longest common subsequence, by position.
  private static func common(_ left: [String], _ right: [String]) -> [(Int, Int)] {
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var end = 0
    while end < left.count - start, end < right.count - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    var pairs = (0..<start).map { ($0, $0) }
    let (rows, columns) = (left.count - start - end, right.count - start - end)
    if rows > 0, columns > 0, rows <= limit, columns <= limit {
      var lengths = Array(repeating: Array(repeating: Int32(0), count: columns + 1), count: rows + 1)
      for i in (0..<rows).reversed() {
        for j in (0..<columns).reversed() {
          lengths[i][j] =
            left[start + i] == right[start + j]
            ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
        }
      }
      var (i, j) = (0, 0)
      while i < rows, j < columns {
        if left[start + i] == right[start + j] {
          pairs.append((start + i, start + j))
          i += 1
          j += 1
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
          i += 1
        } else {
          j += 1
        }
      }
    }
    for offset in (0..<end).reversed() { pairs.append((left.count - 1 - offset, right.count - 1 - offset)) }
    return pairs
  }

  private static func runs(_ words: [String], _ isKept: [Bool]) -> [Run] {
    var runs: [Run] = []
    for (word, isKept) in zip(words, isKept) {
      if runs.last?.isChanged == !isKept {
        runs[runs.count - 1].words.append(word)
      } else {
        runs.append(Run(words: [word], isChanged: !isKept))
      }
    }
    return runs
  }

  /// The runs as one line, changed words in `⟦ ⟧`, long stretches without a change cut. Where nothing is common, or
  /// nothing is changed on this side, there is nothing to mark.
  static func marked(_ runs: [Run]) -> String {
    let isWhole = runs.count == 1
    return runs.enumerated().map { position, run in
      if run.isChanged, !isWhole { return "⟦" + run.words.joined(separator: " ") + "⟧" }
      return shortened(run.words, isFirst: position == 0, isLast: position == runs.count - 1)
    }.joined(separator: " ")
  }

  private static func shortened(_ words: [String], isFirst: Bool, isLast: Bool) -> String {
    let kept = 6
    guard words.count > 3 * kept, !(isFirst && isLast) else { return words.joined(separator: " ") }
    let head = isFirst ? [] : words.prefix(kept) + []
    let tail = isLast ? [] : words.suffix(kept) + []
    return (head + ["…"] + tail).joined(separator: " ")
  }
}

import PlanLang

/// The titles of a plan's tasks without what adds nothing.
///
/// The words of all titles stand in one list: a list for each would take as much room again, and a plan may have tens of
/// thousands of tasks.
struct TaskTitles {
  /// Each task's title; nil where it has none.
  let all: [TaskTitleWords?]
  private let words: [TitleWord]

  /// - Parameters:
  ///   - folded: the titles, folded so that only their words count; nil for a task without one.
  ///   - years: hashes of the words that name the plan's own years.
  init(_ folded: [FoldedText?], years: [UInt64]) {
    var kept: [TitleWord] = []
    kept.reserveCapacity(folded.count * 16)
    var title: [TitleWord] = []
    all = folded.map { folded in
      guard let folded else { return nil }
      title.removeAll(keepingCapacity: true)
      TitleWords.read(folded, into: &title)
      return TaskTitleWords(folded, title, years: years, into: &kept)
    }
    words = kept
  }

  /// Hands over the words of all titles, to be looked at by `TaskTitleWords.words(in:)`.
  func withWords<Result>(_ body: (UnsafeBufferPointer<TitleWord>) -> Result) -> Result {
    words.withUnsafeBufferPointer(body)
  }

  /// Whether two titles have the same words, in any order.
  var holdTwice: Bool { PositionTable.holdsTwice(all.map { $0?.setKey }) }
}

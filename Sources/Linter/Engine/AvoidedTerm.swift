import PlanLang

/// A form that must not be written, and the right one.
struct AvoidedTerm: Sendable {
  /// The wrong form.
  let avoid: String
  /// The right one.
  let write: String
  /// Whether the right form may be put in its place without asking.
  let isCertain: Bool
  /// Whether a glossary says so.
  let isFromGlossary: Bool
  /// Its words.
  let count: Int
  /// The position of the first of the two words by which it is found: the wrong one is among them.
  let anchor: Int
  /// Whether only letter case tells it from the right form (VneID, VNeID).
  let isCaseOnly: Bool
  /// The clause of the decree's appendix II that asks for other capitals; nil for a slip or a glossary's word.
  let clause: String?

  /// Up to three words in a row of which one is not written as in the right form.
  var wrongWords: ArraySlice<Substring.UTF8View> {
    let (wrong, right) = (avoid.utf8.split(separator: 0x20), write.utf8.split(separator: 0x20))
    let first = wrong.indices.first { !right.indices.contains($0) || !wrong[$0].elementsEqual(right[$0]) } ?? 0
    return wrong[max(0, min(first - 1, wrong.count - 3))...].prefix(3)
  }

  /// The wrong form as UTF-8.
  var bytes: [UInt8] { Array(avoid.utf8) }
  /// The wrong form, folded.
  var folded: FoldedText { FoldedText(avoid, .name) }

  /// A form that a glossary avoids, spelt as people spell.
  init(avoid: String, inGlossary write: String) {
    self.init(
      avoid: avoid, write: write, isCertain: true, isFromGlossary: true,
      words: (FoldedText(avoid, .name).bytes, FoldedText(write, .name).bytes))
  }

  /// A known slip, in small letters, its words between single blanks: made for every run, so nothing is folded.
  init(slip avoid: String, write: String, isCertain: Bool) {
    self.init(
      avoid: avoid, write: write, isCertain: isCertain, isFromGlossary: false,
      words: (Array(avoid.utf8), Array(write.utf8)))
  }

  /// A spelling with the wrong capitals.
  init(avoid: String, write: String, clause: String) {
    // Their words are the same: the first two tell.
    self.init(avoid: avoid, write: write, isCertain: true, isFromGlossary: false, words: ([], []), clause: clause)
  }

  private init(
    avoid: String, write: String, isCertain: Bool, isFromGlossary: Bool, words: (wrong: [UInt8], right: [UInt8]),
    clause: String? = nil
  ) {
    self.clause = clause
    self.avoid = avoid
    self.write = write
    self.isCertain = isCertain
    self.isFromGlossary = isFromGlossary
    count = (clause == nil ? words.wrong : Array(avoid.utf8)).count { $0 == 0x20 } + 1
    // The word in which the two first differ.
    var same = 0
    while same < min(words.wrong.count, words.right.count), words.wrong[same] == words.right[same] { same += 1 }
    let first = same == words.wrong.count ? 0 : words.wrong[..<same].count { $0 == 0x20 }
    anchor = clause == nil ? max(0, min(first - 1, count - 2)) : 0
    isCaseOnly = words.wrong == words.right
  }

  /// Slips of typing, copying and reading by machine: only forms that no right sentence has.
  static let usual: [AvoidedTerm] =
    slips.map { AvoidedTerm(slip: $0.0, write: $0.1, isCertain: true) }
    + unsure.map { AvoidedTerm(slip: $0.0, write: $0.1, isCertain: false) }
}

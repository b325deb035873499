/// What the writer of an unknown name most likely meant, for the help line of a diagnostic.
public enum NearestName {
  /// The candidate nearest to what was written, or nil when none is near enough to be what was meant.
  ///
  /// Near is: the same but for case, spaces, underscores, dashes or diacritics; an abbreviation or its full name
  /// ("VHXH", "Phòng Văn hóa - Xã hội"); the only candidate that holds the written words; or up to a third of the
  /// letters wrong. A wrong diacritic weighs less than a wrong letter. The first of equally near candidates wins.
  /// Compares with every candidate, so it is meant for findings, not for lookups. Names that are longer than
  /// `Limits.nameForSearch` are near to nothing.
  public static func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
    guard written.utf8.count <= Limits.nameForSearch else { return nil }
    let wanted = ComparedName(written)
    guard !wanted.compact.isEmpty else { return nil }
    var best: (candidate: String, cost: Int)?
    var containing: [String] = []
    for candidate in candidates where candidate.utf8.count <= Limits.nameForSearch {
      let name = ComparedName(candidate)
      if let cost = cost(of: name, for: wanted), best.map({ cost < $0.cost }) ?? true { best = (candidate, cost) }
      if name.holdsWords(of: wanted) || wanted.holdsWords(of: name) { containing.append(candidate) }
    }
    if let best, best.cost < letterCost { return best.candidate }
    // Words that several candidates share do not tell which one was meant.
    if containing.count == 1 { return containing.first }
    return best?.candidate
  }

  /// The candidate that was certainly meant: the only one that is the same but for case, diacritics, blanks and dashes, or
  /// else the only one that is one letter away. Nil where a digit differs ("to-3" is no slip for "to-2"), and for short
  /// names, which are near many others.
  public static func certain(for written: String, among candidates: some Sequence<String>) -> String? {
    guard written.utf8.count <= Limits.nameForSearch else { return nil }
    let wanted = ComparedName(written)
    guard wanted.compact.count >= shortestCertain - 1 else { return nil }
    var same: Set<String> = []
    var near: Set<String> = []
    for candidate in candidates where candidate.utf8.count <= Limits.nameForSearch {
      let name = ComparedName(candidate)
      if name.compact == wanted.compact {
        same.insert(candidate)
      } else if EditDistance.between(name.compact, wanted.compact, limit: 1) != nil {
        near.insert(candidate)
      }
    }
    if !same.isEmpty { return same.count == 1 ? same.first : nil }
    guard near.count == 1, let found = near.first else { return nil }
    let name = ComparedName(found)
    return name.compact.count >= shortestCertain && name.digits == wanted.digits ? found : nil
  }

  private static let shortestCertain = 4

  /// What one wrong letter costs; a wrong diacritic costs 1.
  private static let letterCost = 4
  private static let abbreviationCost = 3

  private static func cost(of name: ComparedName, for wanted: ComparedName) -> Int? {
    guard !name.compact.isEmpty else { return nil }
    if name.compact == wanted.compact {
      // Only case, separators or diacritics differ.
      let marks = EditDistance.between(name.markedCompact, wanted.markedCompact, limit: 2) ?? 2
      return min(marks, 2)
    }
    if name.isAbbreviated(by: wanted) || wanted.isAbbreviated(by: name) { return abbreviationCost }
    let limit = max(name.compact.count, wanted.compact.count) / 3
    guard limit > 0, let letters = EditDistance.between(name.compact, wanted.compact, limit: limit) else { return nil }
    let marked = EditDistance.between(name.markedCompact, wanted.markedCompact, limit: letters + letterCost)
    return letters * letterCost + (marked ?? letters + letterCost) - letters
  }
}

/// A name in the forms in which names are compared, all as scalars.
private struct ComparedName {
  /// Without diacritics, blanks and dashes.
  let compact: [UInt32]
  /// With diacritics, without blanks and dashes.
  let markedCompact: [UInt32]
  /// The words without diacritics.
  let words: [[UInt32]]

  init(_ name: String) {
    let bare = FoldedText(name, .bare).scalars
    words = bare.split(separator: 0x20).map(Array.init)
    compact = bare.filter { $0 != 0x20 }
    markedCompact = FoldedText(name, .name).scalars.filter { $0 != 0x20 }
  }

  /// Its digits, in order.
  var digits: [UInt32] { compact.filter { 0x30...0x39 ~= $0 } }

  /// "va", which abbreviations leave out or write as &.
  private static let and: [UInt32] = [0x76, 0x61]

  /// Whether all words of `other` stand side by side among the words of this name.
  func holdsWords(of other: ComparedName) -> Bool {
    guard other.compact.count >= 3, other.words.count < words.count else { return false }
    return (0...words.count - other.words.count).contains { start in
      words[start..<start + other.words.count].elementsEqual(other.words)
    }
  }

  /// Whether `short` is made of the initials of this name's words, some of them possibly whole ("phong-vhxh").
  ///
  /// The word "và" does not count, and the first word may be left out, as in VHXH for Phòng Văn hóa - Xã hội.
  func isAbbreviated(by short: ComparedName) -> Bool {
    let letters = short.words.filter { !$0.elementsEqual(Self.and) }.flatMap { $0 }
    guard words.count >= 2, letters.count >= 2, letters.count < compact.count else { return false }
    return matches(letters[...], fromWord: 0, initials: 0)
      || (words.count > 2 && matches(letters[...], fromWord: 1, initials: 0))
  }

  private func matches(_ rest: ArraySlice<UInt32>, fromWord index: Int, initials: Int) -> Bool {
    guard index < words.count else { return rest.isEmpty && initials >= 2 }
    let word = words[index]
    if word.elementsEqual(Self.and) { return matches(rest, fromWord: index + 1, initials: initials) }
    if let first = rest.first, first == word.first,
      matches(rest.dropFirst(), fromWord: index + 1, initials: initials + 1)
    {
      return true
    }
    return word.count > 1 && rest.starts(with: word)
      && matches(rest.dropFirst(word.count), fromWord: index + 1, initials: initials)
  }
}

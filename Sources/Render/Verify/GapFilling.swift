import PlanLang

/// A gap of the plan that was filled in by hand when the document was registered and signed.
public struct GapFilling: Hashable, Sendable {
  /// What was open.
  public enum Kind: String, Sendable {
    case number, day, month, year, signer, other
  }

  /// What was open.
  public let kind: Kind
  /// Where it stands.
  public let part: DocumentPart
  /// What stands there now.
  public let value: String
}

/// A line of the plan with gaps ("Số: …/KH-UBND"), held against the line of a file.
struct GapLine {
  /// What stands between the gaps, without blanks around it.
  private let pieces: [[Character]]

  /// Nil for a line without a gap.
  init?(_ text: String) {
    let parts = ComparedText.plain(text).split(separator: DocumentIdentity.gap, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    pieces = parts.map { part in
      let words = part.drop { $0 == " " }
      return Array(words.prefix(words.count - words.reversed().prefix { $0 == " " }.count))
    }
  }

  /// Whether all its gaps are numbers and days, as the kinds of words before them say: an ellipsis in a sentence is none.
  var isOfNumbersAndDays: Bool {
    pieces.indices.dropFirst().allSatisfy { kind(before: $0) != .other }
  }

  /// What `text` has in the gaps, gaps that are still open left out; nil where it differs in more than the gaps.
  func fillings(of text: String) -> [(kind: GapFilling.Kind, value: String)]? {
    let line = Array(ComparedText.plain(text))
    guard let first = pieces.first, let last = pieces.last, line.starts(with: first),
      line.suffix(last.count) == last[...]
    else { return nil }
    var fillings: [(kind: GapFilling.Kind, value: String)] = []
    var start = first.count
    for (index, piece) in pieces.enumerated().dropFirst() {
      let end = index == pieces.count - 1 ? line.count - last.count : Self.place(of: piece, in: line, from: start)
      guard let end, end >= start, end - start <= Self.longest else { return nil }
      let value = String(line[start..<end]).trimmed
      if !value.allSatisfy({ "….·_- ".contains($0) }) { fillings.append((kind(before: index), value)) }
      start = end + piece.count
    }
    return fillings
  }

  /// Longest text that fills a gap, in characters.
  private static let longest = 40

  private static func place(of piece: [Character], in line: [Character], from start: Int) -> Int? {
    guard !piece.isEmpty, start + piece.count <= line.count else { return nil }
    return (start...(line.count - piece.count)).first { line[$0..<$0 + piece.count] == piece[...] }
  }

  private func kind(before index: Int) -> GapFilling.Kind {
    let word = String(pieces[index - 1]).split(separator: " ").last?.lowercased() ?? ""
    switch word {
    case "số", "số:": return .number
    case "ngày": return .day
    case "tháng": return .month
    case "năm": return .year
    default: return .other
    }
  }
}

import PlanLang

extension BodyMentions {
  /// Whether words stand in a body's name that is written as it is declared, in another place than its declaration.
  ///
  /// A rule of writing that changed them there would make a form that no declaration has, which PL501 would change back: the
  /// declaration is where such a name is mended.
  ///
  /// - Parameter range: of the printed bytes of `text`.
  func isDeclared(_ range: Range<Int>, in text: Text) -> Bool {
    guard !declarations.contains(text.range) else { return false }
    return variantsByText[text.range.start, default: []].contains { $0.isDeclared(range, in: text) }
      || text.withUTF8 { bytes in
        let first = max(0, range.lowerBound - Self.longestName)
        return (first...range.lowerBound).contains { start in
          bytes.isCapital(at: start) && (exactEnd(bytes, start) ?? 0) >= range.upperBound
        }
      }
  }

  /// Longer than the names that offices have, in bytes.
  private static let longestName = 240
}

extension BodyMentions.Variant {
  /// Whether `range` lies in it, and it is written like one of the declared spellings.
  fileprivate func isDeclared(_ range: Range<Int>, in text: Text) -> Bool {
    guard place.text.range == text.range, place.range.lowerBound <= range.lowerBound,
      range.upperBound <= place.range.upperBound
    else { return false }
    return text.withUTF8 { bytes in
      let words = bytes.slice(place.range)
      return spellings.contains { spelling in
        spelling.name.withUTF8 { $0.slice(spelling.range).isEqual(to: words) }
      }
    }
  }
}

/// The letters that number points: a, b, c, d, đ, e, g ... (decree clause D21).
public enum VietnameseAlphabet {
  private static let letters = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
  ]

  /// The letter of the point at `position`, counted from 1; after `y` come `aa`, `ab` ... Empty for less than 1.
  ///
  /// Lists go without ă, â, ê, ô, ơ and ư, as documents in practice do.
  public static func letter(_ position: Int) -> String {
    guard position > 0 else { return "" }
    let (rounds, rest) = (position - 1).quotientAndRemainder(dividingBy: letters.count)
    return letter(rounds) + letters[rest]
  }
}

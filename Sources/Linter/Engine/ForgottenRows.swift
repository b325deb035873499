/// Rows that lack what nearly all others of their kind have: forgotten, where a plan without it anywhere would have meant it so.
enum ForgottenRows {
  /// Their positions, where they are few: at most a quarter, with at least three that have it.
  static func positions(of count: Int, where lacks: (Int) -> Bool) -> [Int] {
    let without = (0..<count).filter(lacks)
    return without.count * 4 <= count && count - without.count > 2 ? without : []
  }
}

extension Fix {
  /// The name nearest to what was written, and the fix that writes it: safe where no other can have been meant. Nothing where
  /// no name is near.
  public static func nearest(to text: Text, among names: [String]) -> (name: String?, fixes: [Fix]) {
    let written = text.string
    guard let nearest = NearestName.nearest(to: written, among: names) else { return (nil, []) }
    let isCertain = NearestName.certain(for: written, among: names) == nearest
    return (nearest, one(.replaceBy(nearest), isSafe: isCertain, text.replacement(by: nearest)))
  }
}

/// What the argument parser says of a wrong call, in Vietnamese. Its own words are English only, and stand below.
enum CallFault {
  /// Nil for a message of another form.
  static func vietnamese(_ message: String) -> String? {
    let quoted = quotes(in: message)
    guard let first = quoted.first else { return nil }
    let rest = quoted.dropFirst()
    if message.hasPrefix("Unknown option") {
      return "không có tùy chọn “\(first)”" + (rest.first.map { "; có phải ý bạn là “\($0)”?" } ?? "")
    }
    if message.hasPrefix("The value ") {
      guard let option = rest.first else { return nil }
      let choices = rest.dropFirst().map { "“\($0)”" }.joined(separator: ", ")
      return "“\(first)” không dùng được cho \(name(option))" + (choices.isEmpty ? "" : "; chỉ có \(choices)")
    }
    if message.hasPrefix("Missing value for") { return "thiếu giá trị sau \(name(first))" }
    if message.hasPrefix("Missing expected argument") { return "thiếu \(quoted.joined(separator: ", "))" }
    if message.contains("nexpected argument") {
      return "thừa " + quoted.map { "“\($0)”" }.joined(separator: ", ")
    }
    return nil
  }

  /// The option without what its value is called: `--stage <stage>` is `--stage`.
  private static func name(_ option: String) -> String {
    option.split(separator: " ").first.map(String.init) ?? option
  }

  /// The words in single quotes.
  private static func quotes(in message: String) -> [String] {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }
}

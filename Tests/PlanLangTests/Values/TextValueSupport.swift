import PlanLang

extension String {
  /// What `body` makes of the string's UTF-8 bytes.
  func asBytes<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }

  /// The part of the string at a range of UTF-8 byte offsets.
  func part(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}

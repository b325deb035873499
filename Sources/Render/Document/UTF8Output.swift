/// Text that is written as UTF-8, from front to back: documents have many thousand pieces, and a string for each of them, and
/// for what each is joined with, would cost more than the words.
extension [UInt8] {
  /// Appends text as it is.
  mutating func write(_ text: String) {
    text.withUTF8Bytes { append(contentsOf: $0) }
  }

  /// Appends text as it is.
  mutating func write(_ text: Substring) {
    append(contentsOf: text.utf8)
  }

  /// Makes room for `count` bytes more, where that is more than there are already: a table of thousands of rows is then
  /// written in one place, and what was written before it is copied once.
  mutating func makeRoom(for count: Int) {
    if count > self.count { reserveCapacity(self.count + count) }
  }

  /// Appends a number in decimal figures.
  mutating func write(_ number: Int) {
    write(String(number))
  }
}

extension String {
  /// Hands over the bytes of the text, without a copy where Swift has them in one piece (nearly always).
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}

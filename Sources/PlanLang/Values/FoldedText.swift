/// A text folded for comparison: two texts are the same for the chosen strength when their bytes are equal.
public struct FoldedText: Hashable, Sendable {
  /// How much is folded away.
  public enum Strength: Sendable {
    /// NFC only.
    case exact
    /// Also lower case, one tone placement (hoá = hòa), "&" = "và", and every run of spaces, dashes, punctuation and
    /// quotes as one blank; none at the ends. Signs that carry meaning (% + < = > ≥ ~) stay.
    case name
    /// As `name`, and without diacritics; đ = d.
    case bare
  }

  /// The folded text as UTF-8.
  public let bytes: [UInt8]

  /// Folds a text. Linear; one allocation for composed text.
  public init(_ bytes: UTF8Bytes, _ strength: Strength) {
    switch strength {
    case .exact:
      self.bytes = VietnameseText.isComposed(bytes) ? Array(bytes) : VietnameseText.composed(bytes)
    case .name, .bare:
      let keepsDiacritics = strength == .name
      if VietnameseText.isComposed(bytes) {
        self.bytes = Self.folded(bytes, keepsDiacritics)
      } else {
        self.bytes = VietnameseText.composed(bytes).withUnsafeBufferPointer { Self.folded($0, keepsDiacritics) }
      }
    }
  }

  /// Hands the bytes of a text folded as `name` to `body`, for a look that keeps nothing.
  public static func withName<Result>(of bytes: UTF8Bytes, _ body: (UTF8Bytes) -> Result) -> Result {
    guard VietnameseText.isComposed(bytes) else {
      return FoldedText(bytes, .name).bytes.withUnsafeBufferPointer(body)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: TextFolder.capacity(bytes)) { output in
      body(UTF8Bytes(output).slice(0..<TextFolder.fold(bytes, into: output, true)))
    }
  }

  private static func folded(_ bytes: UTF8Bytes, _ keepsDiacritics: Bool) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: TextFolder.capacity(bytes)) { output in
      Array(UTF8Bytes(output).slice(0..<TextFolder.fold(bytes, into: output, keepsDiacritics)))
    }
  }

  /// Folds a string.
  public init(_ string: String, _ strength: Strength) {
    var string = string
    self = string.withUTF8 { FoldedText($0, strength) }
  }

  /// Hashes the bytes in one piece.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// The folded text's scalars, for measuring a distance.
  var scalars: [UInt32] {
    bytes.withUnsafeBufferPointer { buffer in
      var scalars: [UInt32] = []
      scalars.reserveCapacity(buffer.count)
      var position = 0
      while position < buffer.count {
        let next = buffer.scalar(at: position)
        scalars.append(next.value)
        position += next.length
      }
      return scalars
    }
  }
}

/// One file as it was read: a name to print and its bytes, kept for as long as anything points into it.
public final class SourceFile: Sendable {
  /// The number that ranges use.
  public let id: SourceID
  /// The name that messages print: the path as the user gave it, or relative to the file that included it.
  public let name: String
  /// The path it was read from, normalised; empty for text that has no file.
  public let path: String
  /// The bytes, unchanged.
  public let bytes: [UInt8]

  init(id: SourceID, name: String, path: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// The whole file.
  public var range: SourceRange { SourceRange(file: id, start: 0, end: UInt32(bytes.count)) }

  /// The range of `offsets` (UTF-8 byte offsets) in this file.
  public func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(file: id, start: UInt32(offsets.lowerBound), end: UInt32(offsets.upperBound))
  }
}

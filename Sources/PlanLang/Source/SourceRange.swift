/// The number of a file in its `SourceStore`.
public struct SourceID: Hashable, Sendable {
  /// Position in the store, from 0.
  public let index: UInt32

  init(index: UInt32) {
    self.index = index
  }
}

/// A run of bytes in one file: `start..<end`, UTF-8 byte offsets from the start of the file (a byte order mark counts).
///
/// Lines and columns are made from it only when something is printed: see `LineTable`.
public struct SourceRange: Hashable, Sendable {
  /// The file that the bytes are in.
  public let file: SourceID
  /// Offset of the first byte.
  public let start: UInt32
  /// Offset after the last byte.
  public let end: UInt32

  /// Makes a range; an `end` before `start` is taken as empty.
  public init(file: SourceID, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// The offsets as a Swift range.
  public var offsets: Range<Int> { Int(start)..<Int(end) }
}

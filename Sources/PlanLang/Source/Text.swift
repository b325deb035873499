/// Words from a file: their bytes, and where each of them stands.
///
/// Two texts are equal when their bytes are, wherever they stand. Where a text is written in one piece (nearly always) it
/// borrows the file's own bytes; quotes with escapes, folded lines and `${...}` have bytes of their own.
public struct Text: Sendable {
  /// How an offset in the value becomes a place in the file.
  enum Mapping: UInt8 {
    /// The value's bytes are the file's own.
    case verbatim
    /// The value's spelling in the file follows the value in `buffer`: escapes, folded and indented lines.
    case aligned
    /// Only the whole value has a place: aliases and words that stand in no file.
    case whole
  }

  /// The whole value in the file, with its quotes.
  public let range: SourceRange
  // Beside the range, which leaves room for it: a text takes 32 bytes.
  let mapping: Mapping
  /// One reference either way, so that handing a text on costs one count.
  @usableFromInline
  enum Storage: Sendable {
    case plain([UInt8])
    case spelt(Spelling)
    case interpolated(Expansion)
  }

  @usableFromInline var storage: Storage
  @usableFromInline let lower: UInt32
  @usableFromInline let upper: UInt32

  init(range: SourceRange, buffer: [UInt8], bytes: Range<Int>, mapping: Mapping) {
    self.range = range
    storage = mapping == .aligned ? .spelt(Spelling(buffer: buffer)) : .plain(buffer)
    lower = UInt32(bytes.lowerBound)
    upper = UInt32(bytes.upperBound)
    self.mapping = mapping
  }

  /// Words that stand in no file by themselves but are reported at `range`.
  public init(_ string: String, at range: SourceRange) {
    let bytes = Array(string.utf8)
    self.init(range: range, buffer: bytes, bytes: 0..<bytes.count, mapping: .whole)
  }

  /// The bytes that hold the value as written.
  var buffer: [UInt8] {
    switch storage {
    case .plain(let buffer): buffer
    case .spelt(let spelling): spelling.buffer
    case .interpolated(let expansion): expansion.buffer
    }
  }

  /// How the value stands beside its spelling; nil where it is the file's own bytes.
  var spelling: Spelling? {
    switch storage {
    case .plain: nil
    case .spelt(let spelling): spelling
    case .interpolated(let expansion): expansion.spelling
    }
  }

  /// The text with its `${...}` filled in; nil where there is none.
  var expansion: Expansion? {
    if case .interpolated(let expansion) = storage { expansion } else { nil }
  }

  /// Makes room for the words that `${...}` will stand for.
  mutating func makeInterpolated() {
    storage = .interpolated(Expansion(buffer: buffer, spelling: spelling, written: Int(lower)..<Int(upper)))
  }

  /// Whether nothing is written.
  public var isEmpty: Bool { lower == upper }

  /// Whether nothing but blanks is printed.
  public var isBlank: Bool { withUTF8 { $0.allSatisfy { $0 <= 0x20 } } }

  /// The bytes as they print: `${...}` filled in.
  @inlinable
  public func withUTF8<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
    switch storage {
    case .plain(let buffer): buffer.withUnsafeBufferPointer { body($0.slice(Int(lower)..<Int(upper))) }
    case .spelt(let spelling): spelling.buffer.withUnsafeBufferPointer { body($0.slice(Int(lower)..<Int(upper))) }
    case .interpolated(let expansion):
      expansion.bytes.withUnsafeBufferPointer { body($0.slice(expansion.printed)) }
    }
  }

  /// The bytes as written.
  @inlinable
  public func withWrittenUTF8<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
    switch storage {
    case .plain(let buffer): buffer.withUnsafeBufferPointer { body($0.slice(Int(lower)..<Int(upper))) }
    case .spelt(let spelling): spelling.buffer.withUnsafeBufferPointer { body($0.slice(Int(lower)..<Int(upper))) }
    case .interpolated(let expansion):
      expansion.buffer.withUnsafeBufferPointer { body($0.slice(Int(lower)..<Int(upper))) }
    }
  }

  /// The text as it prints.
  public var string: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// The text as written.
  public var written: String { withWrittenUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// The place in the file of a part of the text as it prints (UTF-8 byte offsets); the part's own words where the
  /// file has them, the `${...}` where they were filled in.
  public func range(of part: Range<Int>) -> SourceRange {
    guard let expansion else { return range(ofWritten: part) }
    return range(ofWritten: expansion.written(of: part))
  }

  /// Whether a part of the printed text (UTF-8 byte offsets) was filled in by `${...}`.
  public func isFilledIn(_ part: Range<Int>) -> Bool {
    expansion?.pieces(in: part).contains { $0.isReference && $0.printed.overlaps(part) } ?? false
  }

  func range(ofWritten part: Range<Int>) -> SourceRange {
    switch mapping {
    case .verbatim:
      return SourceRange(file: range.file, start: lower + UInt32(part.lowerBound), end: lower + UInt32(part.upperBound))
    case .aligned: return exactRange(ofWritten: part) ?? alignedRange(ofWritten: part)
    case .whole: return range
    }
  }

  /// Walks the value beside its spelling: a byte that both have moves both on, any other (a backslash, indentation, a
  /// folded line break) moves only the spelling. Where an escape has no byte in common with its value the walk may fall
  /// behind; the whole value is given then.
  private func alignedRange(ofWritten part: Range<Int>) -> SourceRange {
    var spelling = Int(upper)
    var offset = Int(lower)
    var start: Int?
    while spelling < buffer.count {
      if start == nil, offset - Int(lower) == part.lowerBound, spelling < buffer.count,
        buffer[spelling] == buffer[offset]
      {
        start = spelling
      }
      if offset < Int(upper), Self.agree(buffer[offset], buffer[spelling]) { offset += 1 }
      spelling += 1
      if offset - Int(lower) >= part.upperBound { break }
    }
    guard let start, offset - Int(lower) >= part.upperBound else { return range }
    return SourceRange(
      file: range.file, start: range.start + UInt32(start) - upper, end: range.start + UInt32(spelling) - upper)
  }

  /// A folded line break stands for the space it prints as.
  private static func agree(_ value: UInt8, _ spelling: UInt8) -> Bool {
    value == spelling || value == UInt8(ascii: " ") && spelling == UInt8(ascii: "\n")
  }
}

extension Text: Hashable {
  /// Whether the bytes are the same as they print, wherever they stand.
  public static func == (left: Text, right: Text) -> Bool {
    left.withUTF8 { left in right.withUTF8 { right in left.isEqual(to: right) } }
  }

  /// Hashes the bytes as they print.
  public func hash(into hasher: inout Hasher) {
    withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// A text with its `${...}` filled in, and which bytes came from where.
///
/// Made empty when the text is read and filled once, by `Interpolator`, before the resolved plan is handed to anyone:
/// that is why it may be called Sendable.
@usableFromInline
final class Expansion: @unchecked Sendable {
  struct Piece: Sendable {
    /// Bytes in the filled-in text.
    let printed: Range<Int>
    /// Bytes in the text as written.
    let written: Range<Int>
    let isReference: Bool
  }

  /// How far the filling has come; a text that is open while it is asked for stands inside itself.
  enum State {
    case written, open, filled
  }

  var state = State.written
  /// The bytes as they print, in `printed`; as written until the text is filled in.
  @usableFromInline fileprivate(set) var bytes: [UInt8]
  @usableFromInline fileprivate(set) var printed: Range<Int>
  fileprivate(set) var pieces: [Piece] = []

  /// The bytes that hold the text as written.
  @usableFromInline let buffer: [UInt8]
  let spelling: Spelling?

  init(buffer: [UInt8], spelling: Spelling?, written: Range<Int>) {
    self.buffer = buffer
    self.spelling = spelling
    bytes = buffer
    printed = written
  }

  func fill(bytes: [UInt8], pieces: [Piece]) {
    self.bytes = bytes
    printed = bytes.indices
    self.pieces = pieces
    state = .filled
  }

  /// The pieces that a part of the printed text may lie in; they stand one behind the other.
  func pieces(in part: Range<Int>) -> ArraySlice<Piece> {
    let start = pieces.partitioningIndex { $0.printed.upperBound > part.lowerBound }
    let end = pieces.partitioningIndex { $0.printed.lowerBound > max(part.lowerBound, part.upperBound - 1) }
    return pieces[min(start, end)..<end]
  }

  func written(of part: Range<Int>) -> Range<Int> {
    var lower = Int.max
    var upper = 0
    for piece in pieces(in: part) where piece.printed.overlaps(part) || piece.printed.contains(part.lowerBound) {
      let from = piece.isReference ? 0 : max(0, part.lowerBound - piece.printed.lowerBound)
      let to =
        piece.isReference ? piece.written.count : min(piece.written.count, part.upperBound - piece.printed.lowerBound)
      lower = min(lower, piece.written.lowerBound + from)
      upper = max(upper, piece.written.lowerBound + max(from, to))
    }
    return lower <= upper ? lower..<upper : 0..<0
  }
}

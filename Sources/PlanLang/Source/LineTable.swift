/// A place for people: line and column from 1, columns in Unicode scalars, and the byte offset.
public struct SourceLocation: Hashable, Sendable {
  /// Line, from 1.
  public let line: Int
  /// Column, from 1, in Unicode scalars; a byte order mark is no column.
  public let column: Int
  /// UTF-8 byte offset from the start of the file.
  public let offset: Int
}

/// Byte offsets to lines and columns. Made once a file, only when something in it is printed.
///
/// A line ends at LF, CRLF or a lone CR, as in YAML.
public struct LineTable: Sendable {
  private let file: SourceFile
  private let starts: [Int]
  /// How many scalars begin before each block of bytes: lines may be long.
  private let scalars: [Int]
  private static let block = 1024

  /// Reads the line starts of `file`; linear in its size.
  public init(_ file: SourceFile) {
    self.file = file
    var starts = [0]
    file.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        if bytes[index] == UInt8(ascii: "\n") {
          starts.append(index + 1)
        } else if bytes[index] == UInt8(ascii: "\r"), index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
        {
          starts.append(index + 1)
        }
      }
    }
    // The empty piece after a final line break is no line of its own.
    if starts.count > 1, starts[starts.count - 1] == file.bytes.count { starts.removeLast() }
    self.starts = starts
    var scalars = [0]
    var offset = 0
    while offset + Self.block <= file.bytes.count {
      scalars.append((scalars.last ?? 0) + Self.scalarCount(file.bytes[offset..<offset + Self.block]))
      offset += Self.block
    }
    self.scalars = scalars
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// How many scalars begin before byte `offset`.
  private func scalarCount(before offset: Int) -> Int {
    let block = min(offset / Self.block, scalars.count - 1)
    return scalars[block] + Self.scalarCount(file.bytes[block * Self.block..<offset])
  }

  /// How many lines the file has; at least 1.
  public var lineCount: Int { starts.count }

  /// The line (from 1) that holds byte `offset`; an offset past the end is on the last line.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column of byte `offset`.
  public func location(at offset: Int) -> SourceLocation {
    let offset = min(max(0, offset), file.bytes.count)
    let line = line(at: offset)
    let start = contentStart(ofLine: line)
    let column = 1 + (offset > start ? scalarCount(before: offset) - scalarCount(before: start) : 0)
    return SourceLocation(line: line, column: column, offset: offset)
  }

  /// The bytes of a line (from 1) without its line break and without a byte order mark.
  public func content(ofLine line: Int) -> ArraySlice<UInt8> {
    let start = contentStart(ofLine: line)
    var end = line < starts.count ? starts[line] : file.bytes.count
    while end > start, file.bytes[end - 1] == UInt8(ascii: "\n") || file.bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return file.bytes[start..<end]
  }

  private func contentStart(ofLine line: Int) -> Int {
    let start = starts[line - 1]
    return line == 1 && file.bytes.starts(with: SourceEncoding.byteOrderMark) ? min(3, file.bytes.count) : start
  }
}

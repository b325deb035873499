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
  private let starts: [UInt32]
  /// How many scalars begin before each block of bytes; none where no line is longer than some blocks.
  private let scalars: [Int]
  private static let block = 1024

  /// Reads the line starts of `file`; linear in its size.
  public init(_ file: SourceFile) {
    self.file = file
    (starts, scalars) = file.bytes.withUnsafeBufferPointer { bytes in
      let starts = Self.starts(bytes)
      var longest = bytes.count - Int(starts[starts.count - 1])
      for (start, next) in zip(starts, starts.dropFirst()) { longest = max(longest, Int(next - start)) }
      return (starts, longest > Self.block * 4 ? Self.scalars(bytes) : [])
    }
  }

  private static func starts(_ bytes: UTF8Bytes) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 8)
    if bytes.firstOffset(of: UInt8(ascii: "\r")) == nil {
      var offset = 0
      while let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: offset) {
        offset = end + 1
        starts.append(UInt32(offset))
      }
    } else {
      for index in bytes.indices {
        let isBreak =
          bytes[index] == UInt8(ascii: "\n")
          || bytes[index] == UInt8(ascii: "\r")
            && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
        if isBreak { starts.append(UInt32(index + 1)) }
      }
    }
    // The empty piece after a final line break is no line of its own.
    if starts.count > 1, Int(starts[starts.count - 1]) == bytes.count { starts.removeLast() }
    return starts
  }

  private static func scalars(_ bytes: UTF8Bytes) -> [Int] {
    var scalars = [0]
    var offset = 0
    while offset + block <= bytes.count {
      scalars.append((scalars.last ?? 0) + scalarCount(bytes.slice(offset..<offset + block)))
      offset += block
    }
    return scalars
  }

  private static func scalarCount(_ bytes: UTF8Bytes) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// How many scalars begin from byte `start`, where a line begins, to byte `end` in it.
  private func scalarCount(from start: Int, to end: Int) -> Int {
    file.bytes.withUnsafeBufferPointer { bytes in
      guard !scalars.isEmpty else { return Self.scalarCount(bytes.slice(start..<end)) }
      func count(before offset: Int) -> Int {
        let block = min(offset / Self.block, scalars.count - 1)
        return scalars[block] + Self.scalarCount(bytes.slice(block * Self.block..<offset))
      }
      return count(before: end) - count(before: start)
    }
  }

  /// How many lines the file has; at least 1.
  public var lineCount: Int { starts.count }

  /// The line (from 1) that holds byte `offset`; an offset past the end is on the last line.
  public func line(at offset: Int) -> Int {
    max(1, starts.partitioningIndex { Int($0) > offset })
  }

  /// Line and column of byte `offset`.
  public func location(at offset: Int) -> SourceLocation {
    let offset = min(max(0, offset), file.bytes.count)
    let line = line(at: offset)
    let start = contentStart(ofLine: line)
    let column = 1 + (offset > start ? scalarCount(from: start, to: offset) : 0)
    return SourceLocation(line: line, column: column, offset: offset)
  }

  /// The bytes of a line (from 1) without its line break and without a byte order mark.
  public func content(ofLine line: Int) -> ArraySlice<UInt8> {
    let start = contentStart(ofLine: line)
    var end = line < starts.count ? Int(starts[line]) : file.bytes.count
    while end > start, file.bytes[end - 1] == UInt8(ascii: "\n") || file.bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return file.bytes[start..<end]
  }

  private func contentStart(ofLine line: Int) -> Int {
    let start = Int(starts[line - 1])
    return line == 1 && file.bytes.starts(with: SourceEncoding.byteOrderMark) ? min(3, file.bytes.count) : start
  }
}

import CMinizip

/// Bytes in memory that minizip reads and writes as if they were a file.
final class MemoryStream {
  /// What is in it.
  private(set) var bytes: [UInt8]
  private var position = 0

  /// A stream that stands at the beginning of `bytes`.
  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// The calls that minizip makes in place of those of the C library. They hold the stream without owning it: it must
  /// outlive the archive that they are given to.
  var callbacks: zlib_filefunc64_def {
    zlib_filefunc64_def(
      zopen64_file: { stream, _, _ in stream },
      zread_file: { _, stream, target, count in
        MemoryStream.at(stream)?.read(into: target, count: Int(clamping: count)) ?? 0
      },
      zwrite_file: { _, stream, source, count in
        MemoryStream.at(stream)?.write(source, count: Int(clamping: count)) ?? 0
      },
      ztell64_file: { _, stream in ZPOS64_T(MemoryStream.at(stream)?.position ?? 0) },
      zseek64_file: { _, stream, offset, origin in MemoryStream.at(stream)?.seek(offset, from: origin) ?? -1 },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, _ in 0 },
      opaque: Unmanaged.passUnretained(self).toOpaque())
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> MemoryStream? {
    pointer.map { Unmanaged<MemoryStream>.fromOpaque($0).takeUnretainedValue() }
  }

  private func read(into target: UnsafeMutableRawPointer?, count: Int) -> uLong {
    let count = min(count, bytes.count - position)
    guard let target, count > 0 else { return 0 }
    bytes[position..<position + count].withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: target, count: count).copyMemory(from: $0)
    }
    position += count
    return uLong(count)
  }

  private func write(_ source: UnsafeRawPointer?, count: Int) -> uLong {
    guard let source, count > 0 else { return 0 }
    let new = UnsafeRawBufferPointer(start: source, count: count)
    let overwritten = min(count, bytes.count - position)
    bytes.replaceSubrange(position..<position + overwritten, with: new)
    position += count
    return uLong(count)
  }

  /// Moves to a place inside the bytes or right behind them; -1 for any other.
  private func seek(_ offset: ZPOS64_T, from origin: Int32) -> Int {
    let base =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: position
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    let (target, overflows) = base.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !overflows, 0...bytes.count ~= target else { return -1 }
    position = target
    return 0
  }
}

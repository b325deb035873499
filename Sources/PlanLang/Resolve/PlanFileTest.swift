/// Whether a file found in a folder is meant as a plan or registry: its first key says so, at the start of a line. A file
/// that is no UTF-8 text is taken for one, so that the fault is reported and not passed over.
public enum PlanFileTest {
  private static let keys = FileKind.firstKeys.map { Array("\($0):".utf8) }

  /// Whether these bytes are a plan's, a registry's, or no UTF-8 text.
  public static func isPlan(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
      return true
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var start = bytes.starts(with: SourceEncoding.byteOrderMark) ? 3 : 0
      while start < bytes.count {
        for key in keys where bytes[start...].starts(with: key) { return true }
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
        start = end + 1
      }
      return false
    }
  }
}

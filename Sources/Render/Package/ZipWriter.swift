import CMinizip

/// A zip archive made in memory: the same entries always give the same bytes.
///
/// Entries stand in the order they are added, all with the time 1980-01-01 00:00 (the first that a zip archive can hold).
struct ZipWriter {
  private let stream: MemoryStream
  private let archive: zipFile

  /// Begins an empty archive.
  private init() throws(ZipError) {
    let stream = MemoryStream()
    var callbacks = stream.callbacks
    guard let archive = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &callbacks) else { throw .cannotWrite(entry: nil) }
    self.stream = stream
    self.archive = archive
  }

  /// The bytes of an archive with these entries.
  ///
  /// - Parameter entries: names with `/` between folders, and what they hold.
  /// - Throws: `ZipError.cannotWrite` where memory runs out.
  static func archive(_ entries: [(name: String, bytes: [UInt8])]) throws(ZipError) -> [UInt8] {
    let writer = try ZipWriter()
    for (name, bytes) in entries {
      guard writer.add(name, bytes) else {
        zipClose(writer.archive, nil)
        throw .cannotWrite(entry: name)
      }
    }
    guard zipClose(writer.archive, nil) == ZIP_OK else { throw .cannotWrite(entry: nil) }
    return writer.stream.bytes
  }

  private func add(_ name: String, _ bytes: [UInt8]) -> Bool {
    // Day 1 of month 1 of the first year in MS-DOS's count; nothing of the machine that wrote it.
    var info = zip_fileinfo()
    info.dosDate = 0x0021_0000
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    let opened = zipOpenNewFileInZip4_64(
      archive, name, &info, nil, 0, nil, 0, nil, Z_DEFLATED, Z_BEST_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
      Z_DEFAULT_STRATEGY, nil, 0, Self.versionMadeBy, isASCII ? 0 : Self.utf8Names, 0)
    guard opened == ZIP_OK else { return false }
    let written = bytes.withUnsafeBytes { zipWriteInFileInZip(archive, $0.baseAddress, UInt32(clamping: $0.count)) }
    return zipCloseFileInZip(archive) == ZIP_OK && written == ZIP_OK && bytes.count <= UInt32.max
  }

  /// Made on MS-DOS by version 2.0: what every reader takes.
  private static let versionMadeBy: uLong = 20
  /// Bit 11 of an entry's flags: its name is UTF-8.
  private static let utf8Names: uLong = 1 << 11
}

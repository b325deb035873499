import CMinizip

/// The entries of a zip archive that lies in memory. Damaged and hostile archives give errors, and never more bytes than
/// the limits.
final class ZipReader {
  /// How much an archive may hold.
  struct Limits {
    /// Number of entries.
    var entries = 2_000
    /// Bytes of one entry when unpacked.
    var entryBytes = 64 << 20
  }

  /// The names of the entries, in the archive's order.
  let names: [String]

  private let stream: MemoryStream
  private let archive: unzFile
  private let limits: Limits
  private let positions: [String: unz64_file_pos]

  /// Reads the list of entries.
  ///
  /// - Throws: `ZipError` where `bytes` are no archive, its list is broken, longer than the limit, or has a name twice.
  init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZipError) {
    let stream = MemoryStream(bytes)
    var callbacks = stream.callbacks
    guard let archive = unzOpen2_64(nil, &callbacks) else { throw .noArchive }
    let entries: [(name: String, position: unz64_file_pos)]
    do throws(ZipError) {
      entries = try Self.list(archive, limit: limits.entries)
      var seen: Set<String> = []
      if let twice = entries.first(where: { !seen.insert($0.name).inserted }) { throw .twice(entry: twice.name) }
    } catch {
      unzClose(archive)
      throw error
    }
    self.stream = stream
    self.archive = archive
    self.limits = limits
    names = entries.map(\.name)
    positions = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.position) })
  }

  deinit {
    unzClose(archive)
  }

  private static func list(_ archive: unzFile, limit: Int) throws(ZipError)
    -> [(name: String, position: unz64_file_pos)]
  {
    var totals = unz_global_info64()
    guard unzGetGlobalInfo64(archive, &totals) == UNZ_OK else { throw .noArchive }
    guard totals.number_entry <= limit else { throw .tooManyEntries(limit: limit) }
    guard totals.number_entry > 0 else { return [] }
    var entries: [(name: String, position: unz64_file_pos)] = []
    var status = unzGoToFirstFile(archive)
    while status == UNZ_OK {
      var info = unz_file_info64()
      var position = unz64_file_pos()
      var name = [CChar](repeating: 0, count: 1_024)
      guard unzGetCurrentFileInfo64(archive, &info, &name, uLong(name.count - 1), nil, 0, nil, 0) == UNZ_OK,
        unzGetFilePos64(archive, &position) == UNZ_OK, info.size_filename < name.count
      else { throw .noArchive }
      entries.append((String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self), position))
      status = unzGoToNextFile(archive)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw .noArchive }
    return entries
  }

  /// What an entry holds; nil where there is no entry of this name.
  ///
  /// - Throws: `ZipError` where it is damaged, packed in an unknown way, or larger than the limit, whatever size it claims.
  func bytes(of name: String) throws(ZipError) -> [UInt8]? {
    guard var position = positions[name] else { return nil }
    var info = unz_file_info64()
    guard unzGoToFilePos64(archive, &position) == UNZ_OK,
      unzGetCurrentFileInfo64(archive, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK
    else { throw .damaged(entry: name) }
    guard info.flag & 1 == 0, info.compression_method == 0 || info.compression_method == Z_DEFLATED else {
      throw .unknownPacking(entry: name)
    }
    guard info.uncompressed_size <= limits.entryBytes else { throw .tooLarge(entry: name, limit: limits.entryBytes) }
    guard unzOpenCurrentFile(archive) == UNZ_OK else { throw .damaged(entry: name) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var count: Int32 = 0
    repeat {
      count = unzReadCurrentFile(archive, &chunk, UInt32(chunk.count))
      if count > 0 { bytes += chunk[..<Int(count)] }
    } while count > 0 && bytes.count <= limits.entryBytes
    // The checksum is known to be right or wrong only here.
    let closed = unzCloseCurrentFile(archive)
    guard bytes.count <= limits.entryBytes else { throw .tooLarge(entry: name, limit: limits.entryBytes) }
    guard count == 0, closed == UNZ_OK, bytes.count == Int(info.uncompressed_size) else { throw .damaged(entry: name) }
    return bytes
  }
}

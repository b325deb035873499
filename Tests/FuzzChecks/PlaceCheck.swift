import PlanLang

/// Whether findings lie inside their files, on whole scalars, and lines and columns say the same as byte offsets.
enum PlaceCheck {
  static func faults(_ diagnostics: [Diagnostic], _ sources: SourceStore) -> [String] {
    var faults: [String] = []
    var tables: [SourceID: (bytes: [UInt8], isText: Bool, table: LineTable)] = [:]
    var counted = 0
    for diagnostic in diagnostics {
      if diagnostic.message.vi.isEmpty || diagnostic.message.en.isEmpty {
        faults.append("\(diagnostic.code) has no words")
      }
      let places =
        [diagnostic.range] + diagnostic.related.map(\.range) + diagnostic.fixes.flatMap { $0.edits.map(\.range) }
      for range in places {
        let known = tables[range.file]
        let file =
          known
          ?? {
            let file = sources[range.file]
            let isText = String(validating: file.bytes, as: UTF8.self) != nil
            return (file.bytes, isText, LineTable(file))
          }()
        tables[range.file] = file
        guard range.start <= range.end, Int(range.end) <= file.bytes.count else {
          faults.append("\(diagnostic.code) lies at \(range.offsets), outside of \(file.bytes.count) bytes")
          continue
        }
        for offset in [Int(range.start), Int(range.end)] {
          if file.isText, offset < file.bytes.count, file.bytes[offset] & 0xC0 == 0x80 {
            faults.append("\(diagnostic.code) parts a scalar at \(offset)")
          }
          // Counting from the start of the file takes long where there are thousands.
          counted += 1
          if counted < 60 {
            let (location, counted) = (file.table.location(at: offset), place(of: offset, in: file.bytes))
            if location.line != counted.line || location.column != counted.column {
              faults.append(
                "\(diagnostic.code) at \(offset) is said to be \(location.line):\(location.column), and is "
                  + "\(counted.line):\(counted.column)")
            }
          }
        }
      }
    }
    return faults
  }

  /// Line and column, counted scalar by scalar.
  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var (line, column, index) = (1, 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    while index < offset {
      let isBreak =
        bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      // What follows the last line break is no line of its own.
      if isBreak, index + 1 < bytes.count {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return (line, column)
  }
}

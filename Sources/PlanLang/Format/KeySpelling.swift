/// The spelling of keys that a file has, or is to have.
public enum KeySpelling: String, CaseIterable, Sendable {
  /// English: `tasks`.
  case en
  /// Vietnamese without diacritics: `nhiem_vu`.
  case vi

  /// The spelling of a file's first key, which says what kind of file it is.
  public init(of file: SourceFile) {
    self = file.bytes.withUnsafeBufferPointer { bytes in
      Self.firstKeys.contains { key in
        var position = 0
        while position < bytes.count {
          let end = bytes.firstOffset(of: 0x0A, from: position) ?? bytes.count
          let line = bytes.slice(position..<end)
          if line.count > key.count, line[key.count] == UInt8(ascii: ":"), line.starts(with: key) { return true }
          // A key of the other spelling, or anything else that is neither comment nor blank line, ends the search.
          if let first = line.first(where: { $0 != 0x20 && $0 != 0x0D }), first != UInt8(ascii: "#"), first != 0x2D,
            first != 0xEF, first != UInt8(ascii: "%")
          {
            return false
          }
          position = end + 1
        }
        return false
      } ? .vi : .en
    }
  }

  /// A key in this spelling; other words stay as they are. `signer.name` is the key `name` of a signer, for keys whose
  /// Vietnamese spelling differs from record to record.
  public func key(_ name: String) -> String {
    let parts = name.split(separator: ".")
    let key = String(parts.last ?? "")
    if self == .en { return key }
    guard parts.count == 2 else { return Self.aliases[name] ?? name }
    let schema = RecordKind.allCases.first { "\($0)" == parts[0] }?.schema
    return schema?.fields.first { $0.name == key }?.alias ?? key
  }

  /// The words with the keys between ‹ and › in this spelling.
  public func spelled(_ words: String) -> String {
    guard words.utf8.contains(0xE2), words.unicodeScalars.contains("‹") else { return words }
    var result = ""
    for (position, part) in words.split(separator: "‹", omittingEmptySubsequences: false).enumerated() {
      guard position > 0, let end = part.firstIndex(of: "›") else {
        result += part
        continue
      }
      result += key(String(part[..<end])) + part[part.index(after: end)...]
    }
    return result
  }

  /// The message with the keys between ‹ and › in this spelling.
  public func spelled(_ message: Message) -> Message { Message(vi: spelled(message.vi), en: spelled(message.en)) }

  private static let firstKeys: [[UInt8]] = [RecordKind.plan, .registry].compactMap { kind in
    kind.schema.fields.first.map { Array($0.alias.utf8) }
  }

  /// The Vietnamese spelling of each key; the first where records differ.
  private static let aliases: [String: String] = {
    var aliases: [String: String] = [:]
    for field in RecordKind.allCases.flatMap(\.schema.fields) where aliases[field.name] == nil {
      aliases[field.name] = field.alias
    }
    return aliases
  }()
}

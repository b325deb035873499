import PlanLang

/// What makes a finding the same one when lines have moved: file, code, path of the value and the words that are wrong.
struct FindingIdentity: Hashable, Sendable {
  let file: String
  let code: Code
  let path: String
  let text: String

  /// - Parameter file: the name that the file goes by.
  init(_ finding: LocatedFinding, in sources: SourceStore, file: String) {
    let range = finding.diagnostic.range
    self.init(
      file: file, code: finding.diagnostic.code, path: finding.path,
      text: Self.words(sources[range.file].bytes[range.offsets]))
  }

  init(file: String, code: Code, path: String, text: String) {
    self.file = file
    self.code = code
    self.path = path
    self.text = text
  }

  /// The same without positions in lists, which change when an entry comes or goes before: `tasks[3].title` is
  /// `tasks[].title`.
  var withoutPositions: FindingIdentity {
    var isInside = false
    var loose = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      if scalar == "]" { isInside = false }
      if !isInside { loose.append(scalar) }
      if scalar == "[" { isInside = true }
    }
    return FindingIdentity(file: file, code: code, path: String(loose), text: text)
  }

  /// 32 hexadecimal digits; `occurrence` (from 0) tells apart findings that are the same otherwise.
  func fingerprint(occurrence: Int) -> String {
    let bytes = Array("\(file)\0\(code)\0\(path)\0\(text)\0\(occurrence)".utf8)
    return [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142].map { Self.hexadecimal(Self.hash(bytes, from: $0)) }.joined()
  }

  /// The words with every run of blanks as one space, so that indentation does not count; long ones are cut.
  private static func words(_ bytes: ArraySlice<UInt8>) -> String {
    let text = bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    guard text.unicodeScalars.count > longest else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))) + "…"
  }

  private static let longest = 160

  /// FNV-1a, and a last stir so that short inputs fill all bits.
  private static func hash(_ bytes: [UInt8], from seed: UInt64) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ hash >> 33
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

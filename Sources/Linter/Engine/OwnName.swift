import PlanLang

/// A place or person of the plan, looked for in other spellings: Hung Đạo for Hưng Đạo.
struct OwnName: Sendable {
  /// Whether it is a person; else a place.
  let isPerson: Bool
  /// The name as it is declared.
  let bytes: [UInt8]
  /// Where it is declared.
  let range: SourceRange
  /// One bit for the letter that it begins with.
  let initialBit: UInt32
  private let bare: [UInt8]
  private let wordCount: Int

  /// Nil for a name of one word, which is spelt like too many others.
  init?(_ bytes: [UInt8], isPerson: Bool, range: SourceRange) {
    let bare = bytes.withUnsafeBufferPointer { FoldedText($0, .bare).bytes }
    let words = bare.count { $0 == 0x20 } + 1
    guard words > 1, !bare.isEmpty else { return nil }
    self.isPerson = isPerson
    self.bytes = bytes
    self.range = range
    self.bare = bare
    initialBit = bytes.withUnsafeBufferPointer { Self.bit($0, 0) }
    wordCount = words
  }

  /// The places and persons that a plan declares.
  static func all(in plan: ResolvedPlan, _ area: OwnPlace?) -> [OwnName] {
    var names: [OwnName] = []
    func add(_ bytes: [UInt8], _ isPerson: Bool, _ range: SourceRange) {
      guard let name = OwnName(bytes, isPerson: isPerson, range: range) else { return }
      // Of two spellings in declarations the first holds; the second is met as a text.
      if !names.contains(where: { $0.bare == name.bare }) { names.append(name) }
    }
    if let area {
      add(area.commune.name, false, area.commune.range)
      if let city = area.city { add(city.name, false, city.range) }
    }
    for person in plan.plan.declarations.people {
      guard let name = person.name else { continue }
      name.withUTF8 { bytes in
        let range = withoutTitle(bytes)
        add(Array(bytes[range]), true, name.range(of: range))
      }
    }
    if let name = plan.plan.document.signer?.name { add(name.withUTF8(Array.init), true, name.range) }
    return names
  }

  /// The name without "Đ/c", "Ông", "Bà", "Đồng chí" before it.
  private static func withoutTitle(_ bytes: UTF8Bytes) -> Range<Int> {
    for title in titles where bytes.starts(title, at: 0) { return title.count..<bytes.count }
    return 0..<bytes.count
  }

  private static let titles = ["Đ/c ", "Đồng chí ", "Ông ", "Bà ", "đồng chí ", "đ/c "].map { Array($0.utf8) }

  /// One bit for the letter at byte `start`; Đ and D have the same.
  static func bit(_ bytes: UTF8Bytes, _ start: Int) -> UInt32 {
    let byte = bytes[start]
    return 1 << (byte < 0x80 ? UInt32(byte & 31) : byte == 0xC4 ? 4 : 0)
  }

  /// The words at byte `start`, where they are this name in other diacritics.
  func nearly(in text: UTF8Bytes, at start: Int) -> Range<Int>? {
    if text.starts(bytes, at: start) { return nil }
    var end = start
    for word in 0..<wordCount {
      if word > 0 {
        guard end < text.count, text[end] == 0x20, text.isCapital(at: end + 1) else { return nil }
        end += 1
      }
      end = text.wordEnd(after: end)
    }
    guard end - start <= bytes.count * 2, FoldedText(text.slice(start..<end), .bare).bytes == bare else { return nil }
    let written = text.string(start..<end)
    // Letter case is another rule's, and so is a decomposed spelling.
    guard written.lowercased() != String(decoding: bytes, as: UTF8.self).lowercased() else { return nil }
    return start..<end
  }
}

import PlanLang

/// Names of bodies that begin alike, hundreds of them: a province's communes, a plan with a unit for every hamlet.
///
/// A place in a text is not compared with each: the bytes up to each word's end are looked up at once.
struct NameCrowd: Sendable {
  /// From how many names on it is worth it.
  static let least = 24

  struct Name: Sendable {
    let text: Text
    /// How it begins: see `BodyNames.key`.
    let key: Int
    /// The former body that it is; -1 for a unit.
    let former: Int
  }

  /// Whether the names that begin in a way are among these, by `BodyNames.key`.
  let keys: [Bool]
  private let names: [Name]
  private var positions: PositionTable
  /// The bytes of the longest name.
  private var longest = 0

  init(keys: [Bool], names: [Name]) {
    self.keys = keys
    self.names = names
    positions = PositionTable(capacity: names.count)
    for (position, name) in names.enumerated() {
      let hash = name.text.withUTF8 { bytes in
        longest = max(longest, bytes.count)
        return bytes.reduce(0, Self.mixed)
      }
      // Of the same names a unit's counts, else the last.
      guard let known = positions.insert(position, under: hash), names[known].former >= 0 else { continue }
      _ = positions.replace(under: hash, by: position)
    }
  }

  /// The longest name that stands at byte `start` exactly: the former body that it is, -1 for a unit; nil for none.
  func longest(_ bytes: UTF8Bytes, _ start: Int, _ key: Int) -> (former: Int, end: Int)? {
    var found: (former: Int, end: Int)?
    var hash: UInt64 = 0
    let limit = min(bytes.count, start + longest)
    for position in start..<limit {
      hash = Self.mixed(hash, bytes[position])
      let end = position + 1
      guard end == bytes.count || !bytes.isWordByte(at: end), let known = positions.position(of: hash),
        names[known].key == key, names[known].text.withUTF8({ bytes.slice(start..<end).isEqual(to: $0) })
      else { continue }
      found = (names[known].former, end)
    }
    return found
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

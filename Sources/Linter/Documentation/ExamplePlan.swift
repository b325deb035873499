/// A rule's example made a whole plan: `plan: 1` before it, and behind it the blocks that every plan has and it does not.
struct ExamplePlan: Sendable {
  /// The plan's text.
  let source: String
  /// The byte offsets in it of what the example marks.
  let marks: [Range<Int>]
  /// How many lines stand before the example's first.
  let linesBefore: Int

  /// Completes an example, unless it says itself what it is (`plan:`), or begins with `#!whole`.
  init(_ example: RuleExample) {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var open: Int?
    let body = example.body
    let isWhole =
      example.isWhole || body.contains("plan:") || body.contains("ke_hoach:")
      || body.hasPrefix("{\"version\"")
    if !isWhole { bytes += Array("plan: 1\n".utf8) }
    for scalar in body.unicodeScalars {
      switch scalar {
      case "⟦": open = bytes.count
      case "⟧":
        marks.append((open ?? bytes.count)..<bytes.count)
        open = nil
      default: bytes += Array(String(scalar).utf8)
      }
    }
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    var source = String(decoding: bytes, as: UTF8.self)
    let written = source
    func lacks(_ keys: String...) -> Bool { keys.allSatisfy { !written.contains("\n\($0):") } }
    if !isWhole {
      if lacks("document", "the_thuc") { source += Self.usualDocument }
      if lacks("units", "don_vi") { source += Self.usualUnits }
    }
    self.source = source
    self.marks = marks
    linesBefore = isWhole ? 0 : 1
  }

  private static let usualDocument = """
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      year: 2027
      subject: Chuyển đổi số phường Hải Dương năm 2027

    """

  private static let usualUnits = """
    units:
      vhxh: {name: Phòng Văn hóa - Xã hội}
      vp: {name: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân}
      kt: {name: "Phòng Kinh tế, Hạ tầng và Đô thị"}
      ca: {name: Công an phường}

    """
}

extension RuleExample {
  private static let wholeMark = "#!whole\n"

  /// A plan to which nothing is to be added.
  static func whole(_ plan: String, files: [String: String], stage: Stage) -> RuleExample {
    RuleExample(wholeMark + plan, files: files, stage: stage)
  }

  /// Whether nothing is to be added.
  fileprivate var isWhole: Bool { marked.hasPrefix(Self.wholeMark) }

  /// The YAML with its marks, without the word that it is whole.
  fileprivate var body: Substring { isWhole ? marked.dropFirst(Self.wholeMark.count) : marked[...] }

  /// The YAML without its marks.
  public var source: String { body.filter { $0 != "⟦" && $0 != "⟧" } }
}

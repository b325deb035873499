import Linter

/// A rule's example made a whole plan: `plan: 1` before it, and behind it the blocks that every plan has and it does not.
enum ExamplePlan {
  /// The plan's text, and the byte offsets in it of what the example marks.
  static func complete(_ example: RuleExample) -> (source: String, marks: [Range<Int>]) {
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var open: Int?
    let isWhole =
      example.marked.contains("plan:") || example.marked.contains("ke_hoach:") || example.marked.hasPrefix("#!whole")
    if !isWhole { bytes += Array("plan: 1\n".utf8) }
    for scalar in example.marked.unicodeScalars {
      switch scalar {
      case "⟦": open = bytes.count
      case "⟧":
        marks.append((open ?? bytes.count)..<bytes.count)
        open = nil
      default: bytes += Array(String(scalar).utf8)
      }
    }
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    guard !isWhole else { return (String(decoding: bytes, as: UTF8.self), marks) }
    let source = String(decoding: bytes, as: UTF8.self)
    func lacks(_ keys: String...) -> Bool { keys.allSatisfy { !source.contains("\n\($0):") } }
    var missing = ""
    if lacks("document", "the_thuc") { missing += usualDocument }
    if lacks("units", "don_vi") { missing += usualUnits }
    return (source + missing, marks)
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

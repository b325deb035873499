/// Bytes that are no text, or text in another encoding.
extension HostilePlan {
  static let encodings: [HostilePlan] =
    [
      HostilePlan(bytes: "nothing", 1, "plan.yml:1:1: lỗi PL011") { [] },
      HostilePlan(bytes: "30 MB of NUL", 1, "plan.yml:1:1: lỗi PL004") { filled(0) },
      HostilePlan(bytes: "30 MB of 0xFF", 1, "plan.yml:1:1: lỗi PL004") { filled(0xFF) },
      HostilePlan(bytes: "a NUL at the end", 1, "plan.yml:12:1: lỗi PL004") { Array(plan.utf8) + [0] },
      HostilePlan("a byte order mark", 0, "không phát hiện lỗi") { "\u{FEFF}" + plan },
      HostilePlan("two byte order marks", 1, "PL001") { "\u{FEFF}\u{FEFF}" + plan },
      HostilePlan("a byte order mark in the middle", 1, "plan.yml:3:") {
        plan.replacing("units:", with: "\u{FEFF}units:")
      },
      HostilePlan(bytes: "UTF-16 LE with its mark", 1, "UTF-16") { [0xFF, 0xFE] + units(plan) },
      HostilePlan(bytes: "UTF-16 BE with its mark", 1, "UTF-16") { [0xFE, 0xFF] + units(plan, isBigEndian: true) },
      HostilePlan(bytes: "UTF-16 LE without a mark", 1, "UTF-16") { units(plan) },
      HostilePlan(bytes: "UTF-16 BE without a mark", 1, "UTF-16") { units(plan, isBigEndian: true) },
      HostilePlan(bytes: "UTF-32 LE with its mark", 1, "UTF-32") { [0xFF, 0xFE, 0, 0] + scalars(plan) },
    ]

  private static func filled(_ byte: UInt8) -> [UInt8] {
    [UInt8](repeating: byte, count: HostileRun.count(30_000_000, quick: 1_100_000))
  }

  private static func units(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  private static func scalars(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) } }
  }
}

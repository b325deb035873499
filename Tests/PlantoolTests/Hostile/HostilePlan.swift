import Foundation
import Testing

/// A plan file that means harm, made when it is asked for.
struct HostilePlan: Sendable, CustomTestStringConvertible {
  /// What it is made of.
  let name: String
  /// The exit status of `lint`.
  let status: Int32
  /// What `lint` prints among other things: the rule that says why, with the place in the file where that is certain.
  let says: String
  /// What the file holds.
  private let make: @Sendable () -> [UInt8]

  var testDescription: String { name }
  var bytes: [UInt8] { make() }

  init(_ name: String, _ status: Int32, _ says: String, _ make: @escaping @Sendable () -> String) {
    self.init(bytes: name, status, says) { Array(make().utf8) }
  }

  init(bytes name: String, _ status: Int32, _ says: String, _ make: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.status = status
    self.says = says
    self.make = make
  }

  // MARK: The plan that is spoilt

  static let head = """
    plan: 1
    document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số năm ${year}"}
    units:
      ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
      vhxh: {name: Phòng Văn hóa - Xã hội}

    """

  static let task =
    "  - {title: Nâng cấp mạng nội bộ, lead: vhxh, due: Quý III/2027, output: Mạng được nghiệm thu}\n"

  static let tail = """
    sections:
      - {title: Nhiệm vụ, text: "Danh mục tại ${appendix.nhiem-vu} kèm theo."}
    appendices:
      - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}

    """

  static let plan = head + "tasks:\n" + task + tail

  /// The plan with other words in the place of its one task's output, title or deadline.
  static func with(output: String) -> String { plan.replacing("Mạng được nghiệm thu", with: output) }
  static func with(title: String) -> String { plan.replacing("Nâng cấp mạng nội bộ", with: title) }
  static func with(due: String) -> String { plan.replacing("Quý III/2027", with: due) }

  /// The plan with so many tasks of its own titles.
  static func withTasks(_ count: Int, _ make: (Int) -> String) -> String {
    head + "tasks:\n" + each(count, make) + tail
  }

  /// What `make` makes of each number up to `count`.
  static func each(_ count: Int, _ make: (Int) -> String) -> String { (0..<count).map(make).joined() }

  static func repeated(_ words: String, _ count: Int) -> String { String(repeating: words, count: count) }

  /// Words of so many bytes: 30 MB, or a little more than the longest value in a quick run.
  static func large(_ words: String, full: Int = 30_000_000, quick: Int = 1_100_000) -> String {
    repeated(words, HostileRun.count(full, quick: quick) / words.utf8.count + 1)
  }
}

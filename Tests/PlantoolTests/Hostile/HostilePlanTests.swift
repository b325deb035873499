import Foundation
import Testing

/// Every command on every plan that means harm: it ends soon, in little memory, with the contract's status and a message that
/// has a place; and what cannot be read is left as it is.
@Suite struct HostilePlanTests {
  static let plans =
    HostilePlan.structure + HostilePlan.texts + HostilePlan.encodings + (HostileRun.isFull ? HostilePlan.large : [])

  @Test func namesTellThemApart() {
    #expect(Set(Self.plans.map(\.name)).count == Self.plans.count)
    #expect(Self.plans.count > 80)
  }

  @Test(arguments: plans)
  func lint(_ plan: HostilePlan) throws {
    let folder = try Folder()
    try folder.write("plan.yml", Data(plan.bytes))
    let result = try HostileRun.run(plan.name, ["lint", "plan.yml"], in: folder)
    #expect(result.status == plan.status, "\(result.output.prefix(600))")
    #expect(result.output.contains(plan.says), "\(result.output.prefix(600))")
    if plan.status == 1 {
      let lines = result.output.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("plan.yml:") && $0.contains(" lỗi PL") }, "no place: \(lines.prefix(3))")
    }
  }

  @Test(arguments: plans)
  func format(_ plan: HostilePlan) throws {
    let folder = try Folder()
    let bytes = Data(plan.bytes)
    try folder.write("plan.yml", bytes)
    let result = try HostileRun.run(plan.name, ["fmt", "plan.yml"], in: folder)
    guard result.status == 0 else {
      #expect(try folder.bytes("plan.yml") == bytes, "refused, and changed all the same")
      return
    }
    let again = try HostileRun.run(plan.name, ["fmt", "--check", "plan.yml"], in: folder)
    #expect(again.status == 0, "not stable")
  }

  /// The other ways through the program; the quick run has those that write.
  @Test(arguments: plans)
  func build(_ plan: HostilePlan) throws {
    let folder = try Folder()
    let bytes = Data(plan.bytes)
    try folder.write("plan.yml", bytes)
    let result = try HostileRun.run(plan.name, ["build", "plan.yml", "--to", "md,html"], in: folder)
    #expect(result.status == plan.status, "\(result.errors.prefix(300))")
    #expect(try folder.names().contains("out") == (plan.status == 0))
    #expect(try folder.bytes("plan.yml") == bytes)
    guard HostileRun.isFull else { return }
    for arguments in [["compile", "plan.yml"], ["lint", "plan.yml", "--format", "json"]] {
      _ = try HostileRun.run(plan.name, arguments, in: folder)
    }
    _ = try HostileRun.run(plan.name, ["lint", "plan.yml", "--fix"], in: folder)
  }
}

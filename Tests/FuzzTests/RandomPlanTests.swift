import Foundation
import Testing

@testable import FuzzChecks

/// What must hold whatever a file holds, over plans made from seeds: always the same ones.
@Suite struct RandomPlanTests {
  /// More of them where someone looks for faults: FUZZ_ROUNDS=2000.
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap { Int($0) } ?? 12

  @Test(arguments: [FuzzTarget.read, .format, .fix, .render])
  func plans(_ target: FuzzTarget) {
    for seed in 0..<Self.rounds {
      let bytes = RandomPlan.bytes(seed: seed)
      let faults = target.faults(bytes)
      #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(5))\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [FuzzTarget.read, .format, .fix, .render])
  func changedPlans(_ target: FuzzTarget) {
    for seed in 0..<Self.rounds {
      var mutation = PlanMutation(seed: seed)
      let bytes = mutation.mutated(Array(SmallPlan.text.utf8))
      let faults = target.faults(bytes)
      #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(5))\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [FuzzTarget.interpolation, .suppression, .settings, .template, .baseline, .verify])
  func words(_ target: FuzzTarget) {
    for seed in 0..<Self.rounds {
      var dice = Dice(seed)
      let text = RandomPlan.text(&dice)
      let faults = target.faults(Array(text.utf8))
      #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(5))\n\(text)")
    }
  }

  /// A generator whose plans are mostly refused would try nothing.
  @Test func mostPlansArePrinted() {
    let printed = (0..<40).filter { CheckedProject(RandomPlan.bytes(seed: $0)).errorCount == 0 }
    #expect(printed.count >= 14)
  }
}

import Foundation
import Testing

/// A signal that ends the program, before every single call that it makes of the system.
@Suite struct SignalTests {
  /// Calls with whole paths: the program is started without a folder of its own.
  private func arguments(_ call: FaultedCall, _ desk: FaultDesk) -> [String] {
    call.arguments.map { word in
      word.contains("/") || word.contains(".") || ["xa", "ra"].contains(word) ? "\(desk.root)/\(word)" : word
    }
  }

  /// All positions where `make check-faults` asks for it; else the first and the last of the writing, where it matters.
  private func positions(_ calls: [SystemCall]) -> [Int] {
    guard ProcessInfo.processInfo.environment["PLANTOOL_FAULTS"] != "all" else { return Array(calls.indices) }
    let writing = calls.indices.filter { ["write", "fsync", "syncfs", "rename"].contains(calls[$0].name) }
    return Set(writing.prefix(2) + writing.suffix(2) + [calls.count - 1]).sorted()
  }

  @Test(arguments: [FaultedCall.build, .render, .fix, .format, .baseline, .pdf], [SIGTERM])
  func endsTheProgramAndLeavesWholeFiles(_ call: FaultedCall, _ signal: Int32) throws {
    try expectWholeFiles(call, signal)
  }

  @Test(arguments: [SIGINT, SIGHUP])
  func otherSignalsToo(_ signal: Int32) throws {
    try expectWholeFiles(.build, signal)
  }

  private func expectWholeFiles(_ call: FaultedCall, _ signal: Int32) throws {
    let first = try FaultedCall.desk()
    let whole = try first.run(arguments(call, first))
    for position in positions(whole.calls) {
      let desk = try FaultedCall.desk()
      let (end, outcome) = try desk.runToSignal(arguments(call, desk), .signal(signal), at: position)
      let place: Comment = "\(call), \(position) \(whole.calls[position])"
      #expect(end == signal, place)
      try expectOldOrNew(outcome, whole, place)
      #expect(!outcome.files.keys.contains { $0.hasSuffix(".plantool-tmp") }, place)
      #expect(outcome.leftovers.isEmpty, place)
    }
  }

  /// Killed outright, it leaves at most the files in work, each with a name that tells what it is, and the next run is as
  /// any other.
  @Test(arguments: [FaultedCall.build, .fix])
  func aKilledRunIsNoTroubleToTheNext(_ call: FaultedCall) throws {
    let first = try FaultedCall.desk()
    let whole = try first.run(arguments(call, first))
    for position in positions(whole.calls) {
      let desk = try FaultedCall.desk()
      let (end, outcome) = try desk.runToSignal(arguments(call, desk), .signal(SIGKILL), at: position)
      let place: Comment = "\(call), \(position) \(whole.calls[position])"
      #expect(end == SIGKILL, place)
      let left = outcome.files.keys.filter { $0.hasSuffix(".plantool-tmp") }
      let targets = left.compactMap { name in whole.files.keys.first { name.hasPrefix($0 + ".") } }
      #expect(targets.count == left.count && Set(targets).count == left.count, "\(place): \(left)")
      try expectOldOrNew(outcome, whole, place)
      let next = try desk.run(arguments(call, desk))
      #expect(next.status == whole.status, "\(place): \(next.errors)")
      #expect(next.files.filter { !left.contains($0.key) } == whole.files, place)
    }
  }

  private func expectOldOrNew(_ outcome: FaultDesk.Outcome, _ whole: FaultDesk.Outcome, _ place: Comment) throws {
    for (name, bytes) in outcome.files where !name.hasSuffix(".plantool-tmp") {
      #expect(bytes == FaultedCall.files[name].map { Data($0.utf8) } || bytes == whole.files[name], "\(name) \(place)")
    }
    for name in FaultedCall.files.keys { #expect(outcome.files[name] != nil, "\(name) \(place)") }
  }
}

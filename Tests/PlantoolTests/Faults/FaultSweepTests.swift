import Foundation
import Testing

/// Every call of the system fails once, in every command that reads or writes files. The run then comes to the same as
/// without the fault, or says what is wrong with which file and ends with status 2; every file is the old one or the new
/// one, and nothing else is left.
///
/// `swift test` tries the first and the last call of each name with one fault each. `make check-faults` tries every call
/// with every fault (PLANTOOL_FAULTS=all).
@Suite struct FaultSweepTests {
  private static let triesAll = ProcessInfo.processInfo.environment["PLANTOOL_FAULTS"] == "all"

  /// What may happen at a call, the most telling first.
  private static func faults(at call: SystemCall) -> [Fault] {
    switch call.name {
    case "open": [.fails(EMFILE), .fails(EIO), .fails(EACCES), .fails(EINTR), .fails(ENOMEM), .fails(EROFS)]
    case "read": [.fails(EIO), .fails(EINTR), .fails(EAGAIN), .short, .fails(ESTALE)]
    case "write":
      [
        .fails(ENOSPC, stays: true), .short, .fails(EAGAIN), .fails(EINTR), .fails(EIO), .fails(EDQUOT), .fails(EFBIG),
      ]
    case "fsync", "syncfs": [.fails(EIO), .fails(ENOSPC), .fails(EDQUOT), .fails(EINTR), .fails(EINVAL)]
    case "close": [.fails(EIO), .fails(EINTR)]
    case "rename": [.fails(EACCES), .fails(ENOSPC), .fails(EIO), .fails(EBUSY)]
    case "mkdir": [.fails(ENOSPC), .fails(EACCES), .fails(EROFS)]
    case "stat", "lstat", "fstat", "fstatat": [.fails(EIO), .fails(EACCES), .fails(ENOMEM)]
    case "pthread_create": [.fails(EAGAIN)]
    case "opendir": [.fails(EMFILE), .fails(EIO), .fails(EACCES)]
    default: [.fails(EIO), .fails(EACCES)]
    }
  }

  /// Where to let something happen.
  private func positions(_ calls: [SystemCall]) -> [Int] {
    guard !Self.triesAll else { return Array(calls.indices) }
    let names = Set(calls.map(\.name))
    let ends = names.flatMap { name in
      [calls.firstIndex { $0.name == name }, calls.lastIndex { $0.name == name }].compactMap { $0 }
    }
    return Set(ends).sorted()
  }

  @Test(arguments: triesAll ? FaultedCall.all : FaultedCall.various)
  func aCallThatFailsLosesNothing(_ call: FaultedCall) throws {
    let before = FaultedCall.files.mapValues { Data($0.utf8) }
    let whole = try FaultedCall.desk().run(call.arguments)
    #expect(whole.calls.count > 10 && whole.leftovers.isEmpty, "\(whole.errors)")
    for position in positions(whole.calls) {
      let system = whole.calls[position]
      let faults = Self.faults(at: system)
      for fault in Self.triesAll ? faults : [faults[0]] {
        let outcome = try FaultedCall.desk().run(call.arguments, fault, at: position)
        let place: Comment = "\(call), \(position) \(system), \(fault): \(outcome.status) \(outcome.errors)"
        for (name, bytes) in outcome.files {
          #expect(bytes == before[name] || bytes == whole.files[name], "\(name) after \(place)")
        }
        for name in before.keys { #expect(outcome.files[name] != nil, "\(name) after \(place)") }
        #expect(outcome.leftovers.isEmpty, place)
        if outcome.isSame(as: whole) { continue }
        if outcome.status == 1, system.path.hasSuffix("chung.yml") {
          // A plan whose registry cannot be read has a finding.
          #expect(outcome.output.contains("PL017") && outcome.output.contains("chung.yml"), place)
        } else {
          #expect(outcome.status == 2, place)
          #expect(outcome.errors.contains("plantool: ") && outcome.errors.contains("“"), place)
        }
      }
    }
  }

  /// A pipe that is slow, a signal that cuts a call short, a system that takes half of the bytes: the rest follows.
  @Test(arguments: [FaultedCall.print, .format])
  func callsThatDoPartOfTheirWorkAreMadeAgain(_ call: FaultedCall) throws {
    let whole = try FaultedCall.desk().run(call.arguments)
    for position in whole.calls.indices where ["read", "write"].contains(whole.calls[position].name) {
      for fault in [Fault.fails(EAGAIN), .fails(EINTR), .short] {
        let outcome = try FaultedCall.desk().run(call.arguments, fault, at: position)
        #expect(outcome.isSame(as: whole), "\(position) \(whole.calls[position]), \(fault): \(outcome.errors)")
      }
    }
  }

  /// Threads that the machine does not grant are done without.
  @Test func fewerThreadsGiveTheSame() throws {
    var files: [String: String] = [:]
    for index in 0..<40 { files["xa-\(index)/plan.yml"] = index % 3 == 0 ? SamplePlan.broken : SamplePlan.clean }
    let call = ["lint", ".", "-j", "3"]
    let desk = try FaultDesk(files)
    let whole = try desk.run(call)
    let starts = whole.calls.indices.filter { whole.calls[$0].name == "pthread_create" }
    #expect(whole.status == 1 && starts.count == 2)
    // Threads that are there already make calls in any order: only the first start stands where it stood.
    let outcome = try desk.run(call, .fails(EAGAIN, stays: true), at: starts.first)
    #expect(outcome.isSame(as: whole), "\(outcome.errors)")
  }
}

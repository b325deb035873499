import Foundation
import Testing

@testable import FuzzChecks

/// Inputs at which a fuzz run once stopped: each in the folder of its target.
@Suite struct CrashTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Crashes")

  @Test(arguments: FuzzTarget.allCases)
  func pastFaults(_ target: FuzzTarget) throws {
    let folder = Self.folder.appendingPathComponent(target.rawValue)
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      let faults = target.faults(bytes)
      #expect(faults.isEmpty, "\(name): \(faults.prefix(5))")
    }
  }

  @Test func foldersHaveTargets() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(!names.isEmpty)
    #expect(names.allSatisfy { $0 == "README.md" || FuzzTarget(rawValue: $0) != nil })
  }
}

import Foundation
import Testing

/// Files that somebody writes to, moves or deletes while the program is at work: at every call that it makes.
@Suite struct ChangedFileTests {
  private static let added = "# viết thêm\n"

  /// The position of the last look at a file before it is replaced.
  private func lastLook(_ calls: [SystemCall], _ name: String) throws -> Int {
    try #require(calls.lastIndex { $0.name == "read" && $0.path.hasSuffix(name) })
  }

  @Test(arguments: [FaultedCall.fix, .format])
  func whatIsWrittenMeanwhileIsKept(_ call: FaultedCall) throws {
    let calls = try FaultedCall.desk().run(call.arguments).calls
    let read = try #require(calls.firstIndex { $0.name == "close" && $0.path == "le.yml" })
    for position in 0...(try lastLook(calls, "le.yml")) where calls[position].path.contains("le.yml") {
      let desk = try FaultedCall.desk()
      let outcome = try desk.run(
        call.arguments, .script("printf '# viết thêm\\n' >> \(desk.root)/le.yml"), at: position)
      let place: Comment = "\(position) \(calls[position]): \(outcome.errors)"
      let text = String(decoding: outcome.files["le.yml"] ?? Data(), as: UTF8.self)
      #expect(text.hasSuffix(Self.added), place)
      #expect(!outcome.files.keys.contains { $0.hasSuffix(".plantool-tmp") }, place)
      // The other file is none of its business.
      #expect(outcome.files["hai.yml"] != Data((FaultedCall.files["hai.yml"] ?? "").utf8), place)
      if position > read {
        #expect(outcome.status == 2, place)
        #expect(outcome.errors.contains("“le.yml” đã đổi hoặc bị xóa trong lúc chạy"), place)
      }
    }
  }

  @Test(arguments: [FaultedCall.fix, .format])
  func whatIsDeletedMeanwhileStaysDeleted(_ call: FaultedCall) throws {
    let calls = try FaultedCall.desk().run(call.arguments).calls
    let read = try #require(calls.firstIndex { $0.name == "close" && $0.path == "le.yml" })
    let last = try lastLook(calls, "le.yml")
    for position in [read + 1, (read + last) / 2, last - 2] {
      let desk = try FaultedCall.desk()
      let outcome = try desk.run(call.arguments, .script("rm \(desk.root)/le.yml"), at: position)
      #expect(outcome.status == 2, "\(position) \(calls[position])")
      #expect(outcome.errors.contains("le.yml"), "\(outcome.errors)")
      #expect(outcome.files["le.yml"] == nil)
      #expect(!outcome.files.keys.contains { $0.hasSuffix(".plantool-tmp") })
    }
  }

  /// A file that is written anew while it is read is seen as it was or as it is, never half and half.
  @Test func aReaderSeesOneText() throws {
    let old = SamplePlan.clean
    let new = "plan: 1\n# dài hơn trước\n" + SamplePlan.broken.replacing("plan: 1\n", with: "")
    let files = ["plan.yml": old, "moi.txt": new]
    let call = ["lint", "plan.yml", "--format", "json", "-j", "1"]
    let before = try FaultDesk(files).run(call)
    let after = try FaultDesk(["plan.yml": new]).run(call)
    #expect(before.output != after.output)
    for position in before.calls.indices {
      let desk = try FaultDesk(files)
      let outcome = try desk.run(call, .script("cat \(desk.root)/moi.txt > \(desk.root)/plan.yml"), at: position)
      let place: Comment = "\(position) \(before.calls[position]): \(outcome.output)"
      #expect([before.output, after.output].contains(outcome.output), place)
    }
  }

  @Test func aFileThatNeverRestsIsRefused() throws {
    let desk = try FaultDesk(["plan.yml": SamplePlan.clean])
    let call = ["lint", "plan.yml", "-j", "1"]
    let read = try #require(try desk.run(call).calls.firstIndex { $0.name == "read" })
    let outcome = try desk.run(call, .script("echo '#' >> \(desk.root)/plan.yml", stays: true), at: read)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "plantool: “plan.yml” đang được ghi nên chưa đọc được; hãy chạy lại khi đã ghi xong\n")
  }

  /// The folder of the output is taken away at any moment.
  @Test(arguments: [FaultedCall.build])
  func aFolderThatVanishesIsSaid(_ call: FaultedCall) throws {
    let whole = try FaultedCall.desk().run(call.arguments)
    let made = try #require(whole.calls.firstIndex { $0.name == "mkdir" })
    let last = try #require(whole.calls.lastIndex { $0.name == "rename" })
    for position in made...last {
      let desk = try FaultedCall.desk()
      let outcome = try desk.run(call.arguments, .script("cd \(desk.root) && rm -rf ra"), at: position)
      let place: Comment = "\(position) \(whole.calls[position]): \(outcome.errors)"
      #expect([0, 2].contains(outcome.status), place)
      if outcome.status == 2 { #expect(outcome.errors.contains("không ghi được “"), place) }
      for (name, bytes) in outcome.files where FaultedCall.files[name] == nil {
        #expect(whole.files[name] == bytes, "\(name) after \(place)")
      }
    }
  }
}

import Foundation
import Testing

/// What a shell is told to offer. `make check-dist` presses Tab in bash, zsh and fish.
@Suite struct CompletionTests {
  @Test(arguments: [
    ("lint", "--only", "PL40", ["PL401", "PL405"], ["stale-year"]),
    ("lint", "--only", "PL401,PL40", ["PL401,PL402", "PL401,PL405"], ["PL401,PL401", "PL402"]),
    ("compile", "--ignore", "st", ["stale-year"], ["PL401"]),
    ("explain", "positional@0", "PL7", ["PL701"], ["stale-year"]),
    ("build", "--to", "", ["md", "docx", "json"], ["md,md"]),
    ("build", "--to", "html,", ["html,docx"], ["html,html", "html"]),
  ])
  func wordsAreMadeWhenTheShellAsks(
    _ command: String, _ argument: String, _ typed: String, _ offered: [String], _ absent: [String]
  ) throws {
    let words = ["plantool", command] + (argument.hasPrefix("-") ? [argument] : []) + [typed]
    let result = try Program.run(
      ["---completion", command, "--", argument, "\(words.count - 1)", "\(typed.utf8.count)"] + words,
      environment: ["SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5.2"])
    #expect(result.status == 0, "\(result.errors)")
    let lines = Set(result.output.split(separator: "\n").map(String.init))
    #expect(lines.isSuperset(of: offered), "\(result.output)")
    #expect(lines.isDisjoint(with: absent), "\(result.output)")
  }

  /// An option or argument without a completion says nothing at Tab: only what no shell could know may be like that.
  @Test func everyValueThatAShellCanKnowIsOffered() throws {
    let free = ["--today", "--jobs", "--stdin-name", "lint --output", "--appendix", "--for"]
    let commands = try #require(try Self.description()["subcommands"] as? [[String: Any]])
    var count = 0
    for command in commands
    where command["shouldDisplay"] as? Bool == true && command["commandName"] as? String != "help" {
      let name = try #require(command["commandName"] as? String)
      for argument in try #require(command["arguments"] as? [[String: Any]]) where argument["kind"] as? String != "flag"
      {
        let option = (argument["preferredName"] as? [String: String])?["name"].map { "--" + $0 }
        let word = try #require(option ?? argument["valueName"] as? String)
        guard !free.contains(word), !free.contains("\(name) \(word)") else { continue }
        #expect(argument["completionKind"] != nil, "plantool \(name) \(word)")
        count += 1
      }
    }
    #expect(count > 30)
  }

  /// The commands as the program describes them.
  private static func description() throws -> [String: Any] {
    let dump = try Program.run("--experimental-dump-help").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any])
    return try #require(object["command"] as? [String: Any])
  }
}

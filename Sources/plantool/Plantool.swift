import ArgumentParser
import Glibc
import PlanLang
import Render

/// The program: finds the command, runs it, and ends with the status that the contract fixes.
@main
struct Plantool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plantool",
    abstract: "Soát và in kế hoạch viết bằng YAML. / Checks and prints plans written as YAML.",
    version: Version.current,
    subcommands: [
      LintCommand.self, RenderCommand.self, VerifyCommand.self, BuildCommand.self, FormatCommand.self,
      RulesCommand.self,
      ExplainCommand.self, CompileCommand.self, SchemaCommand.self, ReferenceCommand.self,
      RulePagesCommand.self,
    ])

  /// The call of `lint`, where its words are plain.
  private static var plainCall: LintCall? {
    let words = CommandLine.arguments.dropFirst()
    return words.first == "lint" ? LintCall(plainWords: words.dropFirst()) : nil
  }

  /// The command that the call asks for.
  ///
  /// The most usual ones are read without the options of all the others, which takes a third of a short check; what is wrong
  /// with a call, and its help, is said by the parser of the whole program.
  private static func parsed() throws -> ParsableCommand {
    let words = CommandLine.arguments.dropFirst()
    let usual: [ParsableCommand.Type] = [LintCommand.self, RenderCommand.self, BuildCommand.self]
    if let command = usual.first(where: { $0._commandName == words.first }),
      let call = try? command.parse(Array(words.dropFirst()))
    {
      return call
    }
    return try parseAsRoot()
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A file that outgrows its limit is an error of the write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    StandardDescriptors.fillGaps()
    Glibc.exit(status())
  }

  /// Does what the call asks for.
  ///
  /// - Returns: the exit status. It is returned, not exited with, so that all memory has been given back by then and what is
  ///   left is a leak.
  private static func status() -> Int32 {
    do {
      try checkWords()
      if let call = plainCall {
        try call.run()
        return ExitStatus.clean
      }
      try checkCommand()
      var command = try parsed()
      try command.run()
      return ExitStatus.clean
    } catch let error as UsageError {
      let language: Language = CommandLine.arguments.asksForEnglish ? .en : .vi
      Terminal.say("plantool: " + error.message[language])
      return ExitStatus.usage
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if code == .success { return show(text) }
      if !CommandLine.arguments.asksForEnglish, let words = CallFault.vietnamese(message(for: error)) {
        Terminal.say("plantool: " + words)
      }
      // The library ends bad usage with 64; the contract says 2.
      Terminal.say(text)
      return ExitStatus.usage
    }
  }
}

extension Plantool {
  /// Shows help or the version on standard output.
  ///
  /// - Returns: the exit status.
  private static func show(_ text: String) -> Int32 {
    do throws(UsageError) {
      try OutputFile.print(Array((text + "\n").utf8))
    } catch {
      Terminal.say("plantool: " + error.message[.vi])
      return ExitStatus.usage
    }
    return ExitStatus.clean
  }

  /// Stops a call with a word that is no UTF-8 text: a path in it would be another one.
  private static func checkWords() throws(UsageError) {
    for (index, word) in CommandLine.arguments.enumerated() {
      guard let bytes = CommandLine.unsafeArgv[index], String(validatingCString: bytes) == nil else { continue }
      throw .cannotRead(.unnamed, word)
    }
  }

  /// Names the nearest command where the call begins with an unknown one.
  private static func checkCommand() throws(UsageError) {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    let nearest = NearestName.nearest(to: word, among: names)
    let list = names.joined(separator: ", ")
    throw UsageError(
      vi: "không có lệnh “\(word)”" + (nearest.map { "; có phải ý bạn là “\($0)”?" } ?? "; có: \(list)"),
      en: "there is no command “\(word)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "; there are: \(list)"))
  }
}

extension [String] {
  /// Whether the call asks for English, in either form of the option; asked where the call itself cannot be parsed.
  fileprivate var asksForEnglish: Bool {
    contains("--lang=en") || zip(self, dropFirst()).contains { $0 == "--lang" && $1 == "en" }
  }
}

/// The program's version, as files and `--version` say it.
enum Version {
  static let current = "0.1.0"
}

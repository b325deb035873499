import ArgumentParser
import PlanLang

extension JSONSchema.Kind: ExpressibleByArgument {}

/// `plantool schema`: JSON Schema (2020-12) of plans, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "In JSON Schema của kế hoạch, cho trình soạn thảo. / Prints the JSON Schema of plans, for editors.",
    discussion: """
      VS Code, tiện ích YAML của Red Hat:
        plantool schema -o plantool.schema.json
      rồi viết ở dòng đầu của kế hoạch:
        # yaml-language-server: $schema=plantool.schema.json

      VS Code with Red Hat's YAML extension:
        plantool schema -o plantool.schema.json
      then write as the first line of a plan:
        # yaml-language-server: $schema=plantool.schema.json
      """)

  @Option(
    help:
      "Của loại tệp nào; không viết là kế hoạch hoặc danh mục. / Of which kind of file; plans and registries where left out."
  )
  var of: JSONSchema.Kind?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Tệp kết quả; - là đầu ra chuẩn. / File to write; - for standard output.", valueName: "file"),
    completion: .file())
  var output: String = "-"

  func run() throws {
    try OutputFile.refusePlan(at: output)
    try OutputFile.write(JSONSchema.bytes(of: of), to: output)
  }
}

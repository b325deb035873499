import Foundation
import Testing

/// The calls that are run under faults, and the plans that they are about.
struct FaultedCall: Sendable, CustomStringConvertible {
  let description: String
  let arguments: [String]

  init(_ description: String, _ arguments: [String]) {
    self.description = description
    self.arguments = arguments
  }

  /// Plans in a folder and by themselves, with what was printed of them before.
  static let files: [String: String] = {
    // What `lint --fix` and `fmt` both change.
    let untidy = SamplePlan.clean.replacing("{title: Nâng", with: "{titel:   Nâng")
    return [
      "plantool.yml": "stage: draft\n",
      "xa/plan.yml": SamplePlan.clean.replacing("plan: 1", with: "plan: 1\ninclude: [chung.yml]"),
      "xa/chung.yml": "registry: 1\nunits:\n  so-y-te: {name: Sở Y tế}\n", "le.yml": untidy, "hai.yml": untidy,
      "cu.html": "bản cũ", "cu.json": "{}", "chromium": chromium,
    ]
  }()

  /// Stands in for a converter: writes a PDF file.
  private static let chromium = """
    #!/bin/sh
    for word; do case $word in --print-to-pdf=*) out=${word#*=};; esac; done
    printf '%%PDF-1.4\\n' > "$out"

    """

  static let lint = FaultedCall("lint", ["lint", "xa", "le.yml", "-j", "1"])
  static let report = FaultedCall("lint --output", ["lint", "le.yml", "-j", "1", "--output", "json:cu.json"])
  static let baseline = FaultedCall(
    "lint --write-baseline", ["lint", "le.yml", "-j", "1", "--write-baseline", "nho.json"])
  static let fix = FaultedCall("lint --fix", ["lint", "le.yml", "hai.yml", "-j", "1", "--fix"])
  static let format = FaultedCall("fmt", ["fmt", "le.yml", "hai.yml"])
  static let render = FaultedCall("render", ["render", "xa/plan.yml", "-o", "cu.html"])
  static let print = FaultedCall("render -", ["render", "xa/plan.yml", "--to", "md"])
  static let slips = FaultedCall(
    "render --for all", ["render", "xa/plan.yml", "--for", "all", "--to", "md", "-o", "phieu/"])
  static let build = FaultedCall("build", ["build", "xa", "--to", "md,docx", "-o", "ra"])
  static let compile = FaultedCall("compile", ["compile", "xa/plan.yml", "-o", "ra.json"])
  static let pdf = FaultedCall("render PDF", ["render", "xa/plan.yml", "-o", "ra.pdf", "--pdf-with", "./chromium"])

  /// All that read or write files.
  static let all = [lint, report, baseline, fix, format, render, print, slips, build, compile, pdf]

  /// Those among them that go different ways.
  static let various = [lint, baseline, fix, format, render, build, pdf]

  /// A folder with the plans.
  static func desk() throws -> FaultDesk {
    let desk = try FaultDesk(files)
    // Copied by another process: see `Program.install`.
    let copy = "cp chromium cho && chmod 755 cho && mv cho chromium"
    let result = try Program.run(["-c", copy], at: URL(fileURLWithPath: desk.root), program: "/bin/sh")
    try #require(result.status == 0, "\(result.errors)")
    return desk
  }
}

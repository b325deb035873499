import Testing

@testable import PlanLang

/// One small file for each rule: what is written, and what comes out; what comes out stays as it is.
@Suite struct FormatterTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let expected: String
    var keys: KeySpelling?
    var testDescription: String { name }

    init(_ name: String, _ source: String, _ expected: String? = nil, keys: KeySpelling? = nil) {
      self.name = name
      self.source = source
      self.expected = expected ?? source
      self.keys = keys
    }
  }

  @Test(arguments: FormatSamples.order + FormatSamples.layout + FormatSamples.comments)
  func layout(_ sample: Case) { check(sample) }

  @Test(arguments: FormatSamples.scalars + FormatSamples.longTexts + FormatSamples.flow + FormatSamples.odd)
  func values(_ sample: Case) { check(sample) }

  private func check(_ sample: Case) {
    let result = Formatted.text(sample.source, keys: sample.keys)
    #expect(result == sample.expected)
    #expect(Formatted.text(sample.expected, keys: sample.keys) == sample.expected, "not settled")
  }

  @Test func settings() {
    let text = "stage: draft   # đang soạn\nplans: [ 'ha-dong' ]\n"
    #expect(Formatted.text(text, isSettings: true) == "plans: [ha-dong]\nstage: draft   # đang soạn\n")
    #expect(Formatted.text("# trống\n", isSettings: true) == "# trống\n")
    #expect(Formatted.text("- a\n", isSettings: true) == nil)
  }

  @Test(arguments: [
    ("tasks: [", ["PL001"]), ("plan: 1\n\ttasks: x", ["PL001"]), ("ten: x\n", ["PL011"]), ("", ["PL011"]),
    ("plan: 1\ntasks: *x\n", ["PL001"]), ("plan: \u{7}", ["PL004"]), ("plan: &a [*a]\n", ["PL003"]),
  ])
  func refused(_ source: String, _ codes: [String]) {
    #expect(Formatted.refusal(Array(source.utf8)) == codes)
  }

  @Test func invisibleLineBreaksAreNotTouched() {
    #expect(Formatted.reason("plan: 1\ntasks:\n  - \"a\u{2028}b\"\n")?.contains("U+2028") == true)
  }
}

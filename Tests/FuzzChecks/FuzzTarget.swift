/// A part of the program that is given any bytes, and what must hold of it then.
///
/// A fuzz run stops at the first fault; a test names it. What is checked stands in one place for both.
enum FuzzTarget: String, CaseIterable {
  /// Reader, compiler, every rule, every report.
  case read
  /// The phrases of deadlines, quantities, dates and document numbers.
  case deadline, quantity
  /// `${...}` in texts.
  case interpolation
  /// The formatter, and fixes.
  case format, fix
  /// Every output.
  case render
  /// Printed files that are read back.
  case verify
  /// plantool.yml, labels, layouts; templates.
  case settings, template
  /// What sets findings aside: a file of them, and comments.
  case baseline, suppression

  /// What is wrong; nothing for an input that the program took or refused as it should.
  func faults(_ bytes: [UInt8]) -> [String] {
    switch self {
    case .read: ReadCheck.faults(bytes)
    case .deadline: ValueCheck.deadlineFaults(bytes)
    case .quantity: ValueCheck.quantityFaults(bytes)
    case .interpolation: InterpolationCheck.faults(bytes)
    case .format: FormatFaults.faults(bytes)
    case .fix: FixCheck.faults(bytes)
    case .render: RenderCheck.faults(bytes)
    case .verify: VerifyCheck.faults(bytes)
    case .settings: SettingsCheck.faults(bytes)
    case .template: TemplateFaults.faults(bytes)
    case .baseline: BaselineCheck.faults(bytes)
    case .suppression: SuppressionCheck.faults(bytes)
    }
  }

  /// Whether its inputs are plans, for which there are better mutations than of single bytes.
  var takesPlans: Bool {
    switch self {
    case .read, .format, .fix, .render: true
    default: false
    }
  }
}

@testable import PlanLang

/// Any bytes formatted: twice is as good as once, what the file says stays, and so does every comment.
enum FormatFaults {
  static func faults(_ bytes: [UInt8]) -> [String] {
    switch format(bytes) {
    case .refused(let compilation):
      return compilation.diagnostics.isEmpty ? ["refused without a word"] : []
    case .kept: return []
    case .formatted(let once):
      var faults: [String] = []
      let (before, after) = (CheckedProject(bytes), CheckedProject(once))
      if before.meaning != after.meaning { faults.append("another meaning:\n\(String(decoding: once, as: UTF8.self))") }
      if before.comments != after.comments {
        faults.append("other comments:\n\(String(decoding: once, as: UTF8.self))")
      }
      if case .formatted(once) = format(once) {
      } else {
        faults.append("not settled:\n\(String(decoding: once, as: UTF8.self))")
      }
      for keys in [KeySpelling.en, .vi] {
        guard case .formatted(let other) = format(bytes, keys) else { continue }
        if CheckedProject(other).meaning != before.meaning {
          faults.append("another meaning in \(keys):\n\(String(decoding: other, as: UTF8.self))")
        }
      }
      return faults
    }
  }

  private static func format(_ bytes: [UInt8], _ keys: KeySpelling? = nil) -> PlanFormatter.Result {
    PlanFormatter.format(SourceStore().add(name: CheckedProject.path, bytes: bytes), keys: keys)
  }
}

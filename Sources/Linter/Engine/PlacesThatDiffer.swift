import PlanLang

/// Communes and provinces whose names differ from another's in diacritics alone: "Bình Thành", "Bình Thạnh".
enum PlacesThatDiffer {
  /// Whether a name is one of them, and so no slip for another.
  static func contain(_ name: String) -> Bool {
    let line = [0x0A] + Array(name.utf8) + [0x0A]
    return names.withUTF8Buffer { Array($0) }.contains(bytes: line)
  }
}

import PlanLang

/// Names of printed files.
enum OutputName {
  /// Of all appendices of a plan, without an ending: `phu-luc`, or with the plan's own name where it is not plan.yml.
  static func appendices(of path: String) -> String {
    let stem = stem(of: path)
    return stem == "plan" ? "phu-luc" : "\(stem)-phu-luc"
  }

  /// Of the whole document: `ke-hoach`, or the plan's own name where it is not plan.yml.
  static func whole(of path: String) -> String {
    let stem = stem(of: path)
    return stem == "plan" ? "ke-hoach" : stem
  }

  /// Of a unit's slip: `phieu-vhxh`, with the plan's own name before it where it is not plan.yml.
  ///
  /// - Parameter unit: the unit's id.
  static func slip(for unit: String, of path: String) -> String {
    let stem = stem(of: path)
    // An id is a name here, never a path.
    let name = "phieu-" + unit.replacing("/", with: "-")
    return stem == "plan" ? name : "\(stem)-\(name)"
  }

  /// Of one table of a plan: its id, with the plan's own name before it where it is not plan.yml.
  static func table(_ id: String, of path: String) -> String {
    let stem = stem(of: path)
    return stem == "plan" ? id : "\(stem)-\(id)"
  }

  /// The ending of a file's name, without its point; empty where it has none.
  static func ending(of path: String) -> String {
    let name = FilePath.name(of: path)
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]).lowercased() } ?? ""
  }

  /// A file's name without its ending.
  static func stem(of path: String) -> String {
    let name = FilePath.name(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

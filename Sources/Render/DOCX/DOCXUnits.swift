/// Lengths as WordprocessingML writes them: whole numbers of a unit.
enum DOCXUnits {
  /// Twentieths of a point.
  static func twips(points: Double) -> Int { Int((points * 20).rounded()) }

  /// Twentieths of a point.
  static func twips(millimetres: Double) -> Int { twips(points: PrintMeasures.points(millimetres)) }

  /// Halves of a point: sizes of letters.
  static func halves(points: Double) -> Int { Int((points * 2).rounded()) }

  /// Eighths of a point: thickness of lines.
  static func eighths(points: Double) -> Int { Int((points * 8).rounded()) }

  /// `total` in parts of so many percent each; what rounding leaves is spread, so that the parts add up.
  static func parts(of total: Int, percent: [Int]) -> [Int] {
    var end = 0
    var sum = 0
    return percent.map { share in
      sum += share
      let start = end
      end = (total * sum + 50) / 100
      return end - start
    }
  }
}

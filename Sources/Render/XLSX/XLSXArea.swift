/// Cells from one corner to another; rows and columns count from 1.
struct XLSXArea: Hashable {
  let columns: ClosedRange<Int>
  let rows: ClosedRange<Int>

  /// `A1:G6`, or `A1` for a single cell.
  var reference: String {
    let first = Self.letters(columns.lowerBound) + String(rows.lowerBound)
    let last = Self.letters(columns.upperBound) + String(rows.upperBound)
    return first == last ? first : first + ":" + last
  }

  /// `$A$1:$G$6`
  var absolute: String {
    "$\(Self.letters(columns.lowerBound))$\(rows.lowerBound):$\(Self.letters(columns.upperBound))$\(rows.upperBound)"
  }

  /// The name of a column: A, B ... Z, AA.
  static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

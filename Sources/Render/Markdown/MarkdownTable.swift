/// A table as GitHub reads them.
///
/// Such a table has one heading row and no joined cells: a heading over several columns is put before each of theirs
/// ("Phân công: Chủ trì"), and a group row has its words in the first cell.
struct MarkdownTable {
  let table: DocumentTable

  /// Writes it, without a line break at its end.
  func write(to output: inout [UInt8]) {
    output.write("|")
    for headings in table.flatHeadings {
      cell(&output) { output in
        for (number, heading) in headings.enumerated() {
          if number > 0 { output.write(": ") }
          MarkdownEscaping.write(heading.lines, to: &output)
        }
      }
    }
    output.write("\n|")
    for column in table.columns {
      switch column.alignment {
      case .leading: output.write(" --- |")
      case .center: output.write(" :---: |")
      case .trailing: output.write(" ---: |")
      }
    }
    output.makeRoom(for: table.byteCount(marks: Array(repeating: " |\n| ".utf8.count, count: table.columns.count)))
    for row in table.rows {
      output.write("\n|")
      switch row {
      case .span(let text):
        cell(&output) { MarkdownEscaping.write(text.lines, to: &$0) }
        for _ in table.columns.dropFirst() { output.write(" |") }
      case .group(let cells), .item(let cells):
        for text in cells { cell(&output) { MarkdownEscaping.write(text.lines, to: &$0) } }
      }
    }
  }

  /// A blank on both sides of what `content` writes, or one alone where it writes nothing.
  private func cell(_ output: inout [UInt8], _ content: (inout [UInt8]) -> Void) {
    output.write(" ")
    let start = output.count
    content(&output)
    output.write(output.count > start ? " |" : "|")
  }
}

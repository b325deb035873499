import PlanLang

/// What differences, their places and filled gaps are called.
enum DifferenceWords {
  /// "Phụ lục II, hàng 3 “Số hóa hồ sơ”, cột “Thời gian hoàn thành”".
  static func place(of difference: Difference) -> Message {
    var place = name(of: difference.part)
    func add(_ vi: String, _ en: String) { place = Message(vi: place.vi + ", " + vi, en: place.en + ", " + en) }
    if let row = difference.row, difference.kind == .lineMoved {
      add("“\(shortened(row.title))”", "“\(shortened(row.title))”")
    } else if let row = difference.row {
      let words = [row.number, row.title.isEmpty ? "" : "“\(shortened(row.title))”"].filter { !$0.isEmpty }
      let name = words.isEmpty ? "" : " " + words.joined(separator: " ")
      add("hàng" + name, "row" + name)
    }
    if let column = difference.column {
      let name =
        column.isEmpty
        ? Message(vi: "không tên", en: "without a heading") : Message(vi: "“\(column)”", en: "“\(column)”")
      add("cột \(name.vi)", "column \(name.en)")
    }
    return place
  }

  static func name(of part: DocumentPart) -> Message {
    switch part {
    case .head: Message(vi: "Phần đầu văn bản", en: "Head")
    case .text(""): Message(vi: "Phần lời", en: "Text")
    case .text(let heading): Message(vi: "Mục “\(shortened(heading))”", en: "Section “\(shortened(heading))”")
    case .signature: Message(vi: "Nơi nhận và chữ ký", en: "Recipients and signature")
    case .appendix(let name): Message(vi: name, en: name)
    }
  }

  static func name(of kind: Difference.Kind) -> Message {
    switch kind {
    case .cell: Message(vi: "ô khác kế hoạch", en: "the cell differs")
    case .heading: Message(vi: "tên cột khác kế hoạch", en: "the heading differs")
    case .rowMissing: Message(vi: "hàng không còn trong tệp", en: "the row is gone")
    case .rowAdded: Message(vi: "hàng không có trong kế hoạch", en: "the row is not the plan's")
    case .rowMoved: Message(vi: "hàng đứng ở chỗ khác", en: "the row stands elsewhere")
    case .columnMissing: Message(vi: "cột không còn trong tệp", en: "the column is gone")
    case .columnAdded: Message(vi: "cột không có trong kế hoạch", en: "the column is not the plan's")
    case .columnMoved: Message(vi: "cột đứng ở chỗ khác", en: "the column stands elsewhere")
    case .tableMissing: Message(vi: "bảng không còn trong tệp", en: "the table is gone")
    case .tableAdded: Message(vi: "bảng không có trong kế hoạch", en: "the table is not the plan's")
    case .tableMoved: Message(vi: "bảng đứng ở chỗ khác", en: "the table stands elsewhere")
    case .line: Message(vi: "lời khác kế hoạch", en: "the words differ")
    case .lineMissing: Message(vi: "dòng không còn trong tệp", en: "the line is gone")
    case .lineAdded: Message(vi: "dòng không có trong kế hoạch", en: "the line is not the plan's")
    case .lineMoved: Message(vi: "dòng đứng ở chỗ khác", en: "the line stands elsewhere")
    case .filledDifferently: Message(vi: "điền khác chỗ đã điền ở trên", en: "filled in differently than above")
    }
  }

  static func name(of kind: GapFilling.Kind) -> Message {
    switch kind {
    case .number: Message(vi: "số", en: "number")
    case .day: Message(vi: "ngày", en: "day")
    case .month: Message(vi: "tháng", en: "month")
    case .year: Message(vi: "năm", en: "year")
    case .signer: Message(vi: "người ký", en: "signer")
    case .other: Message(vi: "chỗ trống", en: "gap")
    }
  }

  /// The first words of a long text.
  static func shortened(_ text: String) -> String {
    let words = ComparedText.words(text)
    return words.count <= 14 ? text : words.prefix(12).joined(separator: " ") + " …"
  }
}

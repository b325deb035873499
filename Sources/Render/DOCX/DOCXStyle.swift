/// The paragraph styles of a Word file: one for each kind of paragraph, so that an office that wants another size changes
/// it in one place.
enum DOCXStyle: String, CaseIterable {
  case nation = "QuocHieu"
  case motto = "TieuNgu"
  case parent = "CoQuanChuQuan"
  case issuer = "CoQuanBanHanh"
  case number = "SoKyHieu"
  case urgency = "MucDoKhan"
  case circulation = "PhamViLuuHanh"
  case dateline = "DiaDanhThoiGian"
  case type = "TenLoai"
  case subject = "TrichYeu"
  case basis = "CanCu"
  case part = "Phan"
  case roman = "MucLaMa"
  case arabic = "KhoanCoTieuDe"
  case letter = "DiemCoTieuDe"
  case dash = "GachCoTieuDe"
  case body = "LoiVan"
  case dashed = "GachDauDong"
  case columnHeading = "TenCot"
  case cell = "OBang"
  case centeredCell = "OBangGiua"
  case trailingCell = "OBangPhai"
  case group = "DongNhom"
  case total = "DongTong"
  case endMark = "DauKetThuc"
  case recipientsTitle = "NoiNhan"
  case recipients = "DanhSachNoiNhan"
  case authority = "QuyenHanChucVu"
  case signer = "HoTenNguoiKy"
  case appendixNumber = "SoPhuLuc"
  case appendixTitle = "TenPhuLuc"
  case attachment = "KemTheo"
  case rule = "DuongKe"
  case pageNumber = "SoTrang"
  case spacer = "KhoangTrong"

  /// Its name in Word's list of styles.
  var name: String {
    switch self {
    case .nation: "Quốc hiệu"
    case .motto: "Tiêu ngữ"
    case .parent: "Cơ quan chủ quản"
    case .issuer: "Cơ quan ban hành"
    case .number: "Số, ký hiệu"
    case .urgency: "Mức độ khẩn"
    case .circulation: "Phạm vi lưu hành"
    case .dateline: "Địa danh và thời gian"
    case .type: "Tên loại văn bản"
    case .subject: "Trích yếu"
    case .basis: "Căn cứ ban hành"
    case .part: "Phần"
    case .roman: "Mục I, II, III"
    case .arabic: "Khoản có tiêu đề"
    case .letter: "Điểm có tiêu đề"
    case .dash: "Gạch đầu dòng có tiêu đề"
    case .body: "Lời văn"
    case .dashed: "Gạch đầu dòng"
    case .columnHeading: "Tên cột"
    case .cell: "Ô bảng"
    case .centeredCell: "Ô bảng, giữa"
    case .trailingCell: "Ô bảng, phải"
    case .group: "Dòng nhóm"
    case .total: "Dòng tổng số"
    case .endMark: "Dấu kết thúc"
    case .recipientsTitle: "Nơi nhận"
    case .recipients: "Danh sách nơi nhận"
    case .authority: "Quyền hạn, chức vụ"
    case .signer: "Họ tên người ký"
    case .appendixNumber: "Số phụ lục"
    case .appendixTitle: "Tên phụ lục"
    case .attachment: "Kèm theo văn bản"
    case .rule: "Đường kẻ ngang"
    case .pageNumber: "Số trang văn bản"
    case .spacer: "Khoảng trống"
    }
  }

  /// How its paragraphs look.
  var look: Look {
    typealias Size = PrintMeasures.Size
    let indent = PrintMeasures.firstLineIndent
    let gap = PrintMeasures.paragraphGap
    let text = Look(
      alignment: .justified, firstLine: indent, after: gap, lineSpacing: PrintMeasures.lineSpacing)
    let heading = Look(
      firstLine: indent, after: gap, lineSpacing: PrintMeasures.lineSpacing, keepsNext: true)
    let mark = Look(size: Size.mark, isBold: true, alignment: .center, before: 4, hasBox: true)
    switch self {
    case .nation: return Look(size: Size.nation, isBold: true, alignment: .center)
    case .motto: return Look(size: Size.motto, isBold: true, alignment: .center)
    case .parent: return Look(size: Size.issuer, alignment: .center)
    case .issuer: return Look(size: Size.issuer, isBold: true, alignment: .center)
    case .number: return Look(size: Size.number, alignment: .center, before: 4)
    case .urgency: return mark.with { $0.color = "FF0000" }
    case .circulation: return mark
    case .dateline: return Look(size: Size.dateline, isItalic: true, alignment: .center, before: 4)
    case .type: return Look(isBold: true, alignment: .center, before: 14, keepsNext: true, outline: 0)
    case .subject:
      return Look(isBold: true, alignment: .center, inset: PrintMeasures.subjectInset, keepsNext: true)
    case .basis: return text.with { $0.isItalic = true }
    case .part: return Look(isBold: true, alignment: .center, before: 6, after: gap, keepsNext: true, outline: 0)
    case .roman: return heading.with { ($0.isBold, $0.outline) = (true, 1) }
    case .arabic: return heading.with { ($0.isBold, $0.outline) = (true, 2) }
    case .letter: return heading.with { $0.outline = 3 }
    case .dash: return heading.with { $0.outline = 4 }
    case .body, .dashed: return text
    case .columnHeading: return Look(size: Size.table, isBold: true, alignment: .center, keepsNext: true)
    case .cell: return Look(size: Size.table)
    case .centeredCell: return Look(size: Size.table, alignment: .center)
    case .trailingCell: return Look(size: Size.table, alignment: .trailing)
    case .group: return Look(size: Size.table, isBold: true, keepsNext: true)
    case .total: return Look(size: Size.table, isBold: true, before: 8, after: gap)
    case .endMark: return Look(size: Size.table, alignment: .trailing, before: 8)
    case .recipientsTitle: return Look(size: Size.recipientsTitle, isBold: true, isItalic: true, keepsNext: true)
    case .recipients: return Look(size: Size.recipients)
    case .authority: return Look(isBold: true, alignment: .center, keepsNext: true)
    case .signer: return Look(isBold: true, alignment: .center, before: PrintMeasures.signatureRoom)
    case .appendixNumber: return Look(isBold: true, alignment: .center, keepsNext: true, outline: 0)
    case .appendixTitle: return Look(isBold: true, alignment: .center, keepsNext: true)
    case .attachment: return Look(isItalic: true, alignment: .center, keepsNext: true)
    case .rule: return Look(size: 2, before: 3, exactLine: 4, keepsNext: true, hasRule: true)
    case .pageNumber: return Look(size: Size.pageNumber, alignment: .center)
    case .spacer: return Look(size: 1, exactLine: 1)
    }
  }

  /// Direction of a paragraph's lines between the margins.
  enum Alignment: String {
    case leading = "left"
    case center
    case trailing = "right"
    case justified = "both"
  }

  /// How the paragraphs of a style look.
  struct Look {
    /// Size of the letters in points.
    var size = PrintMeasures.Size.text
    var isBold = false
    var isItalic = false
    var alignment = Alignment.leading
    /// How far the first line is moved in, in millimetres.
    var firstLine = 0.0
    /// How far all lines stay from both sides, in millimetres.
    var inset = 0.0
    /// Room over the paragraph in points.
    var before = 0.0
    /// Room under the paragraph in points.
    var after = 0.0
    /// Distance of lines in lines.
    var lineSpacing = 1.0
    /// Height of a line in points, whatever its letters; nil for the height that they need.
    var exactLine: Double?
    /// Whether it stays on the page of the next paragraph.
    var keepsNext = false
    /// Level in Word's navigation, from 0; nil for text.
    var outline: Int?
    /// Whether it is nothing but a rule.
    var hasRule = false
    /// Whether it stands in a box.
    var hasBox = false
    /// Colour of letters and box, red, green and blue in hexadecimal.
    var color = "000000"

    func with(_ change: (inout Look) -> Void) -> Look {
      var look = self
      change(&look)
      return look
    }
  }
}

extension DocumentTable.Alignment {
  /// The style of a table's cell.
  var cellStyle: DOCXStyle {
    switch self {
    case .leading: .cell
    case .center: .centeredCell
    case .trailing: .trailingCell
    }
  }

  /// The direction of its lines.
  var lines: DOCXStyle.Alignment {
    switch self {
    case .leading: .leading
    case .center: .center
    case .trailing: .trailing
    }
  }
}

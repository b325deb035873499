extension RecordSchema {
  static let unit = RecordSchema(
    .unit, vi: "đơn vị", en: "unit", shorthand: .name,
    [
      Field(.name, "ten", .text, required: true, vi: "Tên đầy đủ.", en: "Full name."),
      Field(.short, "ten_tat", .text, vi: "Tên ngắn trong lời văn.", en: "Short name for running text."),
      Field(.level, "cap", .text, vi: "Cấp: xã, phường, thành phố ...", en: "Level: xã, phường, thành phố ..."),
      Field(.parent, "cap_tren", .reference(.unit), vi: "Cơ quan cấp trên.", en: "The body above it."),
      Field(
        .collective, "tap_the", .boolean, vi: "Gọi chung nhiều đơn vị, không chủ trì được.",
        en: "Stands for many units; cannot lead."),
      Field(.aliases, "ten_khac", .list(.text), vi: "Những tên khác cũng được dùng.", en: "Other names for it."),
    ])

  static let former = RecordSchema(
    .former, vi: "cơ quan cũ", en: "former body", shorthand: .name,
    [
      Field(
        .name, "ten", .text, required: true, vi: "Tên đầy đủ khi còn hoạt động.", en: "Full name while it existed."),
      Field(.aliases, "ten_khac", .list(.text), vi: "Những tên khác từng được dùng.", en: "Other names for it."),
      Field(.level, "cap", .text, vi: "Cấp: xã, huyện, tỉnh ...", en: "Level: xã, huyện, tỉnh ..."),
      Field(
        .until, "het_ngay", .date, vi: "Ngày không còn hoạt động.", en: "The day from which it no longer exists."),
      Field(
        .successors, "ke_thua", .list(.reference(.unit)), vi: "Những đơn vị tiếp nhận nhiệm vụ của nó.",
        en: "The bodies that took over its work."),
      Field(.note, "ghi_chu", .text, vi: "Ghi chú.", en: "Note."),
    ])

  static let person = RecordSchema(
    .person, vi: "người phụ trách", en: "person",
    [
      Field(.name, "ho_ten", .text, vi: "Họ và tên.", en: "Name."),
      Field(.post, "chuc_vu", .text, vi: "Chức vụ.", en: "Post."),
    ])

  static let citation = RecordSchema(
    .citation, vi: "văn bản", en: "citation",
    [
      Field(.type, "loai", .text, vi: "Tên loại văn bản.", en: "Kind of document."),
      Field(.number, "so", .text, vi: "Số, ký hiệu.", en: "Number and symbol."),
      Field(.date, "ngay", .date, vi: "Ngày ban hành.", en: "Day of issue."),
      Field(.issuer, "co_quan", .text, vi: "Cơ quan ban hành.", en: "Issuer."),
      Field(.subject, "trich_yeu", .text, vi: "Trích yếu.", en: "Subject."),
    ])

  static let term = RecordSchema(
    .term, vi: "từ ngữ", en: "term", shorthand: .meaning,
    [
      Field(.meaning, "nghia", .text, vi: "Cụm từ đầy đủ.", en: "What it stands for."),
      Field(.avoid, "tranh", .list(.text), vi: "Những cách viết cần tránh.", en: "Spellings to avoid."),
    ])

  /// The long form of a place where an id is expected.
  static let reference = RecordSchema(
    .reference, vi: "tham chiếu", en: "reference", shorthand: .unit,
    [
      Field(.unit, "don_vi", .text, vi: "Mã hoặc tên.", en: "Id or name."),
      Field(.note, "ghi_chu", .text, vi: "Lời đi kèm, in trong ngoặc.", en: "Words added in brackets."),
      Field(.text, "loi", .text, vi: "Lời tự do thay cho mã.", en: "Free words in place of an id."),
      Field(.open, "de_trong", .boolean, vi: "Cố ý để trống.", en: "Left open on purpose."),
    ])

  static let layout = RecordSchema(.layout, vi: "mẫu bảng", en: "layout", looks)

  /// The keys with which a place says how its table looks.
  static let looks = [
    Field(
      .columns, "cot", .list(.record(.column)), vi: "Các cột từ trái sang phải.", en: "Columns from left to right."),
    Field(
      .labels, "nhan", .map(.text), vi: "Tên cột thay cho tên thường dùng.", en: "Headings in place of the usual ones."),
    Field(.numbering, "danh_so", .record(.numbering), vi: "Cách đánh số dòng.", en: "Numbering of rows."),
    Field(
      .orientation, "chieu_giay", .choice(Orientation.allCases.map(\.rawValue)), vi: "Chiều trang giấy.",
      en: "Page orientation."),
    Field(
      .groupRows, "dong_nhom", .choice(GroupRows.allCases.map(\.rawValue)), vi: "Dòng tên nhóm.", en: "Group rows."),
    Field(.widths, "do_rong", .list(.integer), vi: "Độ rộng các cột, phần trăm.", en: "Column widths in percent."),
  ]

  static let column = RecordSchema(
    .column, vi: "cột", en: "column", shorthand: .key,
    [
      Field(.key, "khoa", .text, vi: "Khóa của cột.", en: "The column's key."),
      Field(.label, "nhan", .text, vi: "Tên cột.", en: "Heading."),
      Field(
        .columns, "cot", .list(.record(.column)), vi: "Các cột dưới một tên chung.",
        en: "Columns under a joint heading."),
    ])

  static let numbering = RecordSchema(
    .numbering, vi: "cách đánh số", en: "numbering", shorthand: .style,
    [
      Field(.style, "kieu", .choice(Numbering.Style.allCases.map(\.rawValue)), vi: "Kiểu số.", en: "Style."),
      Field(
        .restart, "danh_lai", .choice(Numbering.Restart.allCases.map(\.rawValue)), vi: "Khi nào đánh lại từ 1.",
        en: "When to begin anew."),
    ])
}

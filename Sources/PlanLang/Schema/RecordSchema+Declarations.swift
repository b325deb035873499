extension RecordSchema {
  static let unit = RecordSchema(
    .unit, vi: "đơn vị", en: "unit", shorthand: .name,
    [
      Field(
        .name, "ten", .text, required: true, examples: ["Phòng Văn hóa - Xã hội"],
        vi: "Tên đầy đủ, in trong bảng và trong thể thức.",
        en: "The full name, printed in tables and around the text."),
      Field(
        .short, "ten_tat", .text, examples: ["UBND phường"], vi: "Tên ngắn, dùng trong lời văn.",
        en: "A short name for running text."),
      Field(
        .level, "cap", .text, examples: ["phường"], vi: "Cấp hành chính của đơn vị.",
        en: "The administrative level of the unit."),
      Field(
        .parent, "cap_tren", .reference(.unit), examples: ["UBND thành phố Hải Phòng"],
        vi: "Cơ quan cấp trên trực tiếp: mã của một đơn vị, hoặc tên viết thẳng.",
        en: "The body directly above it: the id of a unit, or a name in plain words."),
      Field(
        .collective, "tap_the", .boolean, standard: "false", examples: ["true"],
        vi: "Viết true nếu tên này gọi chung nhiều đơn vị; tên gọi chung chỉ phối hợp, không chủ trì được.",
        en: "Write true where the name stands for many units; such a name can support but not lead."),
      Field(
        .aliases, "ten_khac", .list(.name), examples: ["[Phòng VH-XH, Phòng VH&XH]"],
        vi: "Những tên khác cũng chỉ đơn vị này; viết tên nào ở chỗ cần mã cũng được.",
        en: "Other names of the unit; any of them may be written where an id is expected."),
    ])

  static let former = RecordSchema(
    .former, vi: "cơ quan cũ", en: "former body", shorthand: .name,
    [
      Field(
        .name, "ten", .text, required: true, examples: ["Ủy ban nhân dân huyện Thanh Hà"],
        vi: "Tên đầy đủ khi cơ quan còn hoạt động.", en: "The full name while the body existed."),
      Field(
        .aliases, "ten_khac", .list(.name), examples: ["[UBND huyện Thanh Hà]"],
        vi: "Những tên khác từng dùng để gọi cơ quan này.", en: "Other names by which the body was called."),
      Field(
        .level, "cap", .text, examples: ["huyện"], vi: "Cấp hành chính của cơ quan khi còn hoạt động.",
        en: "The administrative level of the body while it existed."),
      Field(
        .until, "het_ngay", .date, examples: ["2025-07-01"], vi: "Ngày cơ quan không còn hoạt động.",
        en: "The day from which the body no longer exists."),
      Field(
        .successors, "ke_thua", .list(.reference(.unit)), examples: ["[ubnd, ubnd-thanh-pho]"],
        vi: "Những đơn vị tiếp nhận nhiệm vụ của cơ quan này.", en: "The units that took over its work."),
      Field(
        .note, "ghi_chu", .text, examples: ["Sáp nhập vào Phòng Kinh tế"], vi: "Ghi chú, không in ra.",
        en: "A note, which is not printed."),
    ])

  static let person = RecordSchema(
    .person, vi: "người phụ trách", en: "person",
    [
      Field(
        .name, "ho_ten", .text, examples: ["Nguyễn Văn An"], vi: "Họ và tên; có thể để trống khi chưa phân công.",
        en: "The name; it may be left empty while nobody is appointed."),
      Field(
        .post, "chuc_vu", .text, examples: ["Phó Chủ tịch UBND phường"], vi: "Chức vụ.", en: "The post."),
    ])

  static let citation = RecordSchema(
    .citation, vi: "văn bản", en: "citation",
    [
      Field(
        .type, "loai", .text, examples: ["Nghị quyết"], vi: "Tên loại văn bản.", en: "The kind of document."),
      Field(
        .number, "so", .text, examples: ["57-NQ/TW", "71/NQ-CP"], vi: "Số và ký hiệu, chép đúng bản chính.",
        en: "Number and symbol, exactly as in the original."),
      Field(
        .date, "ngay", .date, examples: ["2024-12-22", "22/12/2024"], vi: "Ngày ban hành văn bản.",
        en: "The day on which it was issued."),
      Field(
        .issuer, "co_quan", .text, examples: ["Bộ Chính trị"], vi: "Cơ quan ban hành văn bản.",
        en: "The body that issued it."),
      Field(
        .subject, "trich_yeu", .text, examples: ["về đột phá phát triển khoa học, công nghệ"],
        vi: "Trích yếu, in sau ngày và cơ quan ban hành khi viện dẫn lần đầu.",
        en: "The subject, printed after date and issuer at the first mention."),
    ])

  static let term = RecordSchema(
    .term, vi: "từ ngữ", en: "term", shorthand: .meaning,
    [
      Field(
        .meaning, "nghia", .text, examples: ["chuyển đổi số"], vi: "Cụm từ đầy đủ của chữ viết tắt.",
        en: "What the abbreviation stands for."),
      Field(
        .avoid, "tranh", .list(.name), examples: ["[VneID, VNID]"], vi: "Những cách viết cần tránh của từ này.",
        en: "Spellings of the word to avoid."),
    ])

  /// The long form of a place where an id is expected.
  static let reference = RecordSchema(
    .reference, vi: "tham chiếu", en: "reference", shorthand: .unit,
    [
      Field(
        .unit, "don_vi", .text, examples: ["tu-phap"], vi: "Mã hoặc tên của cái được gọi tới.",
        en: "Id or name of what is meant."),
      Field(
        .note, "ghi_chu", .text, examples: ["lĩnh vực tư pháp"], vi: "Lời đi kèm, in trong ngoặc sau tên.",
        en: "Words added in brackets behind the name."),
      Field(
        .text, "loi", .text, examples: ["Các hộ gia đình"], vi: "Lời tự do in ra thay cho một mã.",
        en: "Free words that are printed in place of an id."),
      Field(
        .open, "de_trong", .boolean, standard: "false", examples: ["true"],
        vi: "Viết true nếu cố ý để trống chỗ này.", en: "Write true where the place is left open on purpose."),
    ])

  static let layout = RecordSchema(.layout, vi: "mẫu bảng", en: "layout", looks)

  /// The keys with which a place says how its table looks.
  static let looks = [
    Field(
      .columns, "cot", .list(.record(.column)),
      examples: ["[number, title, lead, due]", "[number, title, {label: Phân công, columns: [lead, support]}]"],
      vi: "Các cột từ trái sang phải; không viết thì dùng các cột thường dùng của bảng.",
      en: "The columns from left to right; where left out, the usual ones of the table."),
    Field(
      .labels, "nhan", .map(.text), examples: ["{lead: Cơ quan thực hiện, output: Sản phẩm hoàn thành}"],
      vi: "Tên cột in thay cho tên thường dùng, theo khóa của cột.",
      en: "Headings in place of the usual ones, by the column's key."),
    Field(
      .numbering, "danh_so", .record(.numbering), examples: ["{style: \"1.\", restart: group}", "I"],
      vi: "Cách đánh số các dòng.", en: "How the rows are numbered."),
    Field(
      .orientation, "chieu_giay", .choice(Orientation.allCases.map(\.rawValue)), standard: "landscape",
      examples: ["landscape"], vi: "Chiều trang giấy: portrait là dọc, landscape là ngang.",
      en: "The way the page lies: portrait or landscape."),
    Field(
      .groupRows, "dong_nhom", .choice(GroupRows.allCases.map(\.rawValue)), examples: ["span"],
      vi:
        "Dòng tên nhóm: span là một ô suốt chiều ngang (thường dùng cho nhiệm vụ), columns là số và tên ở hai cột đầu (thường dùng cho chỉ tiêu), none là không có.",
      en:
        "The row that names a group: span is one cell over the whole width (usual for tasks), columns puts number and title into the first two columns (usual for objectives), none leaves it out."
    ),
    Field(
      .widths, "do_rong", .list(.integer), examples: ["[5, 35, 20, 20, 20]"],
      vi: "Độ rộng từng cột, tính theo phần trăm chiều ngang của bảng, là số nguyên từ 1 đến 100.",
      en: "The width of each column in percent of the table, a whole number from 1 to 100."),
  ]

  static let column = RecordSchema(
    .column, vi: "cột", en: "column", shorthand: .key,
    [
      Field(
        .key, "khoa", .text, examples: ["lead", "extra.nguon-von"],
        vi: "Khóa của cột: một cột có sẵn của bảng, hoặc extra.TÊN cho cột riêng.",
        en: "The column's key: one that the table has, or extra.NAME for one of your own."),
      Field(
        .label, "nhan", .text, examples: ["Cơ quan thực hiện"], vi: "Tên cột in ở đầu bảng.",
        en: "The heading that is printed."),
      Field(
        .columns, "cot", .list(.record(.column)), examples: ["[lead, support]"],
        vi: "Các cột con, khi tên cột là tên chung in ở tầng trên.",
        en: "The columns below, where the heading is a joint one over several."),
    ])

  static let numbering = RecordSchema(
    .numbering, vi: "cách đánh số", en: "numbering", shorthand: .style,
    [
      Field(
        .style, "kieu", .choice(Numbering.Style.allCases.map(\.rawValue)), standard: "\"1\"",
        examples: ["\"1.\"", "I"], vi: "Kiểu số: chữ số Ả Rập hoặc số La Mã, có hoặc không có dấu chấm.",
        en: "The style: Arabic or Roman, with or without a point."),
      Field(
        .restart, "danh_lai", .choice(Numbering.Restart.allCases.map(\.rawValue)), standard: "never",
        examples: ["group"], vi: "Khi nào đánh lại từ 1: never là không bao giờ, group là ở mỗi nhóm.",
        en: "When the count begins anew: never, or at each group."),
    ])
}

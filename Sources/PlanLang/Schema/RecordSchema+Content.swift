extension RecordSchema {
  static let group = RecordSchema(
    .group, vi: "nhóm", en: "group", shorthand: .title,
    [
      id, number,
      Field(.title, "ten", .text, required: true, vi: "Tên nhóm.", en: "Title."),
    ])

  static let objective = RecordSchema(
    .objective, vi: "chỉ tiêu", en: "objective",
    [
      id, number,
      Field(.group, "nhom", .reference(.group), vi: "Nhóm: mã hoặc tên.", en: "Group: id or title."),
      Field(.name, "ten", .text, required: true, vi: "Tên chỉ tiêu.", en: "What is measured."),
      Field(.unit, "don_vi_tinh", .text, vi: "Đơn vị tính.", en: "Unit of measure."),
      Field(.baseline, "hien_trang", .record(.figure), vi: "Kết quả đã đạt.", en: "What was reached before."),
      Field(.target, "chi_tieu", .record(.figure), vi: "Chỉ tiêu phải đạt.", en: "What is to be reached."),
      lead, note, extra,
    ])

  static let figure = RecordSchema(
    .figure, vi: "số liệu", en: "figure", shorthand: .value,
    [
      Field(.value, "gia_tri", .quantity, vi: "Con số, ví dụ ≥ 84%.", en: "The figure, such as ≥ 84%."),
      Field(.text, "loi", .text, vi: "Lời in thay cho con số.", en: "Words printed in its place."),
      Field(.year, "nam", .year, vi: "Năm.", en: "Year."),
      Field(.period, "thoi_ky", .period, vi: "Thời kỳ.", en: "Period."),
    ])

  static let task = RecordSchema(
    .task, vi: "nhiệm vụ", en: "task",
    [
      id, number,
      Field(.group, "nhom", .reference(.group), vi: "Nhóm.", en: "Group."),
      Field(.title, "ten", .text, required: true, vi: "Việc phải làm.", en: "What is to be done."),
      Field(.person, "phu_trach", .list(.reference(.person)), vi: "Người phụ trách.", en: "Who answers for it."),
      lead,
      Field(
        .monitor, "theo_doi", .list(.reference(.unit)), vi: "Đơn vị theo dõi, đôn đốc.", en: "Units that follow up."),
      Field(.support, "phoi_hop", .list(.reference(.unit)), vi: "Đơn vị phối hợp.", en: "Supporting units."),
      due,
      Field(.output, "san_pham", .list(.text), vi: "Sản phẩm hoàn thành.", en: "What comes out of it."),
      Field(
        .objectives, "muc_tieu", .list(.reference(.objective)), vi: "Các chỉ tiêu mà nhiệm vụ phục vụ.",
        en: "Objectives that it serves."),
      Field(
        .cites, "van_ban", .list(.reference(.citation)), vi: "Các văn bản mà nhiệm vụ thực hiện.",
        en: "Documents that it carries out."),
      Field(.budget, "kinh_phi", .text, vi: "Kinh phí.", en: "Money."),
      note, extra,
    ])

  static let phase = RecordSchema(
    .phase, vi: "giai đoạn", en: "phase",
    [
      id, number,
      Field(.title, "ten", .text, required: true, vi: "Tên giai đoạn.", en: "Title."),
      due,
      Field(.focus, "trong_tam", .text, vi: "Trọng tâm.", en: "What it is about."),
      Field(.outputs, "san_pham", .list(.text), vi: "Kết quả.", en: "What comes out of it."),
      lead, extra,
    ])

  static let budgetLine = RecordSchema(
    .budgetLine, vi: "khoản kinh phí", en: "budget line",
    [
      number,
      Field(.item, "khoan_muc", .text, required: true, vi: "Khoản mục.", en: "What is paid for."),
      Field(.content, "noi_dung", .text, vi: "Nội dung.", en: "What is done with it."),
      Field(.estimate, "du_toan", .text, vi: "Dự toán.", en: "Estimated cost."),
      Field(.source, "nguon", .text, vi: "Nguồn kinh phí.", en: "Where the money comes from."),
      note, extra,
    ])

  static let table = RecordSchema(
    .table, vi: "bảng", en: "table",
    [
      Field(.columns, "cot", .list(.record(.column)), required: true, vi: "Các cột.", en: "Columns."),
      Field(
        .rows, "dong", .list(.map(.text)), required: true, vi: "Các dòng: khóa cột và nội dung ô.",
        en: "Rows: cells by column key."),
    ])

  static let appendix = RecordSchema(
    .appendix, vi: "phụ lục", en: "appendix",
    [
      id,
      Field(
        .number, "so", .text, vi: "Số La Mã, chỉ khi được ấn định từ ngoài.",
        en: "Roman number, only where fixed from outside."),
      Field(.title, "ten", .text, required: true, vi: "Tên phụ lục.", en: "Title."),
      usedTable,
    ] + tableUse)

  static let section = RecordSchema(
    .section, vi: "mục", en: "section", shorthand: .text,
    [
      id,
      Field(.title, "ten", .text, vi: "Tiêu đề.", en: "Heading."),
      Field(
        .part, "phan", .boolean, vi: "Là một phần lớn của văn bản: Phần I, Phần II.",
        en: "A main part of the document: Phần I, Phần II."),
      Field(.text, "loi", .list(.text), vi: "Các đoạn văn.", en: "Paragraphs."),
      Field(
        .items, "gach_dau_dong", .list(.text), vi: "Các gạch đầu dòng, sau các đoạn văn.",
        en: "Dashed lines, after the paragraphs."),
      usedTable,
      Field(
        .by, "theo", .choice(WorkOrder.allCases.map(\.rawValue)),
        vi: "Với table: tasks: viết việc chủ trì, phối hợp của từng đơn vị thành lời.",
        en: "With table: tasks: the work that each unit leads and supports, as text."),
    ] + tableUse + [
      Field(.sections, "muc", .list(.record(.section)), vi: "Các mục con.", en: "Parts.")
    ])

  static let filter = RecordSchema(
    .filter, vi: "điều kiện lọc", en: "filter",
    [
      Field(.group, "nhom", .reference(.group), vi: "Chỉ các dòng của nhóm này.", en: "Only rows of this group."),
      Field(
        .lead, "chu_tri", .reference(.unit), vi: "Chỉ các dòng do đơn vị này chủ trì.",
        en: "Only rows that this unit leads."),
      Field(
        .unit, "don_vi", .list(.reference(.unit)),
        vi: "Chỉ việc mà các đơn vị này chủ trì hoặc phối hợp; với by: lead, theo thứ tự này.",
        en: "Only work that these units lead or support; with by: lead, in this order."),
    ])

  static let settings = RecordSchema(
    .settings, vi: "tệp cài đặt", en: "settings file",
    [
      Field(
        .plans, "ke_hoach", .list(.text), vi: "Thư mục hoặc tệp chứa kế hoạch.", en: "Folders or files with plans."),
      Field(
        .lang, "ngon_ngu", .choice(Language.allCases.map(\.rawValue)), vi: "Ngôn ngữ thông báo.",
        en: "Language of messages."),
      Field(.templates, "mau", .text, vi: "Thư mục mẫu in.", en: "Folder of templates."),
      Field(
        .stage, "buoc", .choice(["draft", "issue"]), vi: "draft: đang soạn; issue: trước khi ban hành.",
        en: "draft, or issue before it is issued."),
      Field(
        .levels, "muc_do", .map(.text), vi: "Mức của từng quy tắc: off, info, warning, error.",
        en: "Level of each rule: off, info, warning, error."),
      Field(
        .mandatory, "bat_buoc", .list(.text), vi: "Các quy tắc không được bỏ qua bằng chú thích.",
        en: "Rules that no comment may suppress."),
    ])

  private static let usedTable = Field(
    .table, "bang", .reference(.table), vi: "Bảng: tasks, objectives, phases, budget hoặc mã của một bảng.",
    en: "tasks, objectives, phases, budget or the id of a table.")
  private static let tableUse =
    [
      Field(.layout, "mau", .reference(.layout), vi: "Mẫu bảng có tên.", en: "A named layout."),
      Field(.where, "loc", .record(.filter), vi: "Chỉ lấy một phần các dòng.", en: "A selection of rows."),
      Field(.total, "tong", .total, vi: "Dòng tổng số dưới bảng.", en: "The total under the table."),
    ] + looks

  private static let id = Field(.id, "ma", .identifier, vi: "Mã để nơi khác gọi tới.", en: "Id that others use.")
  private static let number = Field(
    .number, "so", .text, vi: "Số thứ tự, chỉ khi được ấn định từ ngoài.", en: "Number, only where fixed from outside.")
  private static let lead = Field(
    .lead, "chu_tri", .list(.reference(.unit)), vi: "Đơn vị chủ trì.", en: "Leading units.")
  private static let due = Field(
    .due, "thoi_han", .deadline, vi: "Thời hạn, viết như trong văn bản.", en: "Deadline, as people write it.")
  private static let note = Field(.note, "ghi_chu", .text, vi: "Ghi chú.", en: "Note.")
  private static let extra = Field(.extra, "them", .map(.text), vi: "Các cột riêng.", en: "Columns of one's own.")
}

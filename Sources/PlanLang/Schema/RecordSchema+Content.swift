extension RecordSchema {
  static let group = RecordSchema(
    .group, vi: "nhóm", en: "group", shorthand: .title,
    [
      id, number,
      Field(
        .title, "ten", .text, required: true, examples: ["Phát triển hạ tầng số"],
        vi: "Tên nhóm, in ở dòng trên các dòng của nhóm.", en: "The title, printed in the row above the group's rows."),
    ])

  static let objective = RecordSchema(
    .objective, vi: "chỉ tiêu", en: "objective",
    [
      id, number,
      Field(
        .group, "nhom", .reference(.group), examples: ["ha-tang", "Chính quyền số"],
        vi: "Nhóm của chỉ tiêu: mã của một nhóm, hoặc tên nhóm viết thẳng.",
        en: "The group of the objective: the id of a group, or a title in plain words."),
      Field(
        .name, "ten", .text, required: true, examples: ["Tỷ lệ hồ sơ xử lý trực tuyến"],
        vi: "Tên chỉ tiêu, nói rõ đo cái gì.", en: "What is measured."),
      Field(
        .unit, "don_vi_tinh", .text, examples: ["hồ sơ"], vi: "Đơn vị tính của con số.",
        en: "The unit of measure of the figure."),
      Field(
        .baseline, "hien_trang", .record(.figure), examples: ["83,77%", "{value: \"83,77%\", year: 2026}"],
        vi: "Kết quả đã đạt trước khi thực hiện kế hoạch.", en: "What had been reached before the plan."),
      Field(
        .target, "chi_tieu", .record(.figure), examples: ["≥ 84%", "{value: 100%, period: 2025-2027}"],
        vi: "Mức phải đạt khi hết kế hoạch.", en: "What is to be reached by the end of the plan."),
      lead, note, extra,
    ])

  static let figure = RecordSchema(
    .figure, vi: "số liệu", en: "figure", shorthand: .value,
    [
      Field(
        .value, "gia_tri", .quantity, examples: ["≥ 84%", "1.050 triệu đồng", "ít nhất 02 lớp"],
        vi: "Con số viết như trong văn bản: dấu phẩy trước phần thập phân, dấu chấm ngăn hàng nghìn.",
        en: "The figure as documents print it: a comma before the decimals, a dot between the thousands."),
      Field(
        .text, "loi", .text, examples: ["Duy trì 100%"], vi: "Lời in ra thay cho con số.",
        en: "Words that are printed in place of the figure."),
      Field(
        .year, "nam", .year, examples: ["2026"], vi: "Năm đo được, hoặc năm phải đạt.",
        en: "The year in which it was measured, or in which it is to be reached."),
      Field(
        .period, "thoi_ky", .period, examples: ["2025-2027"], vi: "Thời kỳ mà con số có hiệu lực, in trong ngoặc.",
        en: "The years for which the figure holds, printed in brackets."),
    ])

  static let task = RecordSchema(
    .task, vi: "nhiệm vụ", en: "task",
    [
      id, number,
      Field(
        .group, "nhom", .reference(.group), examples: ["ha-tang"], vi: "Nhóm của nhiệm vụ: mã của một nhóm.",
        en: "The group of the task: the id of a group."),
      Field(
        .title, "ten", .text, required: true, examples: ["Nâng cấp mạng LAN của trụ sở"],
        vi: "Tên nhiệm vụ: việc phải làm.", en: "What is to be done."),
      Field(
        .person, "phu_trach", .list(.reference(.person)), examples: ["pct-vx"],
        vi: "Người phụ trách: mã của một hay nhiều người.",
        en: "Who answers for the task: the ids of one or several people."
      ),
      lead,
      Field(
        .monitor, "theo_doi", .list(.reference(.unit)), examples: ["[vp]"],
        vi: "Đơn vị theo dõi, đôn đốc việc thực hiện.", en: "The units that follow up and remind."),
      Field(
        .support, "phoi_hop", .list(.reference(.unit)), examples: ["[don-vi, {unit: tu-phap, note: lĩnh vực tư pháp}]"],
        vi: "Các đơn vị phối hợp; có thể thêm lời in trong ngoặc sau tên một đơn vị.",
        en: "The supporting units; words may be added in brackets behind one."),
      due,
      Field(
        .output, "san_pham", .list(.text), examples: ["Hệ thống mạng được nghiệm thu", "[Kho dữ liệu, Báo cáo]"],
        vi: "Sản phẩm hoàn thành: kết quả cho thấy nhiệm vụ đã xong.",
        en: "What comes out of the task and shows that it is done."
      ),
      Field(
        .objectives, "muc_tieu", .list(.reference(.objective)), examples: ["[ho-so-truc-tuyen]"],
        vi: "Các chỉ tiêu mà nhiệm vụ phục vụ: mã của từng chỉ tiêu.",
        en: "The objectives that the task serves, by id."),
      Field(
        .cites, "van_ban", .list(.reference(.citation)), examples: ["[nq57]"],
        vi: "Các văn bản mà nhiệm vụ thực hiện: mã của từng văn bản.",
        en: "The documents that the task carries out, by id."),
      Field(
        .budget, "kinh_phi", .text, examples: ["250 triệu đồng"], vi: "Kinh phí của nhiệm vụ.",
        en: "The money for the task."),
      note, extra,
    ])

  static let phase = RecordSchema(
    .phase, vi: "giai đoạn", en: "phase",
    [
      id, number,
      Field(
        .title, "ten", .text, required: true, examples: ["Chuẩn bị - chuẩn hóa"], vi: "Tên giai đoạn.",
        en: "The title of the phase."),
      due,
      Field(
        .focus, "trong_tam", .text, examples: ["Rà soát dữ liệu, chuẩn hóa quy trình"],
        vi: "Trọng tâm của giai đoạn.", en: "What the phase is about."),
      Field(
        .outputs, "san_pham", .list(.text), examples: ["[Danh mục dữ liệu, Quy chế dùng chung]"],
        vi: "Các kết quả của giai đoạn.", en: "What comes out of the phase."),
      lead, extra,
    ])

  static let budgetLine = RecordSchema(
    .budgetLine, vi: "khoản kinh phí", en: "budget line",
    [
      number,
      Field(
        .item, "khoan_muc", .text, required: true, examples: ["Hạ tầng mạng"], vi: "Khoản mục: chi cho việc gì.",
        en: "What the money is for."),
      Field(
        .content, "noi_dung", .text, examples: ["Thay thiết bị mạng của trụ sở"], vi: "Nội dung chi.",
        en: "What is done with the money."),
      Field(
        .estimate, "du_toan", .text, examples: ["250 triệu đồng"], vi: "Số tiền dự toán; để trống khi chưa có.",
        en: "The estimated cost; left empty while there is none."),
      Field(
        .source, "nguon", .text, examples: ["Ngân sách phường"], vi: "Nguồn kinh phí.",
        en: "Where the money comes from."),
      note, extra,
    ])

  static let table = RecordSchema(
    .table, vi: "bảng", en: "table",
    [
      Field(
        .columns, "cot", .list(.record(.column)), required: true,
        examples: ["[{key: linh-vuc, label: Lĩnh vực}, {key: ket-qua, label: Kết quả}]"],
        vi: "Các cột từ trái sang phải, mỗi cột một khóa.", en: "The columns from left to right, each with a key."),
      Field(
        .rows, "dong", .list(.map(.text)), required: true, examples: ["[{linh-vuc: Hạ tầng mạng, ket-qua: Đã có}]"],
        vi: "Các dòng; mỗi dòng ghi khóa của cột và nội dung ô.",
        en: "The rows; each gives its cells by the key of the column."),
    ])

  private static let id = Field(
    .id, "ma", .identifier, examples: ["ha-tang"],
    vi: "Mã để nơi khác gọi tới: chữ, chữ số và dấu “-”, không có dấu cách.",
    en: "The id by which other places call it: letters, digits and dashes, no spaces.")
  private static let number = Field(
    .number, "so", .text, examples: ["4"], vi: "Số thứ tự, chỉ viết khi được ấn định từ ngoài; không viết thì tự đếm.",
    en: "The number, only where it is fixed from outside; otherwise it is counted.")
  private static let lead = Field(
    .lead, "chu_tri", .list(.reference(.unit)), examples: ["vhxh", "[vhxh, vp]"],
    vi: "Đơn vị chủ trì: mã của một hay nhiều đơn vị.", en: "The leading unit, or several, by id.")
  private static let due = Field(
    .due, "thoi_han", .deadline, examples: ["Quý III/2027", "trước ngày 30/6/2027", "Thường xuyên"],
    vi: "Thời hạn, viết như trong văn bản; in ra đúng như đã viết.",
    en: "The deadline as people write it; it is printed as it is written.")
  private static let note = Field(
    .note, "ghi_chu", .text, examples: ["Làm cuốn chiếu"], vi: "Ghi chú, in ở cột ghi chú.",
    en: "A note, printed in the column for notes.")
  private static let extra = Field(
    .extra, "them", .map(.text), examples: ["{nguon-von: Ngân sách phường}"],
    vi: "Nội dung của các cột riêng, theo tên cột; bảng gọi cột đó là extra.TÊN.",
    en: "Cells of columns of your own, by name; a table calls such a column extra.NAME.")
}

extension RecordSchema {
  static let appendix = RecordSchema(
    .appendix, vi: "phụ lục", en: "appendix",
    [
      id,
      Field(
        .number, "so", .text, examples: ["II"],
        vi: "Số La Mã của phụ lục, chỉ viết khi được ấn định từ ngoài; không viết thì tự đếm.",
        en: "The Roman number, only where it is fixed from outside; otherwise it is counted."),
      Field(
        .title, "ten", .text, required: true, examples: ["Danh mục nhiệm vụ chuyển đổi số năm ${year}"],
        vi: "Tên phụ lục.", en: "The title of the appendix."),
      usedTable,
    ] + tableUse)

  static let section = RecordSchema(
    .section, vi: "mục", en: "section", shorthand: .text,
    [
      id,
      Field(
        .title, "ten", .text, examples: ["Mục tiêu cụ thể"],
        vi: "Tiêu đề của mục; mục ở tầng ngoài cùng không có tiêu đề thì không đánh số.",
        en: "The heading; a section of the outermost level without one has no number."),
      Field(
        .part, "phan", .boolean, standard: "false", examples: ["true"],
        vi: "Viết true nếu đây là một phần lớn của văn bản, đánh số Phần I, Phần II.",
        en: "Write true for a main part of the document, numbered Phần I, Phần II."),
      Field(
        .text, "loi", .list(.text), examples: ["Danh mục nhiệm vụ tại ${appendix.nhiem-vu} kèm theo."],
        vi: "Các đoạn văn của mục; một đoạn thì viết thẳng, nhiều đoạn thì viết thành danh sách.",
        en: "The paragraphs; one as plain words, several as a list."),
      Field(
        .items, "gach_dau_dong", .list(.text), examples: ["[Bảo đảm tiến độ, Tiết kiệm kinh phí]"],
        vi: "Các dòng có gạch đầu dòng, in sau các đoạn văn.", en: "Lines with a dash, printed after the paragraphs."),
      usedTable,
      Field(
        .by, "theo", .choice(WorkOrder.allCases.map(\.rawValue)), examples: ["lead"],
        vi: "Cùng với table: tasks, viết việc chủ trì và phối hợp của từng đơn vị thành lời thay cho bảng.",
        en: "With table: tasks, writes the work that each unit leads and supports as text in place of a table."),
    ] + tableUse + [
      Field(
        .sections, "muc", .list(.record(.section)), examples: ["[{title: Mục tiêu chung, text: Phục vụ người dân.}]"],
        vi: "Các mục con.", en: "The sections inside it.")
    ])

  static let filter = RecordSchema(
    .filter, vi: "điều kiện lọc", en: "filter",
    [
      Field(
        .group, "nhom", .reference(.group), examples: ["ha-tang"], vi: "Chỉ lấy các dòng của nhóm này.",
        en: "Takes only the rows of this group."),
      Field(
        .lead, "chu_tri", .reference(.unit), examples: ["vhxh"], vi: "Chỉ lấy các dòng do đơn vị này chủ trì.",
        en: "Takes only the rows that this unit leads."),
      Field(
        .unit, "don_vi", .list(.reference(.unit)), examples: ["[vhxh, vp]"],
        vi: "Chỉ lấy việc mà các đơn vị này chủ trì hoặc phối hợp; cùng với by: lead thì theo thứ tự này.",
        en: "Takes only work that these units lead or support; with by: lead, in this order."),
    ])

  static let settings = RecordSchema(
    .settings, vi: "tệp cài đặt", en: "settings file",
    [
      Field(
        .plans, "ke_hoach", .list(.name), examples: ["[hai-duong, ha-dong]"],
        vi: "Các thư mục hoặc tệp chứa kế hoạch, đường dẫn tính từ tệp này; không viết thì tìm trong mọi thư mục con.",
        en: "Folders or files with plans, starting at this file; where left out, every folder below is searched."),
      Field(
        .lang, "ngon_ngu", .choice(Language.allCases.map(\.rawValue)), standard: "vi", examples: ["vi"],
        vi: "Ngôn ngữ của thông báo: vi là tiếng Việt, en là tiếng Anh.",
        en: "The language of messages: vi or en."),
      Field(
        .templates, "mau", .text, examples: ["../templates"],
        vi: "Thư mục chứa khung in và mẫu bảng của cơ quan, đường dẫn tính từ tệp này.",
        en: "The folder of the office's own templates and layouts, starting at this file."),
      Field(
        .outputs, "dang_in", .list(.name), examples: ["[html, pdf]"],
        vi: "Các dạng tệp mà lệnh build in ra; không viết thì in mọi dạng không cần chương trình khác.",
        en: "The formats that build prints; where left out, all that need no other program."),
      stage,
      Field(
        .deadlines, "thoi_han", .choice(DeadlineWording.allCases.map(\.rawValue)), standard: "written",
        examples: ["canonical"],
        vi:
          "Cách in thời hạn: written là in đúng như viết; canonical là đưa về một cách viết, khi cả câu chỉ là thời gian.",
        en:
          "How deadlines print: written as they are, or canonical, in one style, where the phrase is nothing but a time."
      ),
      levels,
      Field(
        .mandatory, "bat_buoc", .list(.name), examples: ["[PL401]"],
        vi: "Các quy tắc mà chú thích trong kế hoạch không được bỏ qua.",
        en: "The rules that no comment in a plan may suppress."),
      Field(
        .folders, "thu_muc", .list(.record(.folderSettings)),
        examples: ["[{path: hai-duong, stage: issue, levels: {PL605: off}}]"],
        vi: "Cài đặt riêng của từng thư mục hoặc tệp kế hoạch; mục viết sau lấn mục viết trước.",
        en: "What is different for single folders or plans; a later entry goes before an earlier one."),
    ])

  static let folderSettings = RecordSchema(
    .folderSettings, vi: "cài đặt của thư mục", en: "folder's settings",
    [
      Field(
        .path, "duong_dan", .text, required: true, examples: ["hai-duong"],
        vi: "Thư mục hoặc tệp kế hoạch, đường dẫn tính từ tệp cài đặt.",
        en: "The folder or plan, starting at the settings file."),
      stage, levels,
    ])

  private static let stage = Field(
    .stage, "buoc", .choice(["draft", "issue"]), standard: "draft", examples: ["issue"],
    vi: "Bước soạn thảo: draft là đang soạn, issue là trước khi ban hành, khi số, ngày và người ký phải đủ.",
    en: "How far the plans are: draft, or issue before they are issued, when number, date and signer must be there.")
  private static let levels = Field(
    .levels, "muc_do", .map(.choice(["off", "info", "warning", "error"])),
    examples: ["{stale-year: error, PL605: off}"],
    vi: "Mức của từng quy tắc, theo mã hoặc tên: off là tắt, info là thông tin, warning là cảnh báo, error là lỗi.",
    en: "The level of each rule, by code or name: off, info, warning or error.")

  private static let usedTable = Field(
    .table, "bang", .reference(.table), examples: ["tasks", "hien-trang"],
    vi: "Bảng được in: tasks, objectives, phases, budget, hoặc mã của một bảng trong tables.",
    en: "The table to print: tasks, objectives, phases, budget, or the id of one of tables.")
  private static let tableUse =
    [
      Field(
        .layout, "mau", .reference(.layout), examples: ["sau-cot"],
        vi: "Mẫu bảng có tên: mã của một mẫu trong layouts.",
        en: "A named layout: the id of one of layouts."),
      Field(
        .where, "loc", .record(.filter), examples: ["{group: ha-tang}"], vi: "Chỉ in một phần các dòng của bảng.",
        en: "Prints only some of the table's rows."),
      Field(
        .total, "tong", .total, standard: "false", examples: ["true", "Tổng số có 38 nhiệm vụ"],
        vi: "Dòng tổng số dưới bảng: true thì tự đếm; số hoặc câu viết sẵn thì được đối chiếu với số dòng.",
        en: "The line of the total: true counts the rows; a number or sentence is checked against them."),
    ] + looks

  private static let id = Field(
    .id, "ma", .identifier, examples: ["nhiem-vu"],
    vi: "Mã để nơi khác gọi tới: chữ, chữ số và dấu “-”, không có dấu cách.",
    en: "The id by which other places call it: letters, digits and dashes, no spaces.")
}

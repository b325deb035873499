extension RecordKind {
  /// The keys of this kind of mapping: the one place where keys are defined.
  var schema: RecordSchema {
    switch self {
    case .plan: .plan
    case .registry: .registry
    case .document: .document
    case .basis: .basis
    case .signer: .signer
    case .recipient: .recipient
    case .unit: .unit
    case .former: .former
    case .person: .person
    case .citation: .citation
    case .term: .term
    case .group: .group
    case .objective: .objective
    case .figure: .figure
    case .task: .task
    case .reference: .reference
    case .phase: .phase
    case .budgetLine: .budgetLine
    case .table: .table
    case .column: .column
    case .layout: .layout
    case .numbering: .numbering
    case .appendix: .appendix
    case .filter: .filter
    case .section: .section
    case .settings: .settings
    }
  }
}

extension RecordSchema {
  static let plan = RecordSchema(
    .plan, vi: "kế hoạch", en: "plan",
    [
      Field(
        .plan, "ke_hoach", .choice(["1"]), required: true, vi: "Phiên bản của ngôn ngữ, luôn là 1.",
        en: "Version of the language, always 1."),
      Field(
        .include, "dung_kem", .list(.text), vi: "Các danh mục dùng chung, đường dẫn tính từ tệp này.",
        en: "Shared registries, relative to this file."),
      Field(
        .document, "the_thuc", .record(.document), required: true,
        vi: "Thể thức: số, ngày, cơ quan, trích yếu, căn cứ, người ký, nơi nhận.",
        en: "Number, date, issuer, subject, bases, signer, recipients."),
    ] + declarations + [
      Field(
        .groups, "nhom", .list(.record(.group)), vi: "Các nhóm nhiệm vụ, theo thứ tự in.",
        en: "Groups of tasks, in the order of printing."),
      Field(.objectives, "muc_tieu", .list(.record(.objective)), vi: "Các chỉ tiêu.", en: "Indicators and targets."),
      Field(.tasks, "nhiem_vu", .list(.record(.task)), vi: "Các nhiệm vụ.", en: "Tasks."),
      Field(
        .phases, "giai_doan", .list(.record(.phase)), vi: "Các giai đoạn của lộ trình.", en: "Phases of the road map."),
      Field(.budget, "kinh_phi", .list(.record(.budgetLine)), vi: "Dự toán kinh phí.", en: "Budget."),
      Field(.tables, "bang", .map(.record(.table)), vi: "Các bảng khác.", en: "Other tables."),
      Field(.sections, "muc", .list(.record(.section)), vi: "Phần lời của kế hoạch.", en: "The plan's text."),
      Field(.appendices, "phu_luc", .list(.record(.appendix)), vi: "Các phụ lục.", en: "Appendices."),
    ])

  static let registry = RecordSchema(
    .registry, vi: "danh mục dùng chung", en: "registry",
    [
      Field(
        .registry, "danh_muc", .choice(["1"]), required: true, vi: "Phiên bản của ngôn ngữ, luôn là 1.",
        en: "Version of the language, always 1."),
      Field(
        .include, "dung_kem", .list(.text), vi: "Các danh mục khác, đường dẫn tính từ tệp này.",
        en: "Other registries, relative to this file."),
    ] + declarations)

  private static let declarations = [
    Field(.units, "don_vi", .map(.record(.unit)), vi: "Các cơ quan, đơn vị.", en: "Bodies and units."),
    Field(
      .former, "co_quan_cu", .list(.record(.former)), vi: "Cơ quan, đơn vị không còn và nơi tiếp nhận nhiệm vụ.",
      en: "Bodies that no longer exist, and what follows them."),
    Field(.people, "nhan_su", .map(.record(.person)), vi: "Những người phụ trách.", en: "People in charge."),
    Field(.citations, "van_ban", .map(.record(.citation)), vi: "Các văn bản được viện dẫn.", en: "Cited documents."),
    Field(
      .glossary, "tu_ngu", .map(.record(.term)), vi: "Chữ viết tắt và cách viết thống nhất.",
      en: "Abbreviations and preferred spellings."),
    Field(.layouts, "mau_bang", .map(.record(.layout)), vi: "Các mẫu bảng có tên.", en: "Named table layouts."),
  ]

  static let document = RecordSchema(
    .document, vi: "thể thức", en: "document",
    [
      Field(.type, "loai", .text, vi: "Tên loại văn bản.", en: "Kind of document."),
      Field(.number, "so", .text, vi: "Số văn bản; để trống đến khi đăng ký.", en: "Number; empty until registered."),
      Field(.symbol, "ky_hieu", .text, vi: "Ký hiệu, ví dụ KH-UBND.", en: "Symbol, such as KH-UBND."),
      Field(.date, "ngay", .date, vi: "Ngày ban hành; để trống đến khi ký.", en: "Day of issue; empty until signed."),
      Field(.place, "dia_danh", .text, vi: "Địa danh.", en: "Place name of the dateline."),
      Field(.issuer, "co_quan", .reference(.unit), vi: "Cơ quan ban hành.", en: "Issuing body."),
      Field(.year, "nam", .year, vi: "Năm của kế hoạch.", en: "The plan's year."),
      Field(
        .period, "thoi_ky", .period, vi: "Thời kỳ, nếu kế hoạch nhiều năm.", en: "Period, for a plan of several years."),
      Field(.subject, "trich_yeu", .text, vi: "Trích yếu nội dung.", en: "Subject line."),
      Field(.basis, "can_cu", .list(.record(.basis)), vi: "Các căn cứ, theo thứ tự.", en: "Legal bases, in order."),
      Field(.signer, "nguoi_ky", .record(.signer), vi: "Người ký.", en: "Who signs."),
      Field(.recipients, "noi_nhan", .list(.record(.recipient)), vi: "Nơi nhận.", en: "Recipients."),
      Field(.archive, "luu", .list(.text), vi: "Nơi lưu, ví dụ VT.", en: "Archive line."),
    ])

  static let basis = RecordSchema(
    .basis, vi: "căn cứ", en: "legal basis", shorthand: .cite,
    [
      Field(.verb, "cach_dan", .text, vi: "Căn cứ, Thực hiện ...", en: "Căn cứ, Thực hiện ..."),
      Field(.cite, "dan", .reference(.citation), vi: "Văn bản.", en: "The document."),
      Field(.text, "loi", .text, vi: "Lời thay cho văn bản.", en: "Words in place of a document."),
    ])

  static let signer = RecordSchema(
    .signer, vi: "người ký", en: "signer",
    [
      Field(
        .authority, "tham_quyen", .choice(["TM", "KT", "TL", "TUQ", "Q"]), vi: "Thẩm quyền ký.",
        en: "Authority to sign."),
      Field(
        .body, "thay_mat", .reference(.unit), vi: "Tập thể được thay mặt.", en: "The body in whose name it is signed."),
      Field(.post, "chuc_vu", .text, vi: "Chức vụ.", en: "Post."),
      Field(.name, "ho_ten", .text, vi: "Họ và tên; để trống đến khi ký.", en: "Name; empty until signed."),
    ])

  static let recipient = RecordSchema(
    .recipient, vi: "nơi nhận", en: "recipient", shorthand: .to,
    [
      Field(.to, "gui", .reference(.unit), required: true, vi: "Cơ quan, cá nhân nhận.", en: "Who receives it."),
      Field(.purpose, "de", .text, vi: "Mục đích, ví dụ để b/c.", en: "What for."),
    ])
}

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
    case .folderSettings: .folderSettings
    }
  }
}

extension RecordSchema {
  static let plan = RecordSchema(
    .plan, vi: "kế hoạch", en: "plan",
    [
      Field(
        .plan, "ke_hoach", .choice(["1"]), required: true, examples: ["1"],
        vi: "Cho biết tệp này là một kế hoạch; số là phiên bản của ngôn ngữ, luôn là 1.",
        en: "Says that this file is a plan; the number is the version of the language, always 1."),
      Field(
        .include, "dung_kem", .list(.name), examples: ["[../registry/hai-phong.yml]"],
        vi: "Các danh mục dùng chung mà kế hoạch lấy tên đơn vị, người, văn bản từ đó; đường dẫn tính từ tệp này.",
        en: "The shared registries from which the plan takes units, people and citations; paths start at this file."),
      Field(
        .document, "the_thuc", .record(.document), required: true,
        examples: ["{type: Kế hoạch, issuer: ubnd, year: 2027, subject: Chuyển đổi số năm 2027}"],
        vi: "Thể thức văn bản: số, ngày, cơ quan ban hành, năm, trích yếu, căn cứ, người ký, nơi nhận.",
        en: "What stands around the text: number, date, issuer, year, subject, legal bases, signer, recipients."),
    ] + declarations + [
      Field(
        .groups, "nhom", .list(.record(.group)), examples: ["[{id: ha-tang, title: Phát triển hạ tầng số}]"],
        vi: "Các nhóm để chia bảng nhiệm vụ và bảng chỉ tiêu, theo thứ tự in.",
        en: "The groups into which the tables of tasks and objectives fall, in the order of printing."),
      Field(
        .objectives, "muc_tieu", .list(.record(.objective)),
        examples: ["[{id: ho-so, name: Tỷ lệ hồ sơ xử lý trực tuyến, baseline: 83%, target: ≥ 84%, lead: vhxh}]"],
        vi: "Các chỉ tiêu của kế hoạch, theo thứ tự in.",
        en: "The indicators and targets of the plan, in the order of printing."),
      Field(
        .tasks, "nhiem_vu", .list(.record(.task)),
        examples: ["[{title: Số hóa hồ sơ, lead: vhxh, due: Quý III/2027, output: Kho dữ liệu}]"],
        vi: "Các nhiệm vụ: việc gì, ai chủ trì, ai phối hợp, bao giờ xong, kết quả là gì.",
        en: "The tasks: what is done, who leads, who supports, by when, and what comes out of it."),
      Field(
        .phases, "giai_doan", .list(.record(.phase)),
        examples: ["[{id: gd1, title: Chuẩn bị, due: Quý I/2027, lead: vhxh}]"],
        vi: "Các giai đoạn của lộ trình thực hiện.", en: "The phases in which the plan is carried out."),
      Field(
        .budget, "kinh_phi", .list(.record(.budgetLine)),
        examples: ["[{item: Hạ tầng mạng, estimate: 250 triệu đồng, source: Ngân sách phường}]"],
        vi: "Dự toán kinh phí, mỗi khoản một mục.", en: "The budget, one entry for each line."),
      Field(
        .tables, "bang", .map(.record(.table)),
        examples: ["{hien-trang: {columns: [linh-vuc, ket-qua], rows: [{linh-vuc: Mạng, ket-qua: Đã có}]}}"],
        vi: "Các bảng khác mà kế hoạch tự đặt cột, mỗi bảng có một mã.",
        en: "Other tables, whose columns the plan chooses itself; each has an id."),
      Field(
        .sections, "muc", .list(.record(.section)),
        examples: ["[{title: Mục đích, text: Đẩy mạnh chuyển đổi số.}]"],
        vi: "Phần lời của kế hoạch, chia thành các mục; chương trình tự đánh số.",
        en: "The text of the plan in sections, which the tool numbers."),
      Field(
        .appendices, "phu_luc", .list(.record(.appendix)),
        examples: ["[{id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}]"],
        vi: "Các phụ lục, mỗi phụ lục in một bảng.", en: "The appendices, each of which prints one table."),
    ])

  static let registry = RecordSchema(
    .registry, vi: "danh mục dùng chung", en: "registry",
    [
      Field(
        .registry, "danh_muc", .choice(["1"]), required: true, examples: ["1"],
        vi: "Cho biết tệp này là một danh mục dùng chung; số là phiên bản của ngôn ngữ, luôn là 1.",
        en: "Says that this file is a registry; the number is the version of the language, always 1."),
      Field(
        .include, "dung_kem", .list(.name), examples: ["[trung-uong.yml]"],
        vi: "Các danh mục khác mà danh mục này dùng; đường dẫn tính từ tệp này.",
        en: "Other registries that this one uses; paths start at this file."),
    ] + declarations)

  private static let declarations = [
    Field(
      .units, "don_vi", .map(.record(.unit)), examples: ["{vhxh: {name: Phòng Văn hóa - Xã hội}}"],
      vi: "Các cơ quan, đơn vị, mỗi đơn vị có một mã để nơi khác gọi tới.",
      en: "The bodies and units, each under the id by which other places call it."),
    Field(
      .former, "co_quan_cu", .list(.record(.former)),
      examples: ["[{name: Ủy ban nhân dân thành phố Hải Dương, until: 2025-07-01, successors: [ubnd]}]"],
      vi: "Cơ quan, đơn vị không còn hoạt động và nơi tiếp nhận nhiệm vụ của từng cơ quan.",
      en: "Bodies that no longer exist, and those that took over the work of each."),
    Field(
      .people, "nhan_su", .map(.record(.person)),
      examples: ["{pct-vx: {name: Nguyễn Văn An, post: Phó Chủ tịch UBND phường}}"],
      vi: "Những người phụ trách, mỗi người có một mã.", en: "The people in charge, each under an id."),
    Field(
      .citations, "van_ban", .map(.record(.citation)),
      examples: ["{nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 2024-12-22, issuer: Bộ Chính trị}}"],
      vi: "Các văn bản được viện dẫn, mỗi văn bản có một mã.", en: "The documents that are cited, each under an id."),
    Field(
      .glossary, "tu_ngu", .map(.record(.term)), examples: ["{CĐS: chuyển đổi số, VNeID: {avoid: [VneID, VNID]}}"],
      vi: "Chữ viết tắt với cụm từ đầy đủ, và cách viết thống nhất của từ ngữ.",
      en: "Abbreviations with what they stand for, and the one spelling of words."),
    Field(
      .layouts, "mau_bang", .map(.record(.layout)),
      examples: ["{nam-cot: {columns: [number, title, lead, support, due], widths: [5, 40, 20, 20, 15]}}"],
      vi: "Các mẫu bảng có tên: những cột nào, tên cột, độ rộng, chiều giấy.",
      en: "Table layouts with a name: which columns, their headings and widths, the way the page lies."),
  ]

  static let document = RecordSchema(
    .document, vi: "thể thức", en: "document",
    [
      Field(
        .type, "loai", .text, standard: "Kế hoạch", examples: ["Kế hoạch", "Chương trình"],
        vi: "Tên loại văn bản.", en: "The kind of document."),
      Field(
        .number, "so", .text, examples: ["4"], vi: "Số của văn bản; để trống đến khi văn thư cấp số.",
        en: "The document's number; left empty until it is registered."),
      Field(
        .symbol, "ky_hieu", .text, examples: ["KH-UBND"],
        vi:
          "Ký hiệu đứng sau số; không viết thì suy từ loại văn bản và chữ viết tắt của cơ quan ban hành (UBND, HĐND, hoặc từ đầu của tên ngắn); cơ quan khác thì phải viết.",
        en:
          "The symbol after the number; where left out it follows from the kind of document and the issuer's abbreviation (UBND, HĐND, or the first word of its short name); for other issuers it must be written."
      ),
      Field(
        .date, "ngay", .date, examples: ["2027-01-05", "05/01/2027"],
        vi: "Ngày ban hành; để trống đến khi ký.", en: "The day of issue; left empty until it is signed."),
      Field(
        .place, "dia_danh", .text, examples: ["Hải Dương"], vi: "Địa danh đứng trước ngày tháng.",
        en: "The place name before the date."),
      Field(
        .issuer, "co_quan", .reference(.unit), examples: ["ubnd"], vi: "Cơ quan ban hành: mã của một đơn vị.",
        en: "The body that issues the plan: the id of a unit."),
      Field(
        .year, "nam", .year, examples: ["2027"],
        vi: "Năm của kế hoạch, viết bốn chữ số; kế hoạch nào cũng phải có năm hoặc thời kỳ.",
        en: "The plan's year in four digits; every plan needs a year or a period."),
      Field(
        .period, "thoi_ky", .period, examples: ["2026-2030"], vi: "Thời kỳ của kế hoạch nhiều năm, thay cho năm.",
        en: "The period of a plan for several years, in place of the year."),
      Field(
        .subject, "trich_yeu", .text, examples: ["Chuyển đổi số phường Hải Dương năm ${year}"],
        vi: "Trích yếu: tóm tắt nội dung văn bản, in dưới tên loại.",
        en: "The subject line, printed under the kind of document."),
      Field(
        .basis, "can_cu", .list(.record(.basis)), examples: ["[nq57, {verb: Thực hiện, cite: kh238}]"],
        vi: "Các căn cứ ban hành, theo thứ tự in.", en: "The legal bases, in the order of printing."),
      Field(
        .signer, "nguoi_ky", .record(.signer), examples: ["{authority: TM, body: ubnd, post: Chủ tịch}"],
        vi: "Người ký, chức vụ và thẩm quyền ký.", en: "Who signs, with post and authority."),
      Field(
        .recipients, "noi_nhan", .list(.record(.recipient)),
        examples: ["[{to: Sở Khoa học và Công nghệ, purpose: để báo cáo}, Công an phường]"],
        vi: "Những nơi nhận văn bản, theo thứ tự in.", en: "Who receives the document, in the order of printing."),
      Field(
        .archive, "luu", .list(.name), examples: ["[VT, VHXH]"],
        vi: "Những nơi lưu, in sau chữ “Lưu:” ở cuối phần nơi nhận.",
        en: "Where copies are kept, printed behind “Lưu:” at the end of the recipients."),
      Field(
        .urgency, "do_khan", .choice(Urgency.allCases.map(\.rawValue)), examples: ["khẩn", "hỏa tốc"],
        vi: "Mức độ khẩn, in trong khung dưới số và ký hiệu (Nghị định 30, Phụ lục I, III.2).",
        en: "How urgent it is, printed in a box under number and symbol (decree 30, Appendix I, III.2)."),
      Field(
        .circulation, "luu_hanh", .text, examples: ["Lưu hành nội bộ", "Xem xong trả lại"],
        vi: "Chỉ dẫn về phạm vi lưu hành, in trong khung dưới số và ký hiệu.",
        en: "Who may pass it on, printed in a box under number and symbol."),
    ])

  static let basis = RecordSchema(
    .basis, vi: "căn cứ", en: "legal basis", shorthand: .cite,
    [
      Field(
        .verb, "cach_dan", .text, standard: "Căn cứ", examples: ["Thực hiện", "Theo đề nghị của"],
        vi: "Chữ đứng trước văn bản được viện dẫn.", en: "The words before the cited document."),
      Field(
        .cite, "dan", .reference(.citation), examples: ["nq57"], vi: "Văn bản làm căn cứ: mã của một văn bản.",
        en: "The document that is the basis: the id of a citation."),
      Field(
        .text, "loi", .text, examples: ["Trưởng phòng Văn hóa - Xã hội"],
        vi: "Lời viết thay cho văn bản, hoặc nối sau văn bản.", en: "Words in place of a document, or after one."),
    ])

  static let signer = RecordSchema(
    .signer, vi: "người ký", en: "signer",
    [
      Field(
        .authority, "tham_quyen", .choice(["TM", "KT", "TL", "TUQ", "Q"]), examples: ["TM"],
        vi: "Thẩm quyền ký: TM thay mặt tập thể, KT ký thay, TL thừa lệnh, TUQ thừa ủy quyền, Q quyền.",
        en: "By what right: TM on behalf of a body, KT for the head, TL by order, TUQ by delegation, Q acting."),
      Field(
        .body, "thay_mat", .reference(.unit), examples: ["ubnd"], vi: "Tập thể được ký thay mặt: mã của một đơn vị.",
        en: "The body in whose name it is signed: the id of a unit."),
      Field(
        .post, "chuc_vu", .text, examples: ["Chủ tịch"], vi: "Chức vụ của người ký.", en: "The signer's post."),
      Field(
        .name, "ho_ten", .text, examples: ["Nguyễn Văn An"], vi: "Họ và tên người ký; để trống đến khi ký.",
        en: "The signer's name; left empty until it is signed."),
    ])

  static let recipient = RecordSchema(
    .recipient, vi: "nơi nhận", en: "recipient", shorthand: .to,
    [
      Field(
        .to, "gui", .reference(.unit), required: true, examples: ["Sở Khoa học và Công nghệ", "cong-an"],
        vi: "Cơ quan, cá nhân nhận: mã của một đơn vị, hoặc tên viết thẳng.",
        en: "Who receives it: the id of a unit, or a name in plain words."),
      Field(
        .purpose, "de", .text, examples: ["để báo cáo"], vi: "Mục đích gửi, in sau tên nơi nhận.",
        en: "What for, printed behind the recipient."),
    ])
}

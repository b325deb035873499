/// The examples of `AppendixMissing`.
enum AppendixMissingExamples {
  private static let one = """

    tasks:
      - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}

    """ + appendix

  private static let appendix = """

    appendices:
      - {id: nhiem-vu, title: Danh mục nhiệm vụ năm 2027, table: tasks}

    """

  private static func sentence(_ text: String, _ rest: String = "") -> RuleExample {
    RuleExample(
      """
      sections:
        - {title: Nhiệm vụ, text: "\(text)"}
      """ + rest)
  }

  /// One sentence in a plan with two appendices.
  private static func two(_ text: String) -> RuleExample {
    RuleExample(
      """
      objectives:
        - {name: Tỷ lệ hồ sơ trực tuyến, target: 90%}
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
      sections:
        - {title: Nhiệm vụ, text: "\(text)"}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives}
      """)
  }

  static let bad = [
    two("Phân công cụ thể (có ⟦03 phụ lục⟧ kèm theo)."),
    sentence("Danh mục nhiệm vụ cụ thể trong ⟦các Phụ lục⟧ kèm theo.", one).issued,
    sentence("Chỉ tiêu cụ thể tại ⟦Phụ lục II⟧ kèm theo Kế hoạch này.", one),
    sentence("Nhiệm vụ, chỉ tiêu, kinh phí tại các Phụ lục I, ⟦II⟧ và ⟦III⟧.", one),
    sentence("Phân công nhiệm vụ chi tiết tại ⟦Phụ lục⟧ kèm theo."),
    sentence("Các đơn vị thực hiện nhiệm vụ được giao (⟦Danh mục nhiệm vụ kèm theo⟧ Kế hoạch này)."),
    RuleExample(
      """
      nhiem_vu:
        - {ten: "Báo cáo số liệu theo biểu tại ⟦phụ lục 3⟧", chu_tri: vp, thoi_han: Quý IV/2027, san_pham: Báo cáo}
      """ + appendix),
  ]

  static let good = [
    two("Phân công cụ thể (có 02 Phụ lục kèm theo); riêng 03 phụ lục về kinh phí do thành phố ban hành."),
    sentence("Danh mục nhiệm vụ cụ thể trong Phụ lục kèm theo.", one),
    sentence("Danh mục nhiệm vụ tại Phụ lục I kèm theo Kế hoạch này.", one),
    sentence("Kế hoạch này trình bày theo mẫu tại Phụ lục III Nghị định số 30/2020/NĐ-CP.", one),
    sentence("Thực hiện nhiệm vụ số 12 Phụ lục II của Kế hoạch thành phố."),
    sentence("Theo Quyết định số 2629/QĐ-TTg, các chỉ tiêu tại Phụ lục II giao cho cấp xã."),
    sentence("Rà soát phụ lục hợp đồng thuê đường truyền trước khi thanh toán."),
    sentence("Danh mục nhiệm vụ tại ${appendix.nhiem-vu} kèm theo.", one),
    sentence("Gửi báo cáo và danh sách kèm theo về Văn phòng trước ngày 15 hằng tháng."),
    """
    # Phụ lục của nghị định; mục, mẫu trong phụ lục.
    sections:
      - title: Nội dung
        text:
          - "Cơ sở thuộc Phụ lục III của Nghị định này do Ủy ban nhân dân phường quản lý; mẫu biểu theo Phụ lục I của Thông tư này."
          - "Phân công chi tiết tại Mục II Phụ lục kèm theo, dòng 2 Phụ lục kèm theo."
    tasks:
      - {title: Rà soát cơ sở, lead: ca, due: Quý II/2027, output: Danh sách}
    appendices:
      - {title: Phân công nhiệm vụ, table: tasks}
    """,
  ]
}

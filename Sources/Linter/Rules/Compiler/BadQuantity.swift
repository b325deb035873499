import PlanLang

/// PL016: a figure that cannot be read.
enum BadQuantity: CompilerRule {
  static let code = Code(16)
  static let name = "bad-quantity"
  static let level = Severity.error

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Con số của kết quả đã đạt hoặc của chỉ tiêu viết sai nên không đọc được.",
      en: "A baseline or target whose figure is written so that it cannot be read."),
    reason: Message(
      vi: "Con số viết lẫn dấu phẩy, dấu chấm thì mỗi người hiểu một khác; không so được với kết quả cuối năm.",
      en: "A figure with its signs confused is read differently by each, and cannot be held against the result."),
    bad: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "⟦8,3,77%⟧", target: ≥ 84%}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ đúng hạn, target: "≥ ⟦9,8,0%⟧"}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "71,25%", target: "trên ⟦8,4,0%⟧"}
      """,
      """
      muc_tieu:
        - {ten: Tỷ lệ người dân hài lòng, hien_trang: "⟦96,,5%⟧", chi_tieu: 98%}
      """,
      """
      objectives:
        - {name: Tỷ lệ văn bản điện tử được ký số, baseline: 97%, target: ⟦9o%⟧}
      """,
      RuleExample(
        """
        # Trong ngoặc nhọn, dấu phẩy của số cần ngoặc kép.
        objectives:
          - {name: Tỷ lệ hồ sơ nộp qua mạng, target: ≥ ⟦86.5⟧%, unit: "%"}
          - name: Diện tích phủ sóng
            target: ⟦12.5⟧ km²
        """,
        fixed: """
          # Trong ngoặc nhọn, dấu phẩy của số cần ngoặc kép.
          objectives:
            - {name: Tỷ lệ hồ sơ nộp qua mạng, target: "≥ 86,5%", unit: "%"}
            - name: Diện tích phủ sóng
              target: "12,5 km²"
          """),
      RuleExample(
        """
        # Dấu chấm thập phân, dấu phẩy giữa các hàng nghìn.
        objectives:
          - {name: Tỷ lệ hồ sơ nộp qua mạng, baseline: "⟦83.77⟧%", target: "≥ ⟦86.5⟧%"}
          - {name: Kinh phí bố trí, target: "⟦1,050.5⟧ triệu đồng"}
        """,
        fixed: """
          # Dấu chấm thập phân, dấu phẩy giữa các hàng nghìn.
          objectives:
            - {name: Tỷ lệ hồ sơ nộp qua mạng, baseline: "83,77%", target: "≥ 86,5%"}
            - {name: Kinh phí bố trí, target: "1.050,5 triệu đồng"}
          """),
    ],
    good: [
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: "83,77%", target: ≥ 84%}
        - {name: Số máy tính cấp mới, target: ít nhất 02 máy}
        - {name: Kinh phí bố trí, target: 1.050 triệu đồng}
      """,
      """
      objectives:
        - {name: Tỷ lệ văn bản điện tử, baseline: 100%, target: 100% duy trì}
        - {name: Tỷ lệ hồ sơ quá hạn, baseline: ~5%, target: ≤2%}
        - {name: Xếp hạng chuyển đổi số, target: {text: Nhóm dẫn đầu thành phố}}
      """,
      """
      objectives:
        - {name: Số thôn có tổ công nghệ số, baseline: 12/14 thôn, target: 14/14 thôn}
        - {name: Kinh phí bố trí, target: "1.050.000.000 đồng"}
        - {name: Tỷ lệ hồ sơ trực tuyến, target: 95-98%}
      """,
      """
      objectives:
        - {name: Tỷ lệ thanh toán trực tuyến, baseline: "85,87%", target: ≥ 89% (2025-2027)}
        - {name: Số hộ dùng cáp quang, baseline: 1.240 hộ, target: trên 1.300 hộ}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ trực tuyến toàn trình, target: 80 % trở lên}
        - {name: Tỷ lệ doanh nghiệp nộp thuế điện tử, target: 100% nộp thuế điện tử}
        - {name: Mô hình chợ không dùng tiền mặt, baseline: Chưa có, target: Hoàn thành thí điểm}
      """,
      """
      # 1.050 là một nghìn không trăm năm mươi, 1,05 là một phẩy không năm.
      objectives:
        - {name: Số hộ có cáp quang, baseline: 1.050 hộ, target: "1.200 hộ"}
        - {name: Số máy tính trên một công chức, baseline: "1,05", target: "1,2"}
        - {name: Mức độ dịch vụ, target: "100% (phiên bản 2.0)"}
      """,
    ])
}

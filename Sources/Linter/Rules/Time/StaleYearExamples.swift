/// What PL401 must find, and what only looks like it.
enum StaleYearExamples {
  static let bad: [RuleExample] = [
    """
    tasks:
      - {title: Tổ chức Ngày Chuyển đổi số quốc gia năm ⟦2025⟧, lead: vhxh, due: Tháng 10/2027, output: Sự kiện}
    """.issued,
    """
    sections:
      - {title: Nhiệm vụ trọng tâm năm ⟦2026⟧, text: Thực hiện các nhiệm vụ tại phụ lục.}
    """,
    """
    tasks:
      - title: Xây dựng kế hoạch tuyên truyền
        lead: vhxh
        due: Quý I/2027
        output: [Kế hoạch tuyên truyền ⟦2026⟧, "Tin, bài"]
        note: Kinh phí trong dự toán năm ⟦2026⟧
    """,
    """
    sections:
      - title: Tổ chức thực hiện
        text:
          - Khắc phục tồn tại của năm trước, xây dựng lịch kiểm tra năm ⟦2026⟧ và gửi các đơn vị trước Quý II/⟦2026⟧.
    """,
    """
    objectives:
      - {name: Tỷ lệ hồ sơ nộp trực tuyến năm ⟦2026⟧, target: {value: ≥ 84%, year: ⟦2026⟧}}
    appendices:
      - {title: Danh mục chỉ tiêu năm 2027, table: objectives, labels: {target: Mục tiêu ⟦2026⟧}}
    """,
    """
    tables:
      dao-tao:
        columns: [{key: noi-dung, label: Nội dung}, {key: thoi-gian, label: Thời gian}]
        rows:
          - {noi-dung: Tập huấn kỹ năng số, thoi-gian: Tháng 5/⟦2026⟧}
          - {noi-dung: Diễn tập an toàn thông tin, thoi-gian: Tháng 9/2027}
    """,
    """
    phases:
      - {title: Chuẩn bị, due: Quý I/2027, focus: Rà soát hiện trạng, outputs: [Kế hoạch chi tiết năm ⟦2026⟧]}
    groups:
      - {id: a, title: Hạ tầng số năm ⟦2026⟧}
    """,
  ]

  static let good: [RuleExample] = [
    """
    # Tên sự kiện, chương trình và mốc dài hạn.
    tasks:
      - {title: Tổ chức Tháng 10 - Tháng tiêu dùng số, lead: vhxh, due: Tháng 10/2027, output: Sự kiện}
      - {title: "Thực hiện Đề án giai đoạn 2026-2030", lead: vhxh, due: Năm 2027, output: Báo cáo}
      - {title: "Hoàn thành số hóa hồ sơ đến năm 2030, tầm nhìn 2045", lead: vhxh, due: Năm 2027, output: Hồ sơ}
    """,
    """
    # Văn bản được dẫn.
    tasks:
      - {title: Triển khai Nghị định số 179/2025/NĐ-CP, lead: vhxh, due: Quý I/2027, output: Báo cáo}
      - {title: "Thực hiện Quy chế số 03-QC/BCĐTW ngày 23/6/2025", lead: vp, due: Quý I/2027, output: Báo cáo}
      - {title: Tuyên truyền Luật Dữ liệu năm 2024, lead: ca, due: Quý I/2027, output: Bản tin}
    """,
    """
    # Nhìn lại năm trước.
    sections:
      - {title: Đánh giá kết quả thực hiện năm 2026, text: "Phường mở lớp tập huấn năm 2026 cho 300 lượt người."}
      - {title: Mục tiêu, text: "Giảm 5% so với năm 2026; tổng kết mô hình năm 2026 trong Quý I."}
    tasks:
      - {title: Báo cáo năm 2026 về dịch vụ công, lead: vhxh, due: Tháng 01/2027, output: Báo cáo kết quả năm 2026}
      - {title: Kiểm kê tài sản năm 2026, lead: kt, due: Tháng 01/2027, output: Biên bản}
    """,
    """
    # Năm sau được chuẩn bị từ năm nay.
    tasks:
      - {title: Xây dựng kế hoạch chuyển đổi số năm 2028, lead: vhxh, due: Quý IV/2027, output: Kế hoạch năm 2028}
    """,
    """
    # Sản phẩm mang năm trong tên; số lượng không phải là năm.
    tasks:
      - {title: Cài đặt Windows Server 2022 và MISA SME 2023, lead: vp, due: Quý I/2027, output: Biên bản}
      - {title: Cấp chữ ký số cho 2000 người dân, lead: vp, due: Quý II/2027, output: 2025 hồ sơ}
    """,
    """
    # Thời kỳ nhiều năm.
    document:
      issuer: {text: Ủy ban nhân dân xã Hà Đông}
      period: 2026-2030
      subject: Chuyển đổi số xã Hà Đông giai đoạn 2026-2030
    tasks:
      - {title: Số hóa sổ hộ tịch năm 2028, lead: vp, due: Năm 2028, output: Kho dữ liệu}
      - {title: "Tập huấn cho cán bộ nhiệm kỳ 2021-2026", lead: vp, due: Năm 2026, output: Lớp học}
    """,
    """
    # Mốc so sánh của chỉ tiêu.
    objectives:
      - {name: Tỷ lệ hồ sơ nộp trực tuyến, baseline: {value: 72%, year: 2026}, target: {value: ≥ 84%, period: 2025-2027}}
      - {name: Số lớp tập huấn tăng so với năm 2026, target: 02 lớp, note: Số thực hiện năm 2026 là 01 lớp}
    appendices:
      - {title: Chỉ tiêu năm 2027, table: objectives, labels: {baseline: Năm 2026, target: Năm 2027}}
    """,
    """
    # Bảng hiện trạng kể việc đã có.
    tables:
      hien-trang:
        columns: [{key: linh-vuc, label: Lĩnh vực}, {key: nay, label: Hiện trạng 2026}, {key: huong, label: Định hướng 2027}]
        rows:
          - {linh-vuc: Máy tính, nay: "12 máy mua năm 2019, 05 máy mua năm 2026", huong: Thay máy mua trước năm 2021}
    """,
    """
    # Việc của năm trước chuyển sang, dữ liệu cũ.
    tasks:
      - {title: Hoàn thành việc chưa đạt năm 2026, lead: vp, due: Quý I/2027, output: Báo cáo}
      - {title: Số hóa sổ hộ tịch từ năm 2016 trở về trước, lead: vp, due: Quý III/2027, output: Kho dữ liệu}
      - {title: Quyết toán kinh phí năm 2026, lead: kt, due: Quý I/2027, output: Báo cáo quyết toán, note: Nhiệm vụ năm 2026 chuyển sang}
    """,
    """
    # Năm do ${year} điền; trích yếu và tên phụ lục sai năm là lỗi PL406.
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      year: 2027
      subject: Chuyển đổi số phường Hải Dương năm 2026
    tasks:
      - title: Giao chỉ tiêu năm ${year}
        lead: vhxh
        due: Tháng 01/2027
        output: Bảng giao chỉ tiêu
    """,
    """
    # So sánh hai năm trong một câu.
    sections:
      - {title: Mục tiêu chung, text: "Năm 2026 có 80% hồ sơ trực tuyến, năm 2027 có 84%."}
      - {title: Mục tiêu cụ thể, text: "Năm 2026, phường có 12 tổ công nghệ số cộng đồng."}
    """,
    """
    # Kết quả của năm trước, kể ở mục nhiệm vụ.
    sections:
      - title: Nhiệm vụ
        items:
          - Năm 2025, hồ sơ thủ tục hành chính được xử lý trực tuyến đạt 72,2%.
          - Tỷ lệ hồ sơ trực tuyến đạt 72,2% trong năm 2025.
          - Năm 2025, phường chi 1.050 triệu đồng cho nhiệm vụ chuyển đổi số.
          - Tổ công nghệ số được lập năm 2025 tiếp tục hoạt động.
    """,
  ]
}

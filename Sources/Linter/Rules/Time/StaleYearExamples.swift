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
      - {name: Tỷ lệ cán bộ có chứng chỉ, target: {value: 50%, period: ⟦2025-2026⟧}}
      - {name: Tỷ lệ hộ có mã địa chỉ số, target: ⟦50% (2025-2026)⟧}
    appendices:
      - {title: Danh mục chỉ tiêu năm 2027, table: objectives, labels: {target: Mục tiêu ⟦2026⟧}}
    """,
    """
    objectives:
      - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
    sections:
      - title: Mục tiêu chung
        text: Đến hết năm ⟦2026⟧, phần lớn hồ sơ được nộp trực tuyến, dữ liệu phát sinh được số hóa.
        table: objectives
        labels: {target: Mục tiêu năm ⟦2026⟧}
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
    """
    # Mốc “đến hết năm” của kế hoạch năm trước.
    objectives:
      - {name: Tỷ lệ thôn có tổ công nghệ số đến hết năm ⟦2026⟧, target: 100%}
    tasks:
      - {title: Phủ sóng Wi-Fi miễn phí tại công viên đến cuối năm ⟦2026⟧, lead: kt, due: Quý III/2027, output: Điểm phát sóng}
      - {title: Hoàn thành số hóa hồ sơ đất đai đến hết năm ⟦2026⟧, lead: kt, due: Năm 2027, output: Kho dữ liệu}
    """,
    """
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      year: 2027
      subject: Phát triển kinh tế số phường Hải Dương đến năm ⟦2026⟧
    appendices:
      - {title: Lộ trình gắn địa chỉ số đến hết năm ⟦2026⟧, table: tasks}
    """,
    """
    sections:
      - title: Mục tiêu cụ thể đến năm ⟦2026⟧
        items:
          - Phấn đấu đến hết năm ⟦2026⟧, ít nhất 60% hộ kinh doanh nhận tiền không dùng tiền mặt.
          - Hoàn thành việc gắn mã địa chỉ số tới cuối năm ⟦2026⟧.
    """,
    """
    # Sửa quy chế là việc mới; năm đứng sau là năm của quy chế.
    tasks:
      - {title: "Sửa đổi, bổ sung Quy chế chi tiêu nội bộ năm ⟦2026⟧", lead: kt, due: Quý I/2027, output: Quy chế}
    sections:
      - {title: Chỉ tiêu, text: "Trong năm ⟦2026⟧, phấn đấu tỷ lệ hồ sơ trực tuyến đạt 84%."}
    """,
  ]

  static let good: [RuleExample] = [
    """
    sections:
      - title: Mục tiêu
        text: Đến hết năm 2026, phường đã số hóa 80% hồ sơ; năm 2027 số hóa phần còn lại.
        items: ["Đến năm 2025 mới có 02 điểm hỗ trợ."]
    """,
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
    """
    # “Đến hết năm” của số liệu, của chương trình, của giấy tờ, của so sánh.
    objectives:
      - {name: Số hộ có cáp quang tăng so với đến hết năm 2026, target: 120 hộ}
    sections:
      - title: Mục tiêu
        items:
          - Tính đến hết năm 2026, phường có 12 tổ công nghệ số; đến cuối năm 2027 phấn đấu mỗi khu dân cư một tổ.
          - Đến hết năm 2026 đã hoàn thành 80% khối lượng số hóa.
          - Kế thừa Chương trình chuyển đổi số đến năm 2025, định hướng đến năm 2030.
          - Đường truyền thuê đến hết năm 2026 tiếp tục dùng khi hợp đồng mới chưa ký.
    tasks:
      - {title: Chỉnh lý tài liệu hình thành đến hết năm 2026, lead: vp, due: Quý II/2027, output: Kho tài liệu}
      - {title: Số hóa sổ hộ tịch lập đến năm 2025, lead: vp, due: Quý III/2027, output: Kho dữ liệu}
      - {title: Gia hạn chứng thư số hết hạn đến cuối năm 2026, lead: vp, due: Quý I/2027, output: Danh sách}
    """,
    """
    # Trích yếu mang tên chương trình, đề án của cấp trên.
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      year: 2027
      subject: Thực hiện Đề án phát triển kinh tế số đến năm 2025, định hướng đến năm 2030
    appendices:
      - {title: Kết quả gắn địa chỉ số đến hết năm 2026, table: tasks}
    """,
    """
    # Luật sửa đổi nhiều năm, số so sánh, số lũy kế.
    sections:
      - title: Nhiệm vụ
        items:
          - Tuyên truyền Luật Phòng, chống tham nhũng năm 2018 (sửa đổi, bổ sung năm 2025).
          - Phổ biến Luật Đầu tư công năm 2024 (được sửa đổi, bổ sung các năm 2025, 2026) và Hiến pháp năm 2013 (sửa đổi, bổ sung năm 2025).
          - Phường thành lập theo Nghị quyết năm 2025 của Ủy ban Thường vụ Quốc hội.
          - Trong 9 tháng đầu năm 2026, phường thu hút 14 dự án; cả năm 2026 là 19 dự án, gấp 1,5 lần năm 2025.
          - "Số hộ nghèo năm 2026: 124 hộ; năm 2025: 131 hộ; năm 2020: 190 hộ."
          - Trong quý I/2026 và cả năm 2026 không xảy ra cháy rừng; anh Lù Seo Páo là hộ làm kinh tế giỏi năm 2026.
          - Số vụ vi phạm bằng 92% năm 2026; lũy kế ba năm 2024, 2025, 2026 là 41 vụ.
    """,
    """
    # Bản kê khai của năm trước, nợ của năm trước.
    tasks:
      - {title: "Công khai bản kê khai tài sản, thu nhập năm 2026", lead: vp, due: Tháng 3/2027, output: Biên bản công khai}
      - {title: Chi trả kinh phí khoán bảo vệ rừng năm 2026 (phần còn lại), lead: kt, due: Quý I/2027, output: Bảng chi trả}
      - {title: Đôn đốc thu nợ tiền sử dụng đất năm 2026, lead: kt, due: Quý II/2027, output: Báo cáo}
    """,
  ]
}

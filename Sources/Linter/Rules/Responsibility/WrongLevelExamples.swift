/// The examples of PL503.
enum WrongLevelExamples {
  static let bad: [RuleExample] = [
    """
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      year: 2027
      subject: Chuyển đổi số phường Hải Dương năm 2027
      recipients:
        - Trưởng các ⟦thôn⟧ trên địa bàn
    sections:
      - {title: Yêu cầu, text: "Ủy ban nhân dân ⟦phường Thành Đông⟧ yêu cầu các đơn vị phối hợp với Công an thực hiện."}
    """,
    """
    sections:
      - {title: Kết quả, text: "Tuyên truyền đến Nhân dân trên địa bàn ⟦xã⟧ qua các hội nghị của ⟦xã⟧, hội nghị của ⟦thôn⟧ và nhóm Zalo của các ⟦thôn⟧."}
    """.issued,
    RuleExample(
      """
      include: [../registry/thanh-pho.yml]
      sections:
        - {title: Hạn chế, text: "Chữ ký số cá nhân chưa đạt chỉ tiêu ⟦tỉnh⟧ giao; phản ánh nhận trên hệ thống của ⟦tỉnh⟧."}
      """, files: files
    ).issued,
    """
    units:
      vhxh: {name: Phòng Văn hóa - Xã hội}
      kt: {name: Phòng Kinh tế}
    document:
      issuer: {text: Ủy ban nhân dân xã Tân Kỳ}
      year: 2027
      subject: Chuyển đổi số ⟦xã Hải Hưng⟧ năm 2027
    sections:
      - {title: Yêu cầu, text: "Các bộ phận của ⟦phường⟧ báo cáo hằng tháng; mỗi ⟦tổ dân phố⟧ có một nhóm hỗ trợ."}
    """,
    """
    units:
      vhxh: {name: Phòng Văn hóa - Xã hội}
      kt: {name: Phòng Kinh tế}
    document:
      issuer: {text: Ủy ban nhân dân xã Tân Kỳ}
      year: 2027
      subject: Chuyển đổi số xã Tân Kỳ năm 2027
    sections:
      - {title: Mục tiêu, text: "Hạ tầng số của ⟦phường Tân Kỳ⟧ phủ khắp các thôn."}
      - {title: Kinh phí, text: "UBND ⟦xã Hà Đông⟧ bố trí trong dự toán năm."}
    """,
    RuleExample(
      """
      include: [../registry/thanh-pho.yml]
      units:
        vhxh: {name: Phòng Văn hóa - Xã hội}
        kt: {name: Phòng Kinh tế}
        ca: {name: Công an ⟦phường⟧}
      document:
        issuer: {text: Ủy ban nhân dân xã Tân Kỳ}
        year: 2027
        subject: Chuyển đổi số xã Tân Kỳ năm 2027
      tasks:
        - {title: Thực hiện kế hoạch của ⟦thành phố Hà Nội⟧ về dữ liệu mở, lead: vhxh, due: Quý II/2027, output: Kế hoạch}
        - {title: Khảo sát hộ dân trên địa bàn ⟦xã Nam An Phụ⟧, lead: kt, due: Quý II/2027, output: Danh sách}
      """, files: files),
    """
    document:
      issuer: {text: Ủy ban nhân dân phường Thành Đông}
      year: 2027
      subject: Chuyển đổi số phường Thành Đông năm 2027
    sections:
      - {title: Mục tiêu, text: "Phát triển kinh tế số trên địa bàn ⟦xã Hưng Đạo⟧."}
      - {title: Truyền thông, text: "Phối hợp với Công an phường tuyên truyền đến Nhân dân trên địa bàn ⟦xã Tân Kỳ⟧ nhân Ngày Chuyển đổi số."}
    """,
    """
    document:
      issuer: ubnd
      place: ⟦Nam Đồng⟧
      year: 2027
      subject: Chuyển đổi số ⟦phường Hải Dương⟧ năm 2027
    units:
      ubnd: {name: Ủy ban nhân dân phường Thành Đông, short: UBND ⟦xã⟧}
      bcd: {name: Ban Chỉ đạo Đề án 06 ⟦xã Thành Đông⟧}
      hcc: {name: Trung tâm Phục vụ hành chính công ⟦xã⟧}
      ban: {name: Công an phường Hải Dương}
    tasks:
      - {title: Rà soát thủ tục, lead: hcc, support: [bcd, ban], due: Quý I/2027, output: Danh mục}
    """,
  ]

  static let good: [RuleExample] = [
    """
    sections:
      - {title: Hạ tầng, text: "Kéo cáp qua địa bàn xã Gia Phúc; phủ sóng trên địa bàn phường Thành Đông và phường Hải Dương."}
    """,
    """
    document:
      issuer: ubnd
      place: Phường Điện Biên Phủ
      year: 2027
      subject: Chuyển đổi số phường Điện Biên Phủ năm 2027
    units:
      ubnd: {name: Ủy ban nhân dân phường Điện Biên Phủ, short: UBND phường}
      htx: {name: Hợp tác xã Rau sạch}
      ban: {name: Công an phường Thành Đông}
    tasks:
      - {title: Tuần tra với Công an phường Thành Đông, lead: ubnd, support: [ban, htx], due: Quý I/2027, output: Biên bản}
    """,
    """
    sections:
      - {title: Chỉ đạo, text: "Đồng chí Phó Chủ tịch UBND phường Trần Văn Bình phụ trách; phối hợp với Công an phường Thành Đông."}
    """,
    """
    sections:
      - {title: Bối cảnh, text: "Mô hình chính quyền hai cấp ở các xã, phường vận hành ổn định; cấp xã là nơi gần dân nhất. Kinh tế số, xã hội số, hợp tác xã và nông thôn mới được quan tâm."}
      - {title: Kết quả, text: "Phường được sắp xếp từ xã Ngọc Sơn và một phần xã Liên Hồng; dữ liệu của xã Ngọc Sơn cũ đã số hóa."}
    """,
    RuleExample(
      """
      include: [../registry/thanh-pho.yml]
      sections:
        - {title: Phối hợp, text: "Phối hợp với xã Gia Phúc, phường Thành Đông tổ chức phiên chợ số; học tập kinh nghiệm của tỉnh Quảng Ninh."}
        - {title: Yêu cầu, text: "Thống nhất với hướng dẫn của các tỉnh, thành phố; thủ tục cấp tỉnh thực hiện theo phân cấp của thành phố Hải Phòng."}
      """, files: files),
    """
    units:
      vhxh: {name: Phòng Văn hóa - Xã hội}
      kt: {name: Phòng Kinh tế}
    document:
      issuer: {text: Ủy ban nhân dân xã Tân Kỳ}
      year: 2027
      subject: Chuyển đổi số xã Tân Kỳ năm 2027
    sections:
      - {title: Bối cảnh, text: "Nghị quyết áp dụng cho xã, phường, đặc khu; thôn, tổ dân phố có nhóm hỗ trợ. Người dân đi làm ở phường bạn vẫn nộp được hồ sơ."}
      - {title: Hạ tầng, text: "Sửa đường truyền đoạn qua xã Đại Sơn; UBND xã Tân Kỳ phối hợp với UBND xã Đại Sơn quản lý."}
    """,
    """
    units:
      thon: {name: "Các thôn, tổ dân phố", collective: true}
      vhxh: {name: Phòng Văn hóa - Xã hội}
    sections:
      - {title: Nhân lực, text: "Mỗi thôn có một nhóm hỗ trợ, sinh hoạt tại nhà văn hóa thôn."}
    """,
    """
    document:
      issuer: {text: Ủy ban nhân dân tỉnh Quảng Ninh}
      year: 2027
      subject: Chuyển đổi số tỉnh Quảng Ninh năm 2027
    sections:
      - {title: Yêu cầu, text: "Sở, ngành của tỉnh và Ủy ban nhân dân các xã, phường thực hiện; thôn báo cáo xã."}
    """,
    """
    units:
      vhxh: {name: Phòng Văn hóa - Xã hội}
      kt: {name: Phòng Kinh tế}
    document:
      issuer: {text: Ủy ban nhân dân xã Tân Kỳ}
      year: 2027
      subject: Chuyển đổi số xã Tân Kỳ năm 2027
    sections:
      - {title: Căn cứ, text: "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2025 của UBND xã Đại Sơn về số hóa hồ sơ hộ tịch."}
    """,
    """
    # Hợp tác xã, khối văn xã; việc của thời trước khi sắp xếp.
    document:
      issuer: {text: Ủy ban nhân dân phường Nam Đồng}
      year: 2027
      subject: Phát triển kinh tế - xã hội phường Nam Đồng năm 2027
    units:
      ubnd: {name: Ủy ban nhân dân phường Nam Đồng, parent: {text: Ủy ban nhân dân thành phố Hải Phòng}}
      vhxh: {name: Phòng Văn hóa - Xã hội}
    tasks:
      - {title: Hỗ trợ Hợp tác xã Nam Đồng và Hợp tác xã Tiền Tiến liên kết sản xuất rau vụ đông, lead: vhxh, due: Quý II/2027, output: Hợp đồng liên kết}
    sections:
      - title: Tổ chức thực hiện
        items:
          - Đón đoàn công tác của phường Hạ Long, tỉnh Quảng Ninh trao đổi cách làm.
          - Các thôn nay chuyển thành tổ dân phố tiếp tục dùng nhà văn hóa cũ của thôn.
          - Phó Chủ tịch phụ trách khối văn xã chỉ đạo; hồ sơ do xã lập trước ngày 01/7/2025 vẫn có giá trị.
          - Trước ngày 01/7/2025, địa bàn thuộc Ủy ban nhân dân thành phố Hải Dương quản lý.
          - Tiếp nhận tài liệu của Ủy ban nhân dân thành phố Hải Dương (cũ), Hội đồng nhân dân tỉnh Hải Dương (cũ).
    """,
  ]

  private static let files = [
    "plans/registry/thanh-pho.yml": """
    registry: 1
    units:
      ubnd-thanh-pho: {name: Ủy ban nhân dân thành phố Hải Phòng, level: thành phố}

    """
  ]
}

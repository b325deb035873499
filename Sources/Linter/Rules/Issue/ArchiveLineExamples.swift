/// The examples of `ArchiveLine`.
enum ArchiveLineExamples {
  private static let head = """
    document:
      issuer: {text: Ủy ban nhân dân phường Hải Dương}
      year: 2027
      subject: Chuyển đổi số phường Hải Dương năm 2027

    """

  static let bad = [
    RuleExample(
      head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: [VT, ⟦VHXXH⟧, ⟦VT⟧]
        units:
          vhxh: {name: Phòng Văn hóa - Xã hội}
        """),
    // Chữ viết tắt không có chữ của cấp, dù tên khai báo có.
    RuleExample(
      head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: [VT, ⟦VHXXH⟧]
        units:
          vhxh: {name: Phòng Văn hóa - Xã hội phường}
        """),
    RuleExample(
      head + """
          recipients:
            - {to: Sở Khoa học và Công nghệ, purpose: để báo cáo}
            - ⟦Công an phường⟧
        """),
    RuleExample(
      head + """
          recipients:
            - {to: Sở Khoa học và Công nghệ, purpose: để báo cáo}
            - "⟦Lưu: VT, VHXH⟧"
        """),
    RuleExample(
      head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: [⟦VHXH⟧]
        """),
    RuleExample(
      head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: [VHXH, ⟦VT⟧]
        """),
    RuleExample(
      head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: ["⟦Lưu: ⟧VT", VHXH]
        """,
      fixed: head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: ["VT", VHXH]
        """),
    RuleExample(
      head + """
          noi_nhan: [Sở Khoa học và Công nghệ]
          luu: [⟦Văn thư⟧, VHXH]
        """),
    RuleExample(
      head + """
          noi_nhan: [Sở Khoa học và Công nghệ]
          luu: [⟦VT⟧]
        """
    ).issued,
  ]

  static let good = [
    RuleExample(
      head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: [VT, KTHT, TTPVHCC, KTHTDT]
        units:
          kt: {name: "Phòng Kinh tế, Hạ tầng và Đô thị"}
          vhxh: {name: Phòng Văn hóa - Xã hội}
        """),
    RuleExample(
      head + """
          recipients: [Sở Khoa học và Công nghệ, Công an phường]
          archive: [VT, VHXH]
        """),
    RuleExample(
      """
      # Số lượng bản lưu ghi sau đơn vị soạn thảo.
      """ + "\n" + head + """
          recipients: [Sở Khoa học và Công nghệ]
          archive: [VT, VHXH (02 bản)]
        """),
    RuleExample(
      """
      # Đang soạn, chưa viết nơi nhận.
      """ + "\n" + head),
    RuleExample(
      """
      # “Lưu trữ” là tên cơ quan, không phải dòng lưu.
      """ + "\n" + head + """
          recipients: [Trung tâm Lưu trữ lịch sử, Lưu trữ cơ quan]
          archive: [VT, VP]
        """),
    RuleExample(
      """
      # Văn bản của Đảng lưu tại Văn phòng cấp ủy.
      document:
        issuer: {text: Đảng ủy phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số trong các cơ quan Đảng năm 2027
        recipients: [Ban Thường vụ Thành ủy]
        archive: [Văn phòng Đảng ủy]
      """),
    RuleExample(
      head + """
          noi_nhan: [Sở Khoa học và Công nghệ]
          luu: [VT; VHXH]
        """),
  ]
}

/// The examples of PL309.
enum RowOutsideGroupsExamples {
  static let bad: [RuleExample] = [
    """
    groups:
      - {id: ha-tang, title: Hạ tầng số}
      - {id: nhan-luc, title: Nhân lực số}
    tasks:
      - {title: Nâng cấp đường truyền, group: ha-tang, lead: vp, due: Quý I/2027, output: Biên bản}
      - {title: ⟦Thay thiết bị mạng⟧, lead: vp, due: Quý II/2027, output: Biên bản}
      - {title: Kiểm kê máy tính, group: ha-tang, lead: vp, due: Quý II/2027, output: Danh mục}
      - {title: Tập huấn kỹ năng số, group: nhan-luc, lead: vhxh, due: Quý III/2027, output: Danh sách}
    """,
    """
    groups:
      - {id: chinh-quyen, title: Chính quyền số}
    objectives:
      - {name: Tỷ lệ hồ sơ trực tuyến, group: chinh-quyen, target: ≥ 84%}
      - {name: Tỷ lệ hồ sơ đúng hạn, group: chinh-quyen, target: ≥ 98%}
      - {name: Tỷ lệ văn bản ký số, group: chinh-quyen, target: 100%}
      - {name: ⟦Tỷ lệ báo cáo điện tử⟧, target: 100%}
    """,
    """
    # Nhóm ghi bằng lời cũng là nhóm.
    objectives:
      - {name: ⟦Tỷ lệ thôn có sóng 5G⟧, target: 100%}
      - {name: Tỷ lệ hộ có cáp quang, group: Hạ tầng số, target: ≥ 85%}
      - {name: Tỷ lệ thôn có Wi-Fi công cộng, group: Hạ tầng số, target: ≥ 50%}
      - {name: Tỷ lệ người có chữ ký số, group: Xã hội số, target: 50%}
    """,
    """
    nhom:
      - {ma: du-lieu, ten: Dữ liệu số}
    nhiem_vu:
      - {ten: Số hóa sổ hộ tịch, nhom: du-lieu, chu_tri: vp, thoi_han: Quý I/2027, san_pham: Kho dữ liệu}
      - {ten: Làm sạch dữ liệu đất đai, nhom: du-lieu, chu_tri: kt, thoi_han: Quý II/2027, san_pham: Kho dữ liệu}
      - {ten: Mở dữ liệu dùng chung, nhom: du-lieu, chu_tri: vp, thoi_han: Quý III/2027, san_pham: Danh mục}
      - {ten: ⟦Sao lưu dữ liệu⟧, nhom: , chu_tri: vp, thoi_han: Quý IV/2027, san_pham: Nhật ký}
    """,
    """
    # Mỗi mục in nhóm của mình: dòng không nhóm không in ở đâu cả.
    groups:
      - {id: kinh-te, title: Kinh tế số}
      - {id: xa-hoi, title: Xã hội số}
    tasks:
      - {title: Hỗ trợ hộ kinh doanh lên sàn, group: kinh-te, lead: kt, due: Quý I/2027, output: Danh sách}
      - {title: Mở phiên chợ số, group: kinh-te, lead: kt, due: Quý II/2027, output: Phiên chợ}
      - {title: ⟦Phổ cập thanh toán số⟧, lead: kt, due: Quý III/2027, output: Báo cáo}
      - {title: Cấp chữ ký số cho người dân, group: xa-hoi, lead: ca, due: Quý III/2027, output: Số chữ ký số}
    sections:
      - {title: Kinh tế số, table: tasks, where: {group: kinh-te}}
      - {title: Xã hội số, table: tasks, where: {group: xa-hoi}}
    """,
  ]

  static let good: [RuleExample] = [
    """
    # Không dòng nào có nhóm.
    tasks:
      - {title: Nâng cấp đường truyền, lead: vp, due: Quý I/2027, output: Biên bản}
      - {title: Tập huấn kỹ năng số, lead: vhxh, due: Quý III/2027, output: Danh sách}
    """,
    """
    # Một số việc chung đứng trước các nhóm.
    groups:
      - {id: ha-tang, title: Hạ tầng số}
    tasks:
      - {title: Ban hành văn bản chỉ đạo, lead: vp, due: Quý I/2027, output: Văn bản}
      - {title: Kiểm tra việc thực hiện, lead: vp, due: Quý IV/2027, output: Biên bản}
      - {title: Nâng cấp đường truyền, group: ha-tang, lead: vp, due: Quý I/2027, output: Biên bản}
      - {title: Kiểm kê máy tính, group: ha-tang, lead: vp, due: Quý II/2027, output: Danh mục}
    """,
    """
    # Nhiệm vụ chia nhóm, chỉ tiêu thì không.
    groups:
      - {id: ha-tang, title: Hạ tầng số}
    objectives:
      - {name: Tỷ lệ hộ có cáp quang, target: ≥ 85%}
    tasks:
      - {title: Nâng cấp đường truyền, group: ha-tang, lead: vp, due: Quý I/2027, output: Biên bản}
      - {title: Kiểm kê máy tính, group: ha-tang, lead: vp, due: Quý II/2027, output: Danh mục}
    """,
    """
    # Hai dòng có nhóm chưa đủ để nói dòng thứ ba bị quên.
    groups:
      - {id: ha-tang, title: Hạ tầng số}
    tasks:
      - {title: Nâng cấp đường truyền, group: ha-tang, lead: vp, due: Quý I/2027, output: Biên bản}
      - {title: Kiểm kê máy tính, group: ha-tang, lead: vp, due: Quý II/2027, output: Danh mục}
      - {title: Tổng kết Kế hoạch, lead: vp, due: Quý IV/2027, output: Báo cáo}
    """,
    """
    # Nhóm bằng mã và nhóm bằng lời.
    groups:
      - {id: ha-tang, title: Hạ tầng số}
    objectives:
      - {name: Tỷ lệ hộ có cáp quang, group: ha-tang, target: ≥ 85%}
      - {name: Tỷ lệ thôn có Wi-Fi công cộng, group: ha-tang, target: ≥ 50%}
      - {name: Tỷ lệ người có chữ ký số, group: Xã hội số, target: 50%}
      - {name: Tỷ lệ người có tài khoản định danh, group: Xã hội số, target: ≥ 85%}
    """,
  ]
}

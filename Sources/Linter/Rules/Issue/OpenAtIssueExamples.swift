/// The examples of `OpenAtIssue`; all but one at stage issue.
enum OpenAtIssueExamples {
  static let bad = [
    RuleExample(
      """
      document:
        ⟦number⟧:
        date: 2027-01-05
        place: Hải Dương
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {authority: TM, body: {text: Ủy ban nhân dân phường Hải Dương}, post: Chủ tịch, name: Phạm Thị Lan}
      """, stage: .issue),
    RuleExample(
      """
      document:
        number: 4
        ⟦date⟧:
        place: Hải Dương
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {authority: TM, body: {text: Ủy ban nhân dân phường Hải Dương}, post: Chủ tịch, ⟦name⟧: }
      """, stage: .issue),
    RuleExample(
      """
      document:
        ⟦number⟧: 12
        date: 2027-01-05
        issuer: {text: Ủy ban nhân dân xã Tân Kỳ}
        year: 2027
        subject: Chuyển đổi số xã Tân Kỳ năm 2027
        signer: {⟦authority⟧: KT, post: Phó Chủ tịch}
      """, stage: .issue),
    RuleExample(
      """
      document:
        number: ⟦/KH-UBND⟧
        date: 2027-01-05
        place: Hưng Đạo
        issuer: {text: Ủy ban nhân dân xã Hưng Đạo}
        year: 2027
        subject: Chuyển đổi số xã Hưng Đạo năm 2027
        signer: {authority: TM, body: {text: Ủy ban nhân dân xã Hưng Đạo}, post: Chủ tịch, name: Trần Văn Minh}
      """, stage: .issue
    ).issued,
    RuleExample(
      """
      the_thuc:
        so: 38
        ngay: 05/01/2027
        dia_danh: Hà Đông
        co_quan: {text: Ủy ban nhân dân xã Hà Đông}
        nam: 2027
        trich_yeu: Chuyển đổi số xã Hà Đông năm 2027
        ⟦nguoi_ky⟧:
      """, stage: .issue),
  ]

  static let good = [
    RuleExample(
      """
      # Đang soạn: số, ngày và người ký được để trống.
      document:
        number:
        date:
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {authority: TM, post: Chủ tịch, name: }
      """),
    RuleExample(
      """
      document:
        number: 4
        date: 2027-01-05
        place: Hải Dương
        issuer: {text: Ủy ban nhân dân phường Hải Dương}
        year: 2027
        subject: Chuyển đổi số phường Hải Dương năm 2027
        signer: {authority: TM, body: {text: Ủy ban nhân dân phường Hải Dương}, post: Chủ tịch, name: Phạm Thị Lan}
      """, stage: .issue),
    RuleExample(
      """
      # Số kèm ký hiệu ghi một chỗ.
      document:
        number: 04-KH/ĐU
        date: 2027-01-05
        place: Tân Kỳ
        issuer: {text: Đảng ủy xã Tân Kỳ}
        year: 2027
        subject: Chuyển đổi số trong các cơ quan Đảng năm 2027
        signer: {post: Bí thư, name: Lê Văn Hải}
      """, stage: .issue),
    RuleExample(
      """
      # Chỗ để dấu chấm trong số là việc của PL805.
      document:
        number: "..../KH-UBND"
        date: 2027-01-05
        place: Tân Kỳ
        issuer: {text: Ủy ban nhân dân xã Tân Kỳ}
        year: 2027
        subject: Chuyển đổi số xã Tân Kỳ năm 2027
        signer: {authority: TM, body: {text: Ủy ban nhân dân xã Tân Kỳ}, post: Chủ tịch, name: Lê Văn Hải}
      """, stage: .issue),
    RuleExample(
      """
      # Ký hiệu không cần viết: suy từ loại văn bản và cơ quan ban hành.
      the_thuc:
        so: "05"
        ngay: 05/01/2027
        dia_danh: Hải Hưng
        co_quan: {text: Ủy ban nhân dân xã Hải Hưng}
        nam: 2027
        trich_yeu: Chuyển đổi số xã Hải Hưng năm 2027
        nguoi_ky: {tham_quyen: KT, thay_mat: {text: Ủy ban nhân dân xã Hải Hưng}, chuc_vu: Phó Chủ tịch, ho_ten: Đỗ Thị Mai}
      """, stage: .issue),
  ]
}

/// The examples of `SigningAuthority`.
enum SigningAuthorityExamples {
  private static let head = """
    units:
      ubnd: {name: Ủy ban nhân dân phường Hải Dương}
      vp: {name: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân}
    document:
      year: 2027
      subject: Chuyển đổi số phường Hải Dương năm 2027

    """

  private static func plan(_ signer: String, issuer: String = "ubnd", fixed: String? = nil) -> RuleExample {
    func plan(_ signer: String) -> String { head + "  issuer: \(issuer)\n  signer: \(signer)\n" }
    return RuleExample(plan(signer), fixed: fixed.map(plan))
  }

  static let bad = [
    plan("{authority: ⟦TM⟧, body: ubnd, post: Phó Chủ tịch, name: Trần Văn Minh}"),
    plan("{authority: ⟦KT⟧, body: ubnd, post: Chủ tịch, name: Phạm Thị Lan}"),
    plan("{post: ⟦Chủ tịch⟧, name: Phạm Thị Lan}").issued,
    plan("{authority: ⟦KT⟧, post: Phó Chủ tịch, name: Trần Văn Minh}"),
    plan("{authority: ⟦TL⟧, body: ubnd, post: Phó Chủ tịch, name: Trần Văn Minh}"),
    plan("{authority: TM, body: ubnd, post: ⟦Quyền⟧ Chủ tịch, name: Trần Văn Minh}"),
    plan("{authority: TM, body: ubnd, post: ⟦KT.⟧ Chủ tịch, name: Trần Văn Minh}"),
    plan(
      "{authority: TM, body: ubnd, post: Chủ tịch, name: ⟦ThS. ⟧Phạm Thị Lan}",
      fixed: "{authority: TM, body: ubnd, post: Chủ tịch, name: Phạm Thị Lan}"),
    plan(
      "{authority: ⟦TM⟧, body: vp, post: Chánh Văn phòng, name: Lê Văn Hải}", issuer: "vp"),
    plan("{post: ⟦Phó Giám đốc⟧, name: Lê Văn Hải}", issuer: "{text: Trung tâm Phục vụ hành chính công phường}"),
  ]

  static let good = [
    plan("{authority: TM, body: ubnd, post: Chủ tịch, name: Phạm Thị Lan}"),
    plan("{authority: KT, body: ubnd, post: Phó Chủ tịch, name: Trần Văn Minh}"),
    plan("{authority: Q, body: ubnd, post: Chủ tịch, name: Trần Văn Minh}"),
    plan("{authority: TL, body: ubnd, post: Chánh Văn phòng, name: Lê Văn Hải}"),
    // Người đứng đầu một phòng ký văn bản của phòng mình.
    plan("{post: Trưởng phòng, name: Lê Văn Hải}", issuer: "{text: Phòng Văn hóa - Xã hội phường Hải Dương}"),
    // Văn bản của Đảng có quy định riêng.
    plan("{authority: TM, post: Phó Bí thư, name: Lê Văn Hải}", issuer: "{text: Đảng ủy phường Hải Dương}"),
    plan("{post: Bí thư, name: Lê Văn Hải}", issuer: "{text: Đảng ủy phường Hải Dương}"),
    // Đơn vị sự nghiệp y tế, giáo dục được ghi học vị; họ Bàn, tên Bà không phải danh xưng.
    plan("{post: Giám đốc, name: BS. Bàn Văn Sáng}", issuer: "{text: Trung tâm Y tế khu vực Hải Dương}"),
    plan("{authority: TM, body: ubnd, post: Chủ tịch, name: Bàn Thị Tý}"),
    // Thường trực Hội đồng nhân dân: Phó Chủ tịch ký thay mặt tập thể.
    plan(
      "{authority: TM, body: {text: Thường trực Hội đồng nhân dân}, post: Phó Chủ tịch, name: Lê Văn Hải}",
      issuer: "{text: Hội đồng nhân dân phường Hải Dương}"),
  ]
}

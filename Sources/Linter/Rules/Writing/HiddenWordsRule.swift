import PlanLang

/// PL909: words after `#` that YAML takes for a comment.
enum HiddenWordsRule: CompilerRule {
  static let code = Code(909)
  static let name = "hidden-words"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Chữ đứng sau dấu “#” ở cuối giá trị: YAML coi là chú thích nên không in.",
      en: "Words after a “#” at the end of a value: YAML takes them for a comment, and they do not print."),
    reason: Message(
      vi: "Văn bản ký ra thiếu chữ mà không ai báo lỗi: “Đợt #1 rà soát” chỉ còn “Đợt”.",
      en: "The signed document lacks words and nothing complains: of “Đợt #1 rà soát” only “Đợt” is left."),
    bad: [
      """
      tasks:
        - {title: Rà soát, lead: vp, due: Quý I/2027, output: Danh sách, note: Đợt}   ⟦#1 của năm⟧
      """,
      """
      tasks:
        - title: Phát động phong trào ⟦#ChuyểnĐổiSố trên mạng xã hội⟧
          lead: vhxh
          due: Quý II/2027
          output: Bài viết
      """,
      """
      sections:
        - title: ⟦#Mục tiêu⟧
          text: Lời
      """,
      """
      units:
        to-1: Tổ công nghệ số ⟦#1⟧
      tasks:
        - {title: Rà soát, lead: to-1, due: Quý I/2027, output: Danh sách}
      """,
      """
      tasks:
        - title: Rà soát
          lead: vp
          due: Quý I/2027
          output:
            - Danh sách
            - Biên bản ⟦#2 bản⟧
      """,
    ],
    good: [
      """
      tasks:
        - {title: Rà soát, lead: vp, due: Quý I/2027, output: Danh sách} # đợt 1
      """,
      """
      tasks:
        - title: "Phát động phong trào #ChuyểnĐổiSố trên mạng xã hội"
          lead: vhxh
          due: Quý II/2027   # hỏi lại thành phố
          output: Bài viết
      """,
      """
      #ghi chú đứng riêng một dòng
      tasks:
        #việc đầu năm
        - {title: Rà soát, lead: vp, due: Quý I/2027, output: Danh sách}
      """,
      """
      tasks:
        - title: Rà soát
          lead: vp
          due: Quý I/2027
          output: Danh sách
          note: |
            Mã hồ sơ #12 và #13
            in nguyên như viết
      """,
      """
      tasks:
        - {title: Viết mã C#, lead: vp, due: Quý I/2027, output: 'Tệp số #1'}
        - {title: Phím a#b, lead: vp, due: Quý I/2027, output: Tệp}  ## hai dấu
      """,
    ])
}

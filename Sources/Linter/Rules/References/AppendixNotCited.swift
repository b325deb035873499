import PlanLang

/// PL103: an appendix that the text never refers to.
enum AppendixNotCited: Rule {
  static let code = Code(103)
  static let name = "appendix-not-cited"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Phụ lục mà lời văn của kế hoạch không nhắc tới.", en: "An appendix that the plan's text never refers to."),
    reason: Message(
      vi:
        "Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó; không có chỉ dẫn, phụ lục không gắn với nội dung nào.",
      en: "A document must point to each of its appendices; one that no sentence points to belongs to nothing."),
    source: "30/2020/NĐ-CP, PL I, III.1.a",
    bad: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: Các đơn vị tổ chức thực hiện các nhiệm vụ được giao.}
      appendices:
        - {id: nhiem-vu, title: ⟦Danh mục nhiệm vụ năm 2027⟧, table: tasks}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: Danh mục nhiệm vụ tại Phụ lục I kèm theo Kế hoạch này.}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
        - {id: chi-tieu, title: ⟦Danh mục chỉ tiêu⟧, table: objectives}
      """,
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - title: Thể thức
          text: Báo cáo trình bày theo mẫu tại Phụ lục III Nghị định số 30/2020/NĐ-CP.
      appendices:
        - {id: nhiem-vu, title: ⟦Phân công nhiệm vụ⟧, table: tasks}
      """,
    ],
    good: [
      """
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: "Kèm theo Kế hoạch này là phụ lục phân công nhiệm vụ, tiến độ thực hiện."}
      appendices:
        - {id: nhiem-vu, title: Phân công nhiệm vụ, table: tasks}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Nhiệm vụ, text: "Nhiệm vụ, chỉ tiêu tại các Phụ lục I, II kèm theo."}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      objectives:
        - {name: Tỷ lệ hồ sơ nộp trực tuyến, target: ≥ 84%}
      tasks:
        - {title: Số hóa hồ sơ, lead: vp, due: Năm 2027, output: Kho dữ liệu}
      sections:
        - {title: Chỉ tiêu, text: "Chỉ tiêu cụ thể tại ${appendix.chi-tieu}."}
        - {title: Nhiệm vụ, text: "Nhiệm vụ cụ thể tại ${appendix.nhiem-vu}."}
      appendices:
        - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
        - {id: chi-tieu, title: Danh mục chỉ tiêu, table: objectives}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let plan = context.plan.plan
    guard !plan.appendices.isEmpty else { return }
    var hasText = false
    var mentions = AppendixMentions()
    for printed in context.texts {
      switch printed.role {
      case .subject, .basis: break
      case .heading, .paragraph: hasText = true
      default: continue
      }
      printed.text.withUTF8 { mentions.add($0) }
    }
    // A plan of tables alone has no sentence that could refer to them yet.
    guard hasText, !mentions.namesAll else { return }
    for (index, appendix) in plan.appendices.enumerated() {
      let number = context.plan.appendixNumber(index)
      guard !mentions.names(number: number, position: index + 1) else { continue }
      let place =
        appendix.title.map { $0.range(of: 0..<$0.withUTF8 { $0.count }) } ?? appendix.id?.range ?? appendix.range
      findings.add(at: place, .notCited(context, index), help: .cite(appendix.id))
    }
  }
}

/// Which appendices a plan's sentences refer to.
private struct AppendixMentions {
  /// A mention without a number: of the only appendix, or of all of them.
  private(set) var namesAll = false
  private var numbers: Set<Int> = []
  private var labels: Set<[UInt8]> = []

  /// Whether an appendix with this printed number, or at this position, is referred to.
  func names(number: String, position: Int) -> Bool {
    if number.isEmpty { return !numbers.isEmpty || !labels.isEmpty }
    if labels.contains(FoldedText(number, .name).bytes) { return true }
    return numbers.contains(Self.value(Array(number.utf8)[...]) ?? position)
  }

  mutating func add(_ bytes: UTF8Bytes) {
    guard bytes.contains(0xE1) else { return }
    let words = bytes.split { !Self.isWordByte($0) }.map { ArraySlice($0) }
    let folded = words.map { FoldedText(String(decoding: $0, as: UTF8.self), .name).bytes[...] }
    var index = 0
    while index < folded.count {
      if let end = Self.listEnd(folded, index) {
        if !Self.isOthers(folded, end) { namesAll = true }
        index = end
        continue
      }
      guard index + 1 < folded.count, folded[index] == Self.phu, folded[index + 1] == Self.luc else {
        index += 1
        continue
      }
      index = read(words, folded, index + 2)
    }
  }

  /// Reads the numbers after "phụ lục"; nothing is named where the appendix is another document's.
  private mutating func read(_ words: [ArraySlice<UInt8>], _ folded: [TitleWords.Word], _ start: Int) -> Int {
    var index = start
    if index < folded.count, folded[index] == Self.so { index += 1 }
    var found: [Int] = []
    var names: [[UInt8]] = []
    var isRange = false
    while index < words.count {
      if let value = Self.value(words[index]) {
        if isRange, let last = found.last, last < value {
          found += Array(last + 1...value).prefix(60)
        } else {
          found.append(value)
        }
        names.append(Array(folded[index]))
        isRange = false
      } else if words[index].count == 1, let letter = words[index].first, letter >= 0x41, letter <= 0x5A {
        names.append(Array(folded[index]))
      } else if !names.isEmpty, folded[index] == TitleWords.and || folded[index] == Self.den, index + 1 < words.count,
        Self.value(words[index + 1]) != nil
      {
        isRange = folded[index] == Self.den
      } else {
        break
      }
      index += 1
    }
    guard !Self.isOthers(folded, index) else { return index }
    if names.isEmpty { namesAll = true }
    numbers.formUnion(found)
    labels.formUnion(names)
    return index
  }

  /// "danh mục ... kèm theo", "biểu ... đính kèm": a pointer to an appendix that does not call it so. The end of it.
  private static func listEnd(_ words: [TitleWords.Word], _ index: Int) -> Int? {
    guard index + 1 < words.count, lists.contains(where: { words[index...].starts(with: $0) }) else { return nil }
    for end in index + 1..<max(index + 1, min(index + 12, words.count - 1)) {
      // "Danh mục tại Phụ lục I kèm theo" says which one.
      if words[end] == phu { return nil }
      if attached.contains(where: { words[end...].starts(with: $0) }) { return end + 2 }
    }
    return nil
  }

  /// Whether the next words name another document by its number: "ban hành kèm theo Quyết định số 12/QĐ-UBND".
  private static func isOthers(_ words: [TitleWords.Word], _ start: Int) -> Bool {
    var index = start
    while index < words.count, index < start + 6, links.contains(words[index]) { index += 1 }
    for length in 1...3 where index + length < words.count {
      let name = words[index..<index + length].joined(separator: [0x20])
      guard Array(name).withUnsafeBufferPointer({ DocumentType.named($0) }) != nil else { continue }
      let next = words[index + length]
      if next == so || next.hasDigit { return true }
    }
    return false
  }

  /// The value of a Roman numeral in capitals, or of one or two digits.
  private static func value(_ word: ArraySlice<UInt8>) -> Int? {
    guard !word.isEmpty, word.count <= 5 else { return nil }
    if word.allSatisfy({ $0 &- 0x30 < 10 }) {
      return word.count <= 2 ? Int(String(decoding: word, as: UTF8.self)) : nil
    }
    return Array(word).withUnsafeBufferPointer(RomanNumeral.value)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static let phu = TitleWords.split("phụ")[0]
  private static let luc = TitleWords.split("lục")[0]
  private static let so = TitleWords.split("số")[0]
  private static let den = TitleWords.split("đến")[0]
  private static let links = Set(TitleWords.split("ban hành kèm theo của tại đính trong thuộc"))
  private static let lists = ["danh mục", "danh sách", "biểu", "bảng", "bản phân công"].map(TitleWords.split)
  private static let attached = ["kèm theo", "đính kèm", "gửi kèm"].map(TitleWords.split)
}

extension Message {
  fileprivate static func notCited(_ context: LintContext, _ index: Int) -> Message {
    let name = context.name(ofAppendix: index)
    return Message(vi: "lời văn không chỗ nào nhắc tới \(name.vi)", en: "no sentence of the text refers to \(name.en)")
  }
  fileprivate static func cite(_ id: Text?) -> Message {
    let id = id?.string ?? "ID"
    return Message(
      vi: "thêm vào mục liên quan: “(chi tiết tại ${appendix.\(id)} kèm theo)”",
      en: "add to the section that it belongs to: “(chi tiết tại ${appendix.\(id)} kèm theo)”")
  }
}

import PlanLang

/// PL304: appendices that are not numbered I, II, III.
enum AppendixNumber: Rule {
  static let code = Code(304)
  static let name = "appendix-number"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Số ghi sẵn của các phụ lục không phải là I, II, III theo thứ tự.",
      en: "Fixed numbers of appendices that are not I, II, III in order."),
    reason: Message(
      vi: "Phần lời dẫn tới phụ lục bằng số; số sai hoặc trùng làm người đọc mở nhầm bảng.",
      en: "The text refers to appendices by number; a wrong or repeated one leads the reader to the wrong table."),
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần III, mục 1 điểm a (D28)",
    bad: [
      """
      tasks:
        - {title: Nâng cấp mạng nội bộ, lead: vp, due: Quý I/2027, output: Biên bản}
      appendices:
        - {number: I, title: Danh mục nhiệm vụ, table: tasks}
        - {number: ⟦III⟧, title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      appendices:
        - {number: ⟦1⟧, title: Danh mục nhiệm vụ, table: tasks}
        - {number: ⟦2⟧, title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      # Phụ lục đầu không ghi số nên được đếm là I.
      appendices:
        - {title: Danh mục nhiệm vụ, table: tasks}
        - {number: ⟦I⟧, title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      # Số nằm trong tên: in ra “Phụ lục I” rồi “Phụ lục II: ...”.
      appendices:
        - {title: "Phụ lục ⟦II⟧: Danh mục nhiệm vụ", table: tasks}
        - {title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      appendices:
        - {number: ⟦II⟧, title: Danh mục nhiệm vụ, table: tasks}
      """,
      """
      # Số đúng, nhưng chỉ một phụ lục ghi sẵn: thêm một phụ lục ở trên là lệch.
      appendices:
        - {title: Danh mục nhiệm vụ, table: tasks}
        - {number: ⟦II⟧, title: Danh mục chỉ tiêu, table: objectives}
      """,
    ],
    good: [
      """
      appendices:
        - {title: Danh mục nhiệm vụ, table: tasks}
        - {title: Danh mục chỉ tiêu, table: objectives}
      """,
      """
      appendices:
        - {number: I, title: Danh mục nhiệm vụ, table: tasks}
        - {number: II, title: Danh mục chỉ tiêu, table: objectives}
        - {number: III, title: Lộ trình, table: phases}
      """,
      """
      # Một phụ lục thì không cần số.
      appendices:
        - {title: Phụ lục danh mục nhiệm vụ, table: tasks}
      """,
      """
      # Số trong tên, đúng thứ tự.
      appendices:
        - {title: "Phụ lục I: Danh mục nhiệm vụ", table: tasks}
        - {title: "Phụ lục II: Danh mục chỉ tiêu", table: objectives}
      """,
      """
      # Năm và số lượng trong tên không phải là số của phụ lục.
      appendices:
        - {title: 28 nhiệm vụ chuyển đổi số năm 2027, table: tasks}
        - {title: Lộ trình 4 giai đoạn, table: phases}
      """,
    ])

  static func check(_ context: LintContext, _ findings: inout Findings) {
    let appendices = context.plan.plan.appendices
    let numbers = appendices.map { WrittenNumber($0, isOnly: appendices.count == 1) }
    guard numbers.contains(where: { $0 != nil }) else { return }
    var isClean = true
    for (index, number) in numbers.enumerated() {
      guard let number, !number.isRoman else { continue }
      isClean = false
      let right = RomanNumeral.string(number.value ?? index + 1)
      findings.add(
        at: number.place, .notRoman(number.words), help: .writeRoman(right),
        fixes: context.mend(number.text, number.part, right, isSafe: false))
    }
    isClean = checkOrder(appendices, numbers, context, &findings) && isClean
    guard isClean, numbers.contains(where: { $0 == nil }),
      let number = numbers.lazy.compactMap({ $0 }).first(where: \.isField)
    else { return }
    findings.add(at: number.place, .onlySome(number.words), help: .allOrNone, atMost: .info)
  }

  /// Blames each number that is out of step, a fixed one where it can; whether all are in order.
  private static func checkOrder(
    _ appendices: [Appendix], _ numbers: [WrittenNumber?], _ context: LintContext, _ findings: inout Findings
  ) -> Bool {
    let values = numbers.enumerated().map { $0.element?.value ?? $0.offset + 1 }
    var faults = NumberSequence(values).faults().map { fault in
      switch fault {
      case .gap(let position, let previous, _): (at: position, instead: previous, other: previous)
      case .misplaced(let position, let end, _):
        (at: position, instead: position > 0 ? position - 1 : end, other: end < values.count ? end : position - 1)
      case .repeated(let position, let first, _): (at: position, instead: first, other: first)
      }
    }
    if faults.isEmpty, let first = values.first, first > 1 { faults = [(at: 0, instead: 0, other: 0)] }
    for fault in faults {
      let index = numbers[fault.at] == nil ? fault.instead : fault.at
      guard let number = numbers[index], number.isRoman else { continue }
      let other = index == fault.at ? fault.other : fault.at
      let otherPlace = numbers[other]?.place ?? appendices[other].title?.range ?? appendices[other].range
      findings.add(
        at: number.place, .outOfStep(number.words, RomanNumeral.string(index + 1), appendices[index].title),
        help: .leaveOut,
        related: other == index
          ? [] : [RelatedPlace(otherPlace, .neighbour(RomanNumeral.string(values[other])))])
    }
    return faults.isEmpty
  }
}

/// The number that an appendix is given: in its field, or by hand at the start of its title.
private struct WrittenNumber {
  let text: Text
  /// The number in the text.
  let part: Range<Int>
  let place: SourceRange
  let words: String
  let value: Int?
  let isRoman: Bool
  let isField: Bool

  init?(_ appendix: Appendix, isOnly: Bool) {
    if let number = appendix.number {
      let reading = number.withUTF8(NumberedRow.Reading.init)
      let isExact = number.withUTF8 { RomanNumeral.value($0) != nil }
      let lowered = reading == nil ? number.withUTF8(Self.romanOfAnyCase) : nil
      self.init(
        text: number, part: number.whole, place: number.range, words: number.string,
        value: reading.flatMap { $0.isWhole ? $0.value : nil } ?? lowered,
        isRoman: isExact, isField: true)
      return
    }
    guard !isOnly, let title = appendix.title, let range = title.withUTF8(Self.numberRange) else { return nil }
    let reading = title.withUTF8 { NumberedRow.Reading($0.slice(range)) }
    guard let reading, reading.isWhole else { return nil }
    let words = title.withUTF8 { $0.string(range) }
    self.init(
      text: title, part: range, place: title.range(of: range), words: words, value: reading.value,
      isRoman: reading.isRoman, isField: false)
  }

  private init(
    text: Text, part: Range<Int>, place: SourceRange, words: String, value: Int?, isRoman: Bool, isField: Bool
  ) {
    self.text = text
    self.part = part
    self.place = place
    self.words = words
    self.value = value
    self.isRoman = isRoman
    self.isField = isField
  }

  private static func romanOfAnyCase(_ bytes: UTF8Bytes) -> Int? {
    let upper = bytes.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }
    return upper.withUnsafeBufferPointer(RomanNumeral.value)
  }

  /// The word after "Phụ lục" at the start of a title.
  private static func numberRange(_ bytes: UTF8Bytes) -> Range<Int>? {
    var spaces: [Int] = []
    for (offset, byte) in bytes.enumerated() where byte == 0x20 {
      spaces.append(offset)
      if spaces.count == 2 { break }
    }
    guard spaces.count == 2, FoldedText(bytes.slice(0..<spaces[1]), .bare) == appendixWord else { return nil }
    let start = spaces[1] + 1
    var end = start
    while end < bytes.count, bytes[end] &- 0x30 < 10 || (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] >= 0x80 {
      end += 1
    }
    return end > start ? start..<end : nil
  }

  private static let appendixWord = FoldedText("phụ lục", .bare)
}

extension Message {
  fileprivate static func notRoman(_ words: String) -> Message {
    Message(vi: "số “\(words)” của phụ lục không phải số La Mã", en: "“\(words)” is no Roman number for an appendix")
  }
  fileprivate static func writeRoman(_ right: String) -> Message {
    Message(
      vi: "viết “\(right)”; bỏ số thì chương trình tự đánh I, II, III",
      en: "write “\(right)”; without a number the appendices are counted I, II, III for you")
  }
  fileprivate static func outOfStep(_ words: String, _ expected: String, _ title: Text?) -> Message {
    let title = title.map { " “\(LintContext.shortened($0.string))”" } ?? ""
    return Message(
      vi: "phụ lục\(title) mang số \(words), theo thứ tự là \(expected)",
      en: "the appendix\(title) is numbered \(words), by its place it is \(expected)")
  }
  fileprivate static func neighbour(_ number: String) -> Message {
    Message(vi: "phụ lục này là số \(number)", en: "this appendix is number \(number)")
  }
  fileprivate static let leaveOut = Message(
    vi: "bỏ số để chương trình tự đánh I, II, III, hoặc sửa cho các phụ lục nối tiếp nhau",
    en: "leave the number out to have them counted, or make the appendices follow each other")
  fileprivate static func onlySome(_ words: String) -> Message {
    Message(
      vi: "chỉ một số phụ lục ghi sẵn số (như “\(words)”); thêm, bớt phụ lục là các số lệch nhau",
      en: "only some appendices have a fixed number (such as “\(words)”); adding one will put them out of step")
  }
  fileprivate static let allOrNone = Message(
    vi: "ghi số cho mọi phụ lục, hoặc bỏ hết để chương trình tự đánh",
    en: "number every appendix, or none and have them counted")
}

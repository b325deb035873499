import PlanLang

/// What rules of writing share: where a part of a text stands, what the text is called, and how it is mended.
extension LintContext {
  /// Replaces a part of a text (offsets of the printed bytes); nothing where no edit does just that. Never without asking
  /// inside of a body's name that is written as it is declared.
  func mend(_ text: Text, _ part: Range<Int>, _ words: String, isSafe: Bool = true) -> [Fix] {
    Fix.one(.change(to: words), isSafe: isSafe && !bodyMentions.isDeclared(part, in: text), text.edit(part, words))
  }

  /// What messages call the thing that a text belongs to.
  func owner(of text: PrintedText) -> Message {
    switch text.role {
    case .subject: Message(vi: "trích yếu", en: "the subject")
    case .basis: Message(vi: "căn cứ này", en: "this legal basis")
    case .heading:
      Message(
        vi: "tiêu đề “\(Self.shortened(text.text.string))”", en: "the heading “\(Self.shortened(text.text.string))”")
    case .paragraph: Message(vi: "đoạn này", en: "this paragraph")
    case .appendixTitle: Message(vi: "tên phụ lục", en: "the appendix's title")
    case .groupTitle: Message(vi: "tên nhóm", en: "the group's title")
    case .taskTitle(let index), .taskOutput(let index), .taskNote(let index), .taskDue(let index): name(ofTask: index)
    case .objectiveName(let index), .objectiveNote(let index): name(ofObjective: index)
    case .phase: Message(vi: "giai đoạn này", en: "this phase")
    case .budget: Message(vi: "khoản kinh phí này", en: "this budget line")
    case .table: Message(vi: "ô của bảng", en: "the table's cell")
    case .recipient: Message(vi: "nơi nhận", en: "the recipient")
    case .reference: Message(vi: "tên ghi ở đây", en: "the name given here")
    case .signer: Message(vi: "chức vụ này", en: "the post")
    case .name: Message(vi: "họ tên này", en: "the name")
    case .unit: Message(vi: "tên đơn vị", en: "the unit's name")
    case .place: Message(vi: "địa danh", en: "the place name")
    case .label: Message(vi: "tên cột", en: "the column's heading")
    case .citation: Message(vi: "văn bản viện dẫn", en: "the cited document")
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The words of the text: letters and digits.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var position = 0
    while position < count {
      let end = wordEnd(from: position)
      if end > position {
        words.append(position..<end)
        position = end
      } else {
        position += scalar(at: position).length
      }
    }
    return words
  }

  /// The scalar at `offset`; 0 at the end.
  func scalar(after offset: Int) -> UInt32 { offset < count ? scalar(at: offset).value : 0 }

  /// The bytes of `range` as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: slice(range), as: UTF8.self) }
}

extension Message {
  static func change(to words: String) -> Message {
    if words.isEmpty { return Message(vi: "bỏ đi", en: "take it out") }
    return Message(vi: "đổi thành “\(words)”", en: "change it to “\(words)”")
  }
}

extension Text {
  /// Whether it says nothing: blank, dashes, dots, "Không", "Không có".
  var saysNothing: Bool {
    withUTF8 { bytes in
      guard bytes.count < 16 else { return bytes.allSatisfy { $0 == 0x20 } }
      let words = FoldedText(bytes, .name).bytes
      return words.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
        || Self.nothings.contains(words)
    }
  }

  private static let nothings = Set(["không", "không có", "x", "0"].map { FoldedText($0, .name).bytes })
}

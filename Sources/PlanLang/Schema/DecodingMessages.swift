extension Code {
  /// A key that its mapping does not have.
  public static let unknownKey = Code(10)
  static let missingKey = Code(11)
  /// A value of another kind than its key takes.
  public static let wrongType = Code(12)
  static let badValue = Code(13)
  static let badDate = Code(14)
}

extension Message {
  static let deleteSecond = Message(vi: "bỏ lần thứ hai", en: "delete the second")
  /// A proposal that a person has to confirm.
  public static func didYouMean(_ name: String) -> Message {
    Message(vi: "có phải ý bạn là “\(name)”?", en: "did you mean “\(name)”?")
  }
  /// What to write in the place of what is written.
  public static func writeInstead(_ words: String) -> Message {
    // Words that bring their own quotes are to be copied with them.
    words.hasPrefix("\"")
      ? Message(vi: "viết \(words)", en: "write \(words)")
      : Message(vi: "viết “\(words)”", en: "write “\(words)”")
  }
  /// The title of a fix that replaces words.
  public static func replaceBy(_ words: String) -> Message {
    Message(vi: "đổi thành “\(words)”", en: "change it to “\(words)”")
  }
  /// The place of the first of two.
  public static let firstHere = Message(vi: "lần đầu ở đây", en: "first here")

  static let keepOne = Message(vi: "giữ lại một, bỏ cái kia", en: "keep one and delete the other")
  static let keyIsNoWord = Message(vi: "tên khóa phải là chữ", en: "a key must be a word")
  static let deleteDash = Message(
    vi: "viết nội dung sau dấu “-”, hoặc xóa dòng này", en: "write something after the “-”, or delete the line")
  static let referenceToNothing = Message(vi: "không nói đơn vị hay mã nào", en: "this names neither a unit nor an id")
  static let referenceForms = Message(
    vi: "viết mã, {unit: mã, note: lời thêm}, {text: \"lời tự do\"} hoặc {open: true}",
    en: "write an id, {unit: id, note: words}, {text: \"free words\"} or {open: true}")
  static let dateForm = Message(
    vi: "viết năm-tháng-ngày, ví dụ 2027-01-05, hoặc 05/01/2027",
    en: "write year-month-day, such as 2027-01-05, or 05/01/2027")
  static let yearForm = Message(vi: "viết bốn chữ số, ví dụ 2027", en: "write four digits, such as 2027")
  static let periodForm = Message(
    vi: "viết hai năm nối bằng dấu gạch, ví dụ 2026-2030", en: "write two years with a dash, such as 2026-2030")
  static let flagForm = Message(vi: "viết true (có) hoặc false (không)", en: "write true or false")

  static func keyOfJointHeading(_ key: String) -> Message {
    Message(
      vi: "tên chung của nhiều cột không có khóa riêng, cột “\(key)” sẽ mất",
      en: "a heading over several columns has no key of its own, and the column “\(key)” would be lost")
  }
  static let dropKey = Message(
    vi: "bỏ key, hoặc đưa nó thành một cột trong columns", en: "delete the key, or make it one of the columns")
  static let emptySection = Message(
    vi: "mục này không có tên, lời, bảng hay mục con", en: "this section has neither title, text, table nor parts")
  static let fillSection = Message(vi: "viết nội dung, hoặc xóa mục", en: "write something, or delete the section")
  static func namelessDocument(_ id: String) -> Message {
    Message(vi: "văn bản “\(id)” không có số hay tên", en: "the document “\(id)” has neither number nor name")
  }
  static let nameDocument = Message(
    vi: "viết number (số, ký hiệu); luật thì viết subject (tên luật)",
    en: "write its number; for a law its name as subject")
  static let severalContents = Message(
    vi: "chỗ này nói hai điều: chỉ một trong unit, text, open được dùng",
    en: "this says two things: only one of unit, text and open can hold")
  static let dueForms = Message(
    vi: "viết thời hạn, {text: \"lời tự do\"} hoặc {open: true}",
    en: "write a deadline, {text: \"free words\"} or {open: true}")
  static let dueOfNothing = Message(vi: "không nói thời hạn nào", en: "this names no deadline")
  static func keysOf(_ schema: RecordSchema) -> Message {
    let vi = schema.fields.map { $0.name == $0.alias ? $0.name : "\($0.name) (\($0.alias))" }.joined(separator: ", ")
    return Message(
      vi: "các khóa dùng được: \(vi)", en: "the keys it may have: \(schema.fields.map(\.name).joined(separator: ", "))")
  }
  static func expectedMapping(_ schema: RecordSchema, _ found: Message) -> Message {
    Message(
      vi: "\(schema.name.vi) cần các dòng “khóa: giá trị”, ở đây là \(found.vi)",
      en: "a \(schema.name.en) needs “key: value” lines, but this is \(found.en)")
  }
  static func expectedMap(_ field: Field, _ found: Message) -> Message {
    Message(
      vi: "“\(field.name)” cần các dòng “mã: nội dung”, ở đây là \(found.vi)",
      en: "“\(field.name)” needs “id: content” lines, but this is \(found.en)")
  }
  static func example(of field: Field) -> Message? {
    field.examples.first.map { example in
      Message(vi: "ví dụ: “\(field.name): \(example)”", en: "for example “\(field.name): \(example)”")
    }
  }
  static func expectedWords(_ field: Field, _ found: Message) -> Message {
    Message(
      vi: "“\(field.name)” cần một dòng chữ, ở đây là \(found.vi)",
      en: "“\(field.name)” needs plain words, but this is \(found.en)")
  }
  static func unknownKey(_ key: String, in schema: RecordSchema) -> Message {
    Message(vi: "\(schema.name.vi) không có khóa “\(key)”", en: "a \(schema.name.en) has no key “\(key)”")
  }
  static func missing(_ field: Field, in schema: RecordSchema, isEmpty: Bool) -> Message {
    isEmpty
      ? Message(
        vi: "“\(field.name)” của \(schema.name.vi) còn để trống",
        en: "“\(field.name)” of this \(schema.name.en) is empty")
      : Message(
        vi: "\(schema.name.vi) thiếu khóa “\(field.name)”", en: "this \(schema.name.en) lacks the key “\(field.name)”")
  }
  static func write(_ field: Field) -> Message {
    Message(
      vi: "viết “\(field.name): ...” (\(field.alias)): \(field.summary.vi)",
      en: "write “\(field.name): ...”: \(field.summary.en)")
  }
  static func emptyItem(_ field: Field) -> Message {
    Message(vi: "một phần tử của “\(field.name)” còn để trống", en: "an item of “\(field.name)” is empty")
  }
  static func sameKeyTwice(_ first: String, _ second: String, _ field: Field) -> Message {
    first == second
      ? Message(vi: "khóa “\(second)” viết hai lần", en: "the key “\(second)” is written twice")
      : Message(
        vi: "“\(second)” và “\(first)” là một khóa, viết hai lần",
        en: "“\(second)” and “\(first)” are one key, written twice")
  }
  static func sameEntryTwice(_ id: String, _ field: Field) -> Message {
    Message(vi: "“\(id)” có hai lần trong “\(field.name)”", en: "“\(id)” stands twice in “\(field.name)”")
  }
  static func noSuchDay(_ written: String) -> Message {
    Message(vi: "lịch không có ngày “\(written)”", en: "the calendar has no day “\(written)”")
  }
  static func nearestDay(_ date: CalendarDate) -> Message {
    Message(vi: "ngày gần nhất là \(date.vietnameseShort)", en: "the nearest day is \(date.isoDescription)")
  }
  static func notADay(_ written: String) -> Message {
    Message(vi: "“\(written)” không phải là một ngày", en: "“\(written)” is not a day")
  }
  static func notACount(_ written: String) -> Message {
    Message(vi: "“\(written)” không thể là số dòng của bảng", en: "“\(written)” cannot be a number of rows")
  }
  static let countForms = Message(
    vi: "viết true để chương trình tự đếm, hoặc một số nguyên như 27",
    en: "write true to have the rows counted, or a whole number such as 27")
  static func notAYear(_ written: String) -> Message {
    Message(vi: "“\(written)” không phải là một năm", en: "“\(written)” is not a year")
  }
  static func notAPeriod(_ written: String) -> Message {
    Message(vi: "“\(written)” không phải là một thời kỳ", en: "“\(written)” is not a period")
  }
  static func notAFlag(_ written: String) -> Message {
    Message(vi: "“\(written)” không phải là có hay không", en: "“\(written)” is neither true nor false")
  }
  static func notOneOf(_ written: String, _ words: [String]) -> Message {
    guard words.count > 1 else {
      let only = words.first ?? ""
      return Message(
        vi: "“\(written)” không dùng được ở đây; phải là “\(only)”",
        en: "“\(written)” cannot stand here; it must be “\(only)”")
    }
    let list = words.map { "“\($0)”" }.joined(separator: ", ")
    return Message(
      vi: "“\(written)” không dùng được ở đây; chỉ có \(list)",
      en: "“\(written)” cannot stand here; there are only \(list)")
  }
  static func notAPercentage(_ written: String) -> Message {
    Message(
      vi: "“\(written)” không phải là số nguyên từ 1 đến 100", en: "“\(written)” is not a whole number from 1 to 100")
  }
  static func notAnIdentifier(_ written: String) -> Message {
    Message(
      vi: "mã “\(written)” chỉ được gồm chữ, chữ số và dấu “-”",
      en: "the id “\(written)” may hold letters, digits and “-” only")
  }
}

/// libyaml's reasons in plain words.
enum YAMLProblem {
  struct Explanation {
    let message: Message
    var help: Message?
  }

  /// What `problem` (libyaml 0.2.5, scanner.c and parser.c) means to a person who writes a plan.
  static func explain(_ problem: String) -> Explanation {
    for (start, explanation) in table where problem.hasPrefix(start) { return explanation }
    return Explanation(
      message: Message(vi: "không đọc được YAML ở đây (\(problem))", en: "YAML cannot be read here (\(problem))"))
  }

  /// What stands at the place where the unfinished construct began; nil where it adds nothing.
  static func context(_ context: String) -> Message? {
    if context.contains("flow sequence") { return Message(vi: "danh sách [ mở ở đây", en: "the list [ opens here") }
    if context.contains("flow mapping") { return Message(vi: "nhóm { mở ở đây", en: "the mapping { opens here") }
    if context.contains("quoted scalar") { return Message(vi: "dấu nháy mở ở đây", en: "the quote opens here") }
    if context.contains("block mapping") {
      return Message(vi: "các khóa của mục này bắt đầu ở đây", en: "the keys of this entry begin here")
    }
    if context.contains("block collection") {
      return Message(vi: "danh sách bắt đầu ở đây", en: "the list begins here")
    }
    if context.contains("simple key") {
      return Message(vi: "dòng này thiếu dấu hai chấm", en: "this line lacks a colon")
    }
    return nil
  }

  private static let table: [(String, Explanation)] = [
    (
      "mapping values are not allowed in this context",
      Explanation(
        message: Message(
          vi: "dấu hai chấm ở đây làm YAML hiểu phần phía trước là một khóa",
          en: "the colon here makes YAML take what stands before it for a key"),
        help: Message(
          vi: "đặt cả giá trị trong dấu nháy kép: title: \"Đợt 1: rà soát\"",
          en: "put the whole value in double quotes: title: \"Đợt 1: rà soát\""))
    ),
    (
      "could not find expected ':'",
      Explanation(
        message: Message(vi: "thiếu dấu hai chấm sau tên khóa", en: "a colon is missing after the key"),
        help: Message(
          vi: "viết “khóa: giá trị”, có một dấu cách sau dấu hai chấm",
          en: "write “key: value”, with a space after the colon"))
    ),
    (
      "did not find expected key",
      Explanation(
        message: Message(
          vi: "dòng này không thẳng cột với các khóa của mục đang viết",
          en: "this line is not aligned with the keys of its entry"),
        help: Message(
          vi:
            "thụt lề bằng dấu cách cho thẳng với khóa ở trên; nếu giá trị có dấu nháy ở giữa thì đặt cả giá trị trong dấu nháy",
          en: "indent it with spaces like the key above; where a value has quotes inside, quote the whole value"))
    ),
    (
      "did not find expected '-' indicator",
      Explanation(
        message: Message(
          vi: "dòng này không thẳng cột với các dấu “-” của danh sách",
          en: "this line is not aligned with the “-” of its list"),
        help: Message(
          vi: "mỗi phần tử bắt đầu bằng “- ” và thẳng cột với phần tử trước",
          en: "begin each item with “- ”, in the column of the one before"))
    ),
    (
      "block sequence entries are not allowed",
      Explanation(
        message: Message(vi: "dấu “-” của danh sách không đặt được ở đây", en: "a list's “-” cannot stand here"),
        help: Message(
          vi: "xuống dòng sau dấu hai chấm rồi mới viết “- ”", en: "begin a new line after the colon, then write “- ”"))
    ),
    (
      "block mapping entries are not allowed",
      Explanation(message: Message(vi: "“khóa: giá trị” không đặt được ở đây", en: "a “key: value” cannot stand here"))
    ),
    (
      "did not find expected ',' or ']'",
      Explanation(
        message: Message(
          vi: "danh sách trong ngoặc vuông chưa đóng, hoặc thiếu dấu phẩy",
          en: "a list in square brackets is not closed, or lacks a comma"),
        help: Message(
          vi: "thêm “]” hoặc “,”; phần tử có dấu phẩy hay hai chấm bên trong thì đặt trong dấu nháy",
          en: "add “]” or “,”; quote an item that has a comma or colon inside"))
    ),
    (
      "did not find expected ',' or '}'",
      Explanation(
        message: Message(
          vi: "nhóm trong ngoặc nhọn chưa đóng, hoặc thiếu dấu phẩy",
          en: "a mapping in braces is not closed, or lacks a comma"),
        help: Message(
          vi: "thêm “}” hoặc “,”; giá trị có dấu phẩy bên trong thì đặt trong dấu nháy",
          en: "add “}” or “,”; quote a value that has a comma inside"))
    ),
    (
      "found character that cannot start any token",
      Explanation(
        message: Message(
          vi: "ký tự này không được đứng đầu một giá trị", en: "a value cannot begin with this character"),
        help: Message(
          vi: "nếu là dấu tab, thay bằng dấu cách; nếu là “@”, “`” hoặc “%”, đặt cả giá trị trong dấu nháy kép",
          en: "replace a tab by spaces; quote a value that begins with “@”, “`” or “%”"))
    ),
    (
      "found a tab character",
      Explanation(
        message: Message(vi: "dấu tab ở chỗ thụt lề", en: "a tab in the indentation"),
        help: Message(vi: "thụt lề bằng dấu cách", en: "indent with spaces"))
    ),
    (
      "found unexpected end of stream",
      Explanation(
        message: Message(vi: "tệp kết thúc khi dấu nháy chưa đóng", en: "the file ends inside quotes"),
        help: Message(vi: "thêm dấu nháy đóng ở cuối giá trị", en: "add the closing quote at the end of the value"))
    ),
    (
      "found unexpected document indicator",
      Explanation(
        message: Message(
          vi: "dòng “---” nằm trong dấu nháy chưa đóng", en: "a “---” line inside quotes that are not closed"))
    ),
    (
      "found unknown escape character",
      Explanation(
        message: Message(
          vi: "dấu “\\” trong nháy kép không đi với ký tự này",
          en: "“\\” in double quotes cannot be followed by this character"),
        help: Message(
          vi: "dùng nháy đơn, hoặc viết “\\\\” để có một dấu “\\”",
          en: "use single quotes, or write “\\\\” for one “\\”"))
    ),
    (
      "did not find expected hexdecimal number",
      Explanation(
        message: Message(
          vi: "mã ký tự sau “\\x” hoặc “\\u” bị thiếu chữ số", en: "a digit is missing after “\\x” or “\\u”"))
    ),
    (
      "did not find expected <document start>",
      Explanation(
        message: Message(vi: "phần này nằm ngoài kế hoạch", en: "this stands outside the plan"),
        help: Message(
          vi: "kiểm tra thụt lề của dòng này và dòng trên", en: "check the indentation of this line and the one above"))
    ),
    (
      "did not find expected alphabetic or numeric character",
      Explanation(
        message: Message(
          vi: "“&” và “*” ở đầu giá trị có nghĩa riêng trong YAML",
          en: "“&” and “*” at the start of a value mean something in YAML"),
        help: Message(vi: "đặt cả giá trị trong dấu nháy kép", en: "put the whole value in double quotes"))
    ),
    (
      "found undefined tag handle",
      Explanation(
        message: Message(
          vi: "“!” ở đầu giá trị có nghĩa riêng trong YAML", en: "“!” at the start of a value means something in YAML"),
        help: Message(vi: "đặt cả giá trị trong dấu nháy kép", en: "put the whole value in double quotes"))
    ),
    (
      "did not find expected node content",
      Explanation(message: Message(vi: "thiếu giá trị ở đây", en: "a value is missing here"))
    ),
    (
      "did not find expected comment or line break",
      Explanation(message: Message(vi: "sau “|” hoặc “>” phải xuống dòng", en: "a new line must follow “|” or “>”"))
    ),
  ]
}

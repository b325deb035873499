import PlanLang

/// A way to write a post.
struct PostForm: Sendable, Equatable {
  /// The post, spelt out.
  let post: String
  /// What is written.
  let form: String
  /// Whether it is the post spelt out, as the decree's model forms have it.
  var isWhole: Bool { post == form }

  private static let forms: [(form: PostForm, bytes: [UInt8])] = [
    ("Phó Chủ tịch", ["Phó Chủ tịch", "Phó chủ tịch", "PCT", "Phó CT", "P. Chủ tịch", "P.Chủ tịch", "P.CT", "P. CT"]),
    ("Phó Bí thư", ["Phó Bí thư", "Phó bí thư", "PBT", "Phó BT", "P. Bí thư", "P.Bí thư"]),
    ("Phó Giám đốc", ["Phó Giám đốc", "Phó giám đốc", "PGĐ", "Phó GĐ", "P. Giám đốc", "P.Giám đốc"]),
  ].flatMap { post, forms in
    forms.map { (PostForm(post: post, form: $0), Array($0.utf8)) }
  }

  /// The post that is written at byte `start`, and where it ends.
  static func find(_ bytes: UTF8Bytes, _ start: Int) -> (form: PostForm, end: Int)? {
    guard bytes[start] == UInt8(ascii: "P"), start + 2 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "h") where bytes[start + 2] == 0xC3: break
    case UInt8(ascii: "C"), UInt8(ascii: "B"), UInt8(ascii: "G"), UInt8(ascii: "."): break
    default: return nil
    }
    for (form, words) in forms where bytes.startsWhole(words, at: start) { return (form, start + words.count) }
    return nil
  }
}

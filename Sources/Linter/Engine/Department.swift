import PlanLang

/// Reads how far a department's name goes: "Phòng" and the fields of work that follow it.
enum Department {
  /// Where the name ends that "Phòng" at byte `start` begins; nil where no field of work follows.
  static func end(in bytes: UTF8Bytes, from start: Int) -> Int? {
    var reader = TextWordReader(bytes, from: start)
    guard reader.next() != nil else { return nil }
    var end: Int?
    while let position = reader.nextStart, let field = field(in: bytes, at: position) {
      end = field
      reader = TextWordReader(bytes, from: field)
      // A comma or "và" may stand before the next field.
      var following = reader
      if following.next()?.hash == TitleWords.and { reader = following }
    }
    return end
  }

  /// Whether a name goes on after its words end at `end`: with a number, a name, or another field of work.
  static func goesOn(in bytes: UTF8Bytes, after end: Int) -> Bool {
    var reader = TextWordReader(bytes, from: end)
    guard let position = reader.nextStart else { return false }
    if bytes[end] == 0x20, position == end + 1 {
      if bytes[position] &- 0x30 < 10 { return true }
      if bytes.isCapital(at: position) {
        return !levels.contains { bytes.startsWhole($0, at: position) }
      }
    }
    if reader.next()?.hash == TitleWords.and, let after = reader.nextStart {
      return field(in: bytes, at: after) != nil && bytes.isCapital(at: after)
    }
    return bytes[end] != 0x20 && field(in: bytes, at: position) != nil && bytes.isCapital(at: position)
  }

  private static let levels = ["Xã", "Phường", "Thành phố"].map { Array($0.utf8) }

  /// Where the field of work at `position` ends.
  private static func field(in bytes: UTF8Bytes, at position: Int) -> Int? {
    guard bytes.isCapital(at: position) else { return nil }
    return fields.longest(in: bytes, from: position)?.end
  }

  private static let fields: WordTrie = {
    var trie = WordTrie()
    for field in [
      "Văn hóa", "Thông tin", "Nội vụ", "Tư pháp", "Tài chính", "Kế hoạch", "Lao động", "Thương binh", "Xã hội",
      "Tài nguyên", "Môi trường", "Giáo dục", "Đào tạo", "Y tế", "Nông nghiệp", "Phát triển nông thôn", "Kinh tế",
      "Hạ tầng", "Đô thị", "Quản lý đô thị", "Dân tộc", "Tôn giáo", "Khoa học", "Công nghệ", "Thể thao", "Thể dục",
      "Du lịch", "Chuyển đổi số", "Thanh tra", "Công Thương", "Xây dựng", "Truyền thông", "Gia đình", "Nông thôn",
      "Địa chính", "Đầu tư", "Giao thông", "Thống kê", "Công nghệ thông tin",
    ] { trie.insert(TitleWord.split(field), 0) }
    return trie
  }()
}

extension TextWordReader {
  /// Where the next word of the clause begins; nil at its end.
  var nextStart: Int? {
    var reader = self
    return reader.next()?.range.lowerBound
  }
}

/// How deep the tags of an HTML text may be nested, and how many attributes they may have, found before it is parsed: gumbo
/// nests as deep as the text does, in time that grows with the square of the depth, and frees its tree by recursion; it compares
/// every attribute of a tag with all before it.
///
/// An end tag takes off one tag of its own name and no others, whatever a parser would close with it, so that the count is
/// hardly ever too small.
struct HTMLNesting {
  private let bytes: [UInt8]
  private var index = 0
  private var open: [[UInt8]] = []
  /// How many tags of a name are open, and how many in which tags follow other rules: asked for at every tag.
  private var counts: [[UInt8]: Int] = [:]
  private var foreignCount = 0
  /// The attributes of the tag that has most.
  private var attributes = 0

  /// Most attributes of a tag; programs that save a page give it a dozen.
  private static let mostAttributes = 1_000

  /// Why the text is not parsed: it is nested deeper than `limit` tags, or a tag has too many attributes. Nil for others.
  static func fault(in bytes: [UInt8], limit: Int) -> ReadBackError? {
    var nesting = HTMLNesting(bytes: bytes)
    if nesting.exceeds(limit) { return .tooDeep }
    return nesting.attributes > mostAttributes ? .tooLarge : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func exceeds(_ limit: Int) -> Bool {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if bytes[index...].starts(with: "!--".utf8) {
        index += 3
        // Two forms of a comment that ends where it begins.
        if bytes[index...].starts(with: ">".utf8) || bytes[index...].starts(with: "->".utf8) { continue }
        skip(past: "-->")
      } else if index < bytes.count, bytes[index] == UInt8(ascii: "/") {
        index += 1
        let name = self.name()
        skipTag()
        close(name)
      } else if index < bytes.count, Self.isLetter(bytes[index]) {
        let name = self.name()
        let isClosed = skipTag()
        let isForeign = foreignCount > 0
        if isForeign ? isClosed : Self.uncounted.contains(name) { continue }
        if !isForeign, Self.raw.contains(name) {
          skip(past: "</" + String(decoding: name, as: UTF8.self))
          skipTag()
          continue
        }
        endItem(before: name)
        open.append(name)
        counts[name, default: 0] += 1
        if Self.foreign.contains(name) { foreignCount += 1 }
        if open.count > limit { return true }
      }
    }
    return false
  }

  /// Takes off the last open tag of a name, where there is one.
  private mutating func close(_ name: [UInt8]) {
    guard let count = counts[name], count > 0, let place = open.lastIndex(of: name) else { return }
    open.remove(at: place)
    forget(name)
  }

  private mutating func forget(_ name: [UInt8]) {
    counts[name, default: 1] -= 1
    if Self.foreign.contains(name) { foreignCount -= 1 }
  }

  /// Takes off the open entry of a list that the next one ends, since it need not be closed. One of another list inside of
  /// it does not end it.
  private mutating func endItem(before name: [UInt8]) {
    guard let kind = Self.items.first(where: { $0.contains(name) }) else { return }
    for place in open.indices.reversed() {
      if kind.contains(open[place]) {
        let inside = open[(place + 1)...].filter(Self.formatting.contains)
        for ended in open[place...] where !Self.formatting.contains(ended) { forget(ended) }
        open[place...] = ArraySlice(inside)
        return
      }
      guard Self.formatting.contains(open[place]) || Self.ended.contains(open[place]) else { return }
    }
  }

  /// Elements that hold no others, or that cannot be in one another but for tables.
  private static let uncounted = names(
    "area base br col embed hr img input link meta param source track wbr p td th tr thead tbody tfoot colgroup option")
  /// Entries of lists: the next one of the same kind ends one.
  private static let items = [names("li"), names("dt dd")]
  /// Elements that end with the entry that they are in, and are opened again in the next.
  private static let formatting = names("a b big code em font i nobr s small strike strong tt u")
  /// Elements that end with the entry that they are in.
  private static let ended = names(
    "abbr address bdi bdo cite del dfn div ins kbd label mark q samp span sub sup time var")
  /// Elements whose content is text.
  private static let raw = names("script style title textarea xmp iframe noembed noframes")
  /// Elements in which tags follow other rules.
  private static let foreign = names("svg math")

  private static func names(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The name that begins here, in lower case.
  private mutating func name() -> [UInt8] {
    var name: [UInt8] = []
    while index < bytes.count, ![0x20, 0x09, 0x0A, 0x0C, 0x0D, 0x2F, 0x3E].contains(bytes[index]) {
      name.append(Self.isLetter(bytes[index]) ? bytes[index] | 0x20 : bytes[index])
      index += 1
    }
    return name
  }

  /// Skips the rest of a tag with its quoted values; says whether it ends with "/>".
  @discardableResult private mutating func skipTag() -> Bool {
    var last: UInt8 = 0
    var words = 0
    var isInWord = false
    defer { attributes = max(attributes, words) }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      let isBlank = byte <= 0x20 || byte == UInt8(ascii: "/")
      if !isBlank, !isInWord { words += 1 }
      isInWord = !isBlank
      if byte == UInt8(ascii: ">") { return last == UInt8(ascii: "/") }
      // A quotation mark begins a value only behind an equals sign.
      if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index = (bytes[index...].firstIndex(of: byte) ?? bytes.count - 1) + 1
        last = byte
      } else if byte != 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D {
        last = byte
      }
    }
    return false
  }

  private mutating func skip(past mark: String) {
    let mark = Array(mark.utf8)
    while index + mark.count <= bytes.count {
      if zip(bytes[index...], mark).allSatisfy({ $0 == $1 || Self.isLetter($0) && $0 | 0x20 == $1 }) {
        index += mark.count
        return
      }
      index += 1
    }
    index = bytes.count
  }
}

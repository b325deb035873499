import Mustache

/// A template as mustache reads it. Lines without tags, nearly all of a page's style sheet, are kept aside meanwhile: reading
/// takes mustache by far longer than printing.
struct FrameTemplate: Sendable {
  private let mustache: MustacheTemplate
  /// What was kept aside, in order.
  private let plain: [[UInt8]]

  /// Reads a template.
  ///
  /// - Parameter tags: where its tags are, in bytes, in order.
  /// - Throws: what mustache says of it.
  init(_ bytes: [UInt8], tags: [Range<Int>]) throws {
    var text: [UInt8] = []
    var plain: [[UInt8]] = []
    var place = 0
    for tag in tags + [bytes.count..<bytes.count] {
      // From the first line that begins after the last tag to the last that ends before this one.
      let gap = bytes[place..<tag.lowerBound]
      let start = place == 0 ? 0 : gap.firstIndex(of: Self.lineEnd).map { $0 + 1 }
      let stop = tag.isEmpty ? gap.endIndex : gap.lastIndex(of: Self.lineEnd)
      if let start, let stop, start < stop {
        text += bytes[place..<start]
        text += FramePlace.plain(plain.count).mark.utf8
        plain.append(Array(bytes[start..<stop]))
        text += bytes[stop..<tag.lowerBound]
      } else {
        text += gap
      }
      text += bytes[tag]
      place = tag.upperBound
    }
    mustache = try MustacheTemplate(string: String(decoding: text, as: UTF8.self))
    self.plain = plain
  }

  /// The frame of documents that have values under the same names, and as many in each list.
  func frame(of values: [DocumentValues.Entry]) -> Frame {
    var count = 0
    let printed = Array(mustache.render(Self.places(values, &count)).utf8)
    return Frame(printed, plain: plain)
  }

  private static let lineEnd = UInt8(ascii: "\n")

  /// The values as mustache takes them: for each text and markup the mark of its place, counted in the order of the values.
  private static func places(_ entries: [DocumentValues.Entry], _ count: inout Int) -> [String: Any] {
    var result: [String: Any] = [:]
    for (name, value) in entries {
      switch value {
      case .text, .markup:
        result[name] = FramePlace.value(count)
        count += 1
      case .list(let list):
        var maps: [[String: Any]] = []
        for entry in list { maps.append(places(entry, &count)) }
        result[name] = maps
      }
    }
    return result
  }
}

/// A place in a frame, by number. Mustache prints its mark, and need not search it for names.
private enum FramePlace: MustacheCustomRenderable, MustacheParent {
  case plain(Int)
  case value(Int)

  private static let begin: UInt8 = 0x01
  private static let end: UInt8 = 0x02

  /// What stands for it while mustache prints: nothing that escaping would change, or that text has.
  var mark: String {
    switch self {
    case .plain(let number): "\u{1}p\(number)\u{2}"
    case .value(let number): "\u{1}v\(number)\u{2}"
    }
  }

  var renderText: String { mark }
  var isNull: Bool { false }

  func child(named: String) -> Any? { nil }

  /// The place whose mark begins at `index`, and how long the mark is; nil where there is none.
  static func read(_ bytes: [UInt8], at index: Int) -> (place: FramePlace, count: Int)? {
    guard bytes[index] == begin, index + 2 < bytes.count else { return nil }
    var number = 0
    var next = index + 2
    while next < bytes.count, 0x30...0x39 ~= bytes[next], number < 1 << 40 {
      number = number * 10 + Int(bytes[next] - 0x30)
      next += 1
    }
    guard next > index + 2, next < bytes.count, bytes[next] == end else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "p"): return (.plain(number), next + 1 - index)
    case UInt8(ascii: "v"): return (.value(number), next + 1 - index)
    default: return nil
    }
  }
}

/// What mustache makes of a template for documents of one shape, cut at the places where their values go. Plans of an office
/// have few shapes, so that mustache prints few times in a run, and never what a plan says.
struct Frame: Sendable {
  private enum Piece {
    case bytes([UInt8])
    case value(Int)
  }

  private var pieces: [Piece] = []

  fileprivate init(_ printed: [UInt8], plain: [[UInt8]]) {
    var bytes: [UInt8] = []
    var index = 0
    while index < printed.count {
      switch FramePlace.read(printed, at: index) {
      case (.plain(let number), let count)? where number < plain.count:
        bytes += plain[number]
        index += count
      case (.value(let number), let count)?:
        pieces.append(.bytes(bytes))
        pieces.append(.value(number))
        bytes = []
        index += count
      case (.plain, _)?, nil:
        bytes.append(printed[index])
        index += 1
      }
    }
    pieces.append(.bytes(bytes))
  }

  /// The frame with the values in their places.
  ///
  /// - Parameter escaped: writes words as the format escapes them.
  func filled(
    with values: [DocumentValues.Entry], escaped: (String, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var flat: [TemplateValue] = []
    Self.flatten(values, into: &flat)
    var output: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): output += bytes
      case .value(let number):
        guard flat.indices.contains(number) else { continue }
        switch flat[number] {
        case .text(let text): escaped(text, &output)
        case .markup(let write): write(&output)
        case .list: break
        }
      }
    }
    return output
  }

  private static func flatten(_ entries: [DocumentValues.Entry], into flat: inout [TemplateValue]) {
    for (_, value) in entries {
      switch value {
      case .text, .markup: flat.append(value)
      case .list(let list): for entry in list { flatten(entry, into: &flat) }
      }
    }
  }

  /// What two documents have in common that are printed in the same frame: the names of their values, and how many there are
  /// in each list.
  static func shape(of entries: [DocumentValues.Entry]) -> [UInt8] {
    var shape: [UInt8] = []
    write(entries, to: &shape)
    return shape
  }

  private static func write(_ entries: [DocumentValues.Entry], to shape: inout [UInt8]) {
    for (name, value) in entries {
      shape.write(name)
      guard case .list(let list) = value else {
        shape.append(UInt8(ascii: ";"))
        continue
      }
      for entry in list {
        shape.append(UInt8(ascii: "{"))
        write(entry, to: &shape)
        shape.append(UInt8(ascii: "}"))
      }
      shape.append(UInt8(ascii: ";"))
    }
  }
}

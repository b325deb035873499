import PlanLang

/// The quotes and brackets of a text, matched.
struct QuoteReading {
  /// A quotation in straight quotes, or with one straight and one curly.
  private(set) var straightPairs: [(open: Range<Int>, close: Range<Int>)] = []
  /// Signs that open and are not closed.
  private(set) var unclosed: [Range<Int>] = []
  /// Signs that close what nothing opened.
  private(set) var unopened: [Range<Int>] = []

  private typealias Sign = (range: Range<Int>, value: UInt32)

  init(_ bytes: UTF8Bytes) {
    var open: [Sign] = []
    var position = 0
    while position < bytes.count {
      guard Self.mayBegin(bytes[position]) else {
        position &+= 1
        continue
      }
      let next = bytes.scalar(at: position)
      let sign = (range: position..<position + next.length, value: next.value)
      position = sign.range.upperBound
      switch sign.value {
      case 0x28, 0x5B, 0x201C: open.append(sign)
      case 0x29, 0x5D: close(sign, sign.value == 0x29 ? 0x28 : 0x5B, &open, bytes)
      case 0x201D: closeQuote(sign, &open)
      case 0x22:
        let before = bytes.scalar(before: sign.range.lowerBound)
        // Inches: 24".
        if 0x30...0x39 ~= before, open.last?.value != 0x22, open.last?.value != 0x201C { continue }
        if let last = open.last, last.value == 0x22 || last.value == 0x201C {
          closeQuote(sign, &open)
        } else {
          open.append(sign)
        }
      default: break
      }
    }
    unclosed += open.map(\.range)
  }

  /// Whether a quote or bracket may begin with this byte.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0xE2: true
    default: false
    }
  }

  private mutating func closeQuote(_ sign: Sign, _ open: inout [Sign]) {
    guard let index = open.lastIndex(where: { $0.value == 0x22 || $0.value == 0x201C }) else {
      unopened.append(sign.range)
      return
    }
    unclosed += open[(index + 1)...].map(\.range)
    let opening = open[index]
    open.removeSubrange(index...)
    if opening.value == 0x22 || sign.value == 0x22 { straightPairs.append((opening.range, sign.range)) }
  }

  private mutating func close(_ sign: Sign, _ opening: UInt32, _ open: inout [Sign], _ bytes: UTF8Bytes) {
    if open.last?.value == opening {
      open.removeLast()
    } else if opening == 0x28, Self.isLabel(endingAt: sign.range.lowerBound, bytes) {
      return
    } else if let index = open.lastIndex(where: { $0.value == opening }) {
      unclosed += open[(index + 1)...].map(\.range)
      open.removeSubrange(index...)
    } else {
      unopened.append(sign.range)
    }
  }

  /// Whether a point's label ends here: "a)", "1)", "iv)", "2.1)".
  private static func isLabel(endingAt end: Int, _ bytes: UTF8Bytes) -> Bool {
    var start = end
    while start > 0, end - start < 6, bytes[start - 1] > 0x20, bytes[start - 1] != 0x28 { start -= 1 }
    guard start < end, start == 0 || bytes[start - 1] <= 0x20 else { return false }
    let label = bytes[start..<end]
    let letters = label.count { $0 | 0x20 &- 0x61 < 26 || $0 >= 0xC0 }
    return letters <= 1 || label.allSatisfy { [0x69, 0x76, 0x78, 0x49, 0x56, 0x58].contains($0) }
  }
}

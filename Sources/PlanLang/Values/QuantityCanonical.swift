extension Quantity {
  /// The quantity in canonical style: `≥ 84%`, `~40%`, `trên 95%`, `ít nhất 02 lớp`, `1.050 triệu đồng`,
  /// `100% (2025-2027)`.
  ///
  /// Every quantity has canonical words; read again, they give an equal quantity. Percentages and bare numbers have
  /// signs, amounts of something have words; a whole number under 10 has two figures before a noun that is counted.
  public var canonical: String {
    var text = comparisonWords
    let isPadded = !isPercent && !unit.isEmpty && !isMoney && upperNumber == nil && total == nil
    text += figures(number, isPadded)
    if let upperNumber { text += "-\(figures(upperNumber, isPadded))" }
    if let total { text += "/\(figures(total, isPadded))" }
    if isPercent {
      text += "%"
    } else if !unit.isEmpty {
      text += " \(unit)"
    }
    guard let period else { return text }
    return text + (period.count == 1 ? " (\(period.lowerBound))" : " (\(period.lowerBound)-\(period.upperBound))")
  }

  /// The text in canonical style; nil where it says anything beside the quantity, or gives none.
  ///
  /// - Parameter bytes: A baseline or target, as for ``read(_:)``.
  public static func canonical(_ bytes: UTF8Bytes) -> String? {
    guard case .quantity(let quantity) = read(bytes), QuantityCover(bytes).isCovered(by: quantity) else { return nil }
    return quantity.canonical
  }

  private var comparisonWords: String {
    let hasSign = isPercent || unit.isEmpty
    switch comparison {
    case .equal: return hasExplicitComparison && upperNumber == nil ? "bằng " : ""
    case .atLeast: return hasSign ? "≥ " : "ít nhất "
    case .atMost: return hasSign ? "≤ " : "tối đa "
    case .moreThan: return "trên "
    case .lessThan: return "dưới "
    case .about: return hasSign ? "~" : "khoảng "
    }
  }

  /// Money is no thing that is counted: `5 triệu đồng`, `05 lớp`.
  private var isMoney: Bool {
    let words = ["đồng", "triệu", "tỷ", "tỉ", "nghìn", "ngàn"]
    let first = unit.prefix { $0 != " " }.lowercased()
    return words.contains(first)
  }

  private func figures(_ number: DecimalNumber, _ isPadded: Bool) -> String {
    isPadded && number.scale == 0 && 1...9 ~= number.mantissa ? "0\(number)" : "\(number)"
  }
}

/// Whether a text says nothing but its quantity.
private struct QuantityCover {
  let bytes: UTF8Bytes

  init(_ bytes: UTF8Bytes) {
    self.bytes = bytes
  }

  func isCovered(by quantity: Quantity) -> Bool {
    var position = 0
    while position < quantity.numberRange.lowerBound {
      guard let end = blankEnd(position) ?? leadEnd(position) else { return false }
      position = end
    }
    position = quantity.numberRange.upperBound
    var unitStart: Int?
    while position < bytes.count {
      if let end = blankEnd(position) ?? signEnd(position) ?? yearsEnd(position, quantity) {
        position = end
      } else if bytes.isDigit(at: position), unitStart == nil {
        position = numberEnd(position)
      } else if unitStart == nil, !quantity.isPercent, let end = unitEnd(position, quantity.unit) {
        unitStart = position
        position = end
      } else {
        return false
      }
    }
    return true
  }

  private func blankEnd(_ position: Int) -> Int? {
    let end = bytes.spacesEnd(from: position)
    return end > position ? end : nil
  }

  /// A word or sign that compares: `tối thiểu`, `từ`, `≥`.
  private func leadEnd(_ position: Int) -> Int? {
    // These say that the number is not reached; "khoảng" does not.
    if bytes.phraseEnd("gần", at: position) ?? bytes.phraseEnd("tiệm cận", at: position) != nil { return nil }
    if let lead = bytes.firstPhrase(of: QuantityWords.leads, at: position) {
      switch lead.meaning {
      case .comparison, .from: return lead.end
      case .level, .change, .filler: return nil
      }
    }
    let next = bytes.scalar(at: position)
    switch next.value {
    case 0x3C...0x3E, 0x7E, 0x223C, 0x2243, 0x2248, 0x2264...0x2267, 0x2A7D, 0x2A7E: return position + next.length
    default: return nil
    }
  }

  /// What may stand between the numbers and after them: percent signs, dashes, `đến`, `trở lên`, a full stop.
  private func signEnd(_ position: Int) -> Int? {
    let next = bytes.scalar(at: position)
    switch next.value {
    case 0x25, 0xFF05, 0x2D, 0x2010...0x2014, 0x2212, 0xF7, 0x2F, 0x2E, 0x3B: return position + next.length
    default:
      return bytes.phraseEnd("phần trăm", at: position) ?? bytes.phraseEnd("đến", at: position)
        ?? bytes.phraseEnd("tới", at: position) ?? bytes.firstPhrase(of: QuantityWords.trailing, at: position)?.end
    }
  }

  /// A period in brackets: `(2025-2027)`, `(2027)`.
  private func yearsEnd(_ position: Int, _ quantity: Quantity) -> Int? {
    guard quantity.period != nil, bytes.byte(at: position) == UInt8(ascii: "(") else { return nil }
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ")") {
      let next = bytes.scalar(at: end)
      guard [0x20, 0x2D, 0xA0].contains(next.value) || 0x30...0x39 ~= next.value || 0x2010...0x2014 ~= next.value
      else { return nil }
      end += next.length
    }
    return end < bytes.count ? end + 1 : nil
  }

  private func numberEnd(_ position: Int) -> Int {
    if case .number(_, let end) = DecimalReader(bytes: bytes).token(at: position) { return end }
    return bytes.digitsEnd(from: position)
  }

  private func unitEnd(_ position: Int, _ unit: String) -> Int? {
    let count = unit.utf8.count
    guard count > 0, position + count <= bytes.count else { return nil }
    return unit.utf8.elementsEqual(bytes[position..<position + count]) ? position + count : nil
  }
}

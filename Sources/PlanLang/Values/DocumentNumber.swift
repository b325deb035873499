/// The number and symbol of a document: 57-NQ/TW, 73/2019/NĐ-CP, 04/KH-UBND, 8177/BKHCN-CĐSQG, 24/2023/QH15.
public struct DocumentNumber: Hashable, Sendable {
  /// Which of the two ways of writing numbers and symbols is meant.
  public enum Branch: Sendable {
    /// `number/type-issuer`, as decree 30/2020 asks of state bodies (checklist D11, D12).
    case state
    /// `number-type/issuer`, as Party bodies write.
    case party
  }

  /// The running number, without leading zeros.
  public let number: Int
  /// The year of a legal normative document's number, as written, also where it cannot be one (20205).
  public let year: Int?
  /// The abbreviation of the document's type ("NQ"), in its usual letters; "" where the number has none.
  public let type: String
  /// The abbreviation of the issuer, as written: "TW", "CP", "UBND", "QH15", "BKHCN-CĐSQG"; "" where it is missing.
  public let issuer: String
  /// The pattern in which the number is written; of a pattern that is neither, the issuer's own.
  public let branch: Branch
  /// Whether the separators are those of one of the two patterns.
  public let isWellFormed: Bool
  /// The number as written.
  public let text: String

  /// The branch to which the issuer belongs, as far as its abbreviation tells; nil for BCĐ and unknown bodies.
  public var issuerBranch: Branch? { DocumentIssuer.branch(of: issuer) }

  /// The number in the pattern of the issuer's branch, two digits at least, without spaces: 04/KH-UBND.
  public var canonicalText: String {
    let padded = number < 10 ? "0\(number)" : String(number)
    let yearPart = year.map { "/\($0)" } ?? ""
    // Behind a slash a type that nobody knows would be read as a part of the issuer.
    let isKnownType = type.isEmpty || DocumentAbbreviation.isUsual(type)
    switch (isKnownType ? issuerBranch : nil) ?? branch {
    case .party where !type.isEmpty && !issuer.isEmpty: return "\(padded)\(yearPart)-\(type)/\(issuer)"
    default: return "\(padded)\(yearPart)/" + [type, issuer].filter { !$0.isEmpty }.joined(separator: "-")
    }
  }

  /// Folded key under which two spellings of one number are the same: leading zeros, spaces, case, separators, NĐ/ND.
  public var key: String {
    // Without the stroke ĐA (đề án) would be DA (dự án), and HĐ (hợp đồng) HD (hướng dẫn).
    let keepsStroke = type == "ĐA" || type == "HĐ"
    let foldedType = FoldedText(type, keepsStroke ? .name : .bare)
    // TƯ is the older spelling of TW; without its horn it would be TU, a provincial committee.
    let foldedIssuer = issuer.uppercased() == "TƯ" ? FoldedText("TW", .bare) : FoldedText(issuer, .bare)
    let parts = [foldedType.bytes, foldedIssuer.bytes].map { String(decoding: $0, as: UTF8.self) }
    return "\(number)/\(year.map(String.init) ?? "")/\(parts[0])/\(parts[1])"
  }

  /// Reads a text that is one number and symbol, with or without "số" and "Số:" before it.
  ///
  /// Also takes small letters, spaces around the separators, and the separators of neither pattern.
  public static func read(_ bytes: UTF8Bytes) -> DocumentNumber? {
    var start = bytes.spacesEnd(from: 0)
    if let word = bytes.phraseEnd("số", at: start) {
      start = bytes.spacesEnd(from: word)
      if bytes.byte(at: start) == UInt8(ascii: ":") { start = bytes.spacesEnd(from: start + 1) }
    }
    guard let found = DocumentNumberReader(bytes: bytes, isProse: false).read(at: start),
      bytes.spacesEnd(from: found.range.upperBound) == bytes.count
    else { return nil }
    return found.number
  }

  /// Every number and symbol in running text with its UTF-8 byte range, in order.
  ///
  /// Linear; does not allocate where no digits are followed by a slash or dash.
  public static func find(in bytes: UTF8Bytes) -> [(range: Range<Int>, number: DocumentNumber)] {
    let reader = DocumentNumberReader(bytes: bytes, isProse: true)
    var found: [(range: Range<Int>, number: DocumentNumber)] = []
    var position = 0
    while position < bytes.count {
      guard bytes.isDigit(at: position) else {
        position += 1
        continue
      }
      let end = bytes.digitsEnd(from: position)
      if reader.canStart(at: position, digitsEnd: end), let next = reader.read(at: position) {
        found.append(next)
        position = next.range.upperBound
      } else {
        position = end
      }
    }
    return found
  }
}

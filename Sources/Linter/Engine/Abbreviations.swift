import PlanLang

/// Words in capitals that stand for others.
enum Abbreviations {
  /// Those that need no explanation: bodies and documents that every reader of a plan knows, and words that are known in
  /// this form only.
  static let known = [
    // Bodies, posts, signing authority.
    "UBND", "HĐND", "UBMTTQ", "MTTQ", "TW", "TƯ", "TU", "TP", "TM", "KT", "TL", "TUQ", "VP", "VT", "BCĐ", "BCH",
    // Kinds of documents (decree, appendix III).
    "NQ", "QĐ", "CT", "QC", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ", "CV", "CP",
    "NĐ", "QH", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "QPPL",
    // Insurance, schools.
    "BHXH", "BHYT", "THCS", "THPT", "TNCS", "HTX", "CCCD", "STEM", "STEAM", "IELTS", "TOEIC",
    // Kinds of companies and of investment.
    "TNHH", "MTV", "TMCP", "DNTN", "GTGT", "FDI", "PPP", "BOT", "GRDP", "CPI",
    // Indexes that rank provinces and communes, the treasury's system: known by these letters only.
    "PAPI", "PAR", "INDEX", "SIPAS", "PCI", "DDCI", "TABMIS",
    // Vaccines, tests, degrees of doctors.
    "BCG", "DPT", "IPV", "OPV", "PCR", "ADN", "DNA", "HPV", "PGS", "GS", "BSCKI", "BSCKII",
    // Tables.
    "STT", "TT", "ĐVT",
    // Technology and money.
    "QR", "LAN", "WAN", "USB", "UPS", "PDF", "XML", "JSON", "SMS", "OTP", "KPI", "AI", "GPS", "GIS", "IP", "IPV4",
    "IPV6", "TV",
    "ID", "SIM", "API", "URL", "HTTP", "HTTPS", "SSL", "CPU", "RAM", "SSD", "HDD", "LED", "LCD", "DVD", "ISO", "TCVN",
    "QCVN", "VND", "VNĐ", "USD", "GDP", "ODA", "ATM", "POS", "VIP", "WIFI", "WI", "FI", "FAQ", "HTML", "DNS", "VPN",
    "IPTV", "FTTH", "HDPE", "PVC", "PPR", "ICOM", "MB", "GB",
    "VNPT", "VTV", "MISA", "FPT", "BIDV", "COVID", "HIV", "AIDS", "ASEAN", "WTO", "OCOP", "FM", "AM", "PC", "EU",
    "APEC", "UNESCO", "UNICEF", "UNDP", "WHO", "FAO", "ILO", "EVN", "LPG", "SWOT", "CEO",
    "OK", "OA", "ZALO", "SOS", "CD",
  ]

  /// Hands over every run of letters and digits that may be an abbreviation: two to ten capitals and nothing else.
  static func visitWords(in bytes: UTF8Bytes, _ body: (Range<Int>) -> Void) {
    var start: Int?
    var position = 0
    var isPlain = true
    var letters = 0
    while position <= bytes.count {
      let next = position < bytes.count ? bytes.scalar(at: position) : (value: 0x20, length: 1)
      if VietnameseText.isWordScalar(next.value) {
        if start == nil { (start, isPlain, letters) = (position, true, 0) }
        if let letter = VietnameseLetter(next.value), letter.isUppercase, letter.tone == .level {
          letters += 1
        } else {
          isPlain = false
          position = bytes.plainLettersEnd(from: position + next.length)
          continue
        }
      } else if let from = start {
        if isPlain, 2...10 ~= letters { body(from..<position) }
        start = nil
      }
      position += next.length
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Where the letters and digits end that need no look at their scalars: ASCII and Vietnamese ones.
  fileprivate func plainLettersEnd(from start: Int) -> Int {
    var position = start
    while position < count {
      let byte = self[position]
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: position += 1
      case 0xC4...0xC6: position += 2
      // Not the signs × and ÷.
      case 0xC3 where position + 1 < count && self[position + 1] & 0xDF != 0x97: position += 2
      case 0xE1: position += 3
      default: return Swift.min(position, count)
      }
    }
    return Swift.min(position, count)
  }
}

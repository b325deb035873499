/// What the abbreviation of an issuing body tells about it.
enum DocumentIssuer {
  /// The branch of the body that `issuer` abbreviates, without regard to case; nil where the abbreviation does not tell.
  static func branch(of issuer: String) -> DocumentNumber.Branch? {
    var issuer = issuer
    return issuer.withUTF8 { bytes in known(in: bytes, at: 0)?.branch }
  }

  /// The known abbreviation that begins the issuer at byte `offset`; digits after it (QH15, BCĐ57) belong to it.
  ///
  /// `branch` is nil for bodies that both branches have, such as a steering committee.
  static func known(in bytes: UTF8Bytes, at offset: Int) -> (branch: DocumentNumber.Branch?, end: Int)? {
    let wordEnd = bytes.wordEnd(from: offset)
    guard wordEnd > offset else { return nil }
    var lettersEnd = wordEnd
    while bytes.isDigit(at: lettersEnd - 1) { lettersEnd -= 1 }
    let letters = bytes.slice(offset..<lettersEnd)
    for (branch, names) in [(DocumentNumber.Branch.state, state), (.party, party), (nil, shared)] {
      for name in names where letters.phraseEnd(name, at: 0) == letters.count { return (branch, wordEnd) }
    }
    if letters.count > 2, letters[letters.count - 2] | 0x20 == 0x74, letters[letters.count - 1] | 0x20 == 0x77 {
      // Bodies of the Central Committee: BCĐTW, BTGTW, BTCTW.
      return (.party, wordEnd)
    }
    return nil
  }

  private static let state: [StaticString] = [
    "cp", "ttg", "ubnd", "hđnd", "hdnd", "qh", "ubtvqh", "ctn", "vpcp", "ttcp", "nhnn", "bhxh", "tandtc", "vksndtc",
    "bkhcn", "btttt", "bnv", "btc", "bca", "bqp", "btp", "bgdđt", "byt", "bxd", "bct", "bnnmt", "bng", "bdttg",
    "bvhttdl", "bkhđt", "bgtvt", "btnmt", "bnnptnt", "blđtbxh", "cđsqg", "skhcn", "stttt", "snv", "stc", "stp",
  ]

  private static let party: [StaticString] = [
    "tw", "tư", "tu", "đu", "hu", "qu", "bctw", "bbtw", "ubktw", "đuk", "đub",
  ]

  private static let shared: [StaticString] = ["bcđ", "bc", "mttq", "vp", "cđttbcđ", "đtn", "hpn", "ccb", "hnd"]
}

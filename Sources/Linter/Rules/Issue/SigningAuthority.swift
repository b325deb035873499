import PlanLang

/// PL802: the right by which a plan is signed does not go with the signer's post or the issuing body.
enum SigningAuthority: Rule {
  static let code = Code(802)
  static let name = "signing-authority"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Quyền hạn ký (TM., KT., TL., TUQ., Q.) không khớp với chức vụ người ký hoặc cơ quan ban hành.",
      en: "The authority (TM., KT., TL., TUQ., Q.) does not go with the signer's post or the issuing body."),
    reason: Message(
      vi:
        "Ủy ban nhân dân quyết định tập thể nên phải ký “TM.”; cấp phó ký thì phải có “KT.”; ghi sai thẩm quyền là văn bản sai thể thức, phải thu hồi.",
      en:
        "A People's Committee decides as a body and signs “TM.”; a deputy signs “KT.”; a document signed by the wrong right has to be taken back."
    ),
    source: "30/2020/NĐ-CP, PL I, II.7.b, II.7.c",
    bad: SigningAuthorityExamples.bad,
    good: SigningAuthorityExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    guard let signer = context.plan.plan.document.signer else { return }
    if let name = signer.name { checkName(name, context, &findings) }
    guard let post = signer.post else { return }
    let reading = PostReading(post)
    guard !reading.words.bytes.isEmpty else { return }
    if let abbreviation = reading.authority {
      findings.add(
        at: post.range(of: abbreviation), .authorityInPost(post), help: .useAuthority)
      return
    }
    // The Party and its mass organisations sign by rules of their own: "T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ".
    guard !context.isPartyDocument, !reading.isParty else { return }
    check(signer, post, reading, isCommittee(context), &findings)
  }

  private static func check(
    _ signer: Signer, _ post: Text, _ reading: PostReading, _ isCommittee: Bool, _ findings: inout Findings
  ) {
    let place = signer.authority?.range ?? post.range
    let related = signer.authority == nil ? [] : [RelatedPlace(post.range, .postIs(post))]
    func report(_ message: Message, _ help: Message) {
      findings.add(at: place, message, help: help, related: related)
    }
    switch signer.authority?.string {
    case "KT" where !reading.isDeputy: report(.deputyMissing(post), .writeDeputy)
    case "Q" where reading.isDeputy: report(.actingDeputy(post), .writeForHead)
    case "TL" where reading.isHead || reading.isDeputyOfHead: report(.byOrder("TL", post), .writeOwn(reading))
    case "TUQ" where reading.isHead || reading.isDeputyOfHead: report(.byOrder("TUQ", post), .writeOwn(reading))
    case "TM" where reading.isDeputy && isCommittee: report(.deputyAlone(post), .writeForHead)
    case "TM" where reading.isOfOffice: report(.notCollective(post), .writeNothing)
    case nil where reading.isDeputy: report(.deputyAlone(post), .writeForHead)
    case nil where reading.isHead && isCommittee: report(.committeeNotNamed(post), .writeCollective)
    default:
      if let acting = reading.acting {
        findings.add(at: post.range(of: acting), .actingInPost(post), help: .useActing)
      } else if isCommittee, let authority = signer.authority, signer.body == nil,
        ["TM", "KT", "Q"].contains(authority.string)
      {
        findings.add(at: authority.range, .bodyMissing(authority.string), help: .writeBody)
      }
    }
  }

  /// Whether a People's Committee issues the plan: it decides as a body.
  private static func isCommittee(_ context: LintContext) -> Bool {
    context.issuerName.map { PostWords.committees.longest(startingAt: 0, in: $0) != nil } ?? false
  }

  /// Academic titles and honours stand before no signer's name (D24); the armed forces, schools, hospitals and
  /// institutes have rules of their own.
  private static func checkName(_ name: Text, _ context: LintContext, _ findings: inout Findings) {
    guard let body = context.issuerName, !PostWords.ownRules.isHeld(by: body),
      let title = name.withUTF8(PostReading.title)
    else { return }
    let place = name.range(of: title)
    let words = name.withUTF8 { bytes in
      bytes.string(title).split(separator: " ").joined(separator: " ")
    }
    findings.add(
      at: place, .titleBeforeName(words), help: .cutTitle,
      fixes: Fix.one(.cutTitle, isSafe: true, name.edit(title, "")))
  }
}

/// What a post says of who signs.
struct PostReading {
  let words: FoldedText
  /// The bytes of an authority that was written into the post: "KT. " of "KT. Chủ tịch".
  let authority: Range<Int>?
  /// The bytes of "Quyền" in "Quyền Chủ tịch".
  let acting: Range<Int>?

  init(_ post: Text) {
    words = post.foldedWords
    let words = words
    authority = post.withUTF8(Self.authority)
    acting = PostWords.acting.longest(startingAt: 0, in: words).map { _ in
      post.withUTF8 { 0..<$0.wordEnd(from: 0) }
    }
  }

  /// "Phó Chủ tịch", "Thứ trưởng".
  var isDeputy: Bool { PostWords.deputies.longest(startingAt: 0, in: words) != nil }
  /// The head of the issuing committee or council.
  var isHead: Bool { PostWords.heads.longest(startingAt: 0, in: words) != nil }
  /// A deputy of that head.
  var isDeputyOfHead: Bool { PostWords.deputiesOfHead.longest(startingAt: 0, in: words) != nil }
  /// The head or deputy of an office that one person leads.
  var isOfOffice: Bool { PostWords.officeHeads.longest(startingAt: 0, in: words) != nil }
  var isParty: Bool { PostWords.partyPosts.isHeld(by: words) }

  /// The abbreviation that a post begins with, with the point and spaces after it.
  private static func authority(_ bytes: UTF8Bytes) -> Range<Int>? {
    let start = bytes.spacesEnd(from: 0)
    for abbreviation in ["TUQ.", "TM.", "T/M", "KT.", "K/T", "TL.", "T/L", "Q.", "TUQ ", "KT ", "TM ", "TL "] {
      let wanted = Array(abbreviation.utf8)
      guard bytes.count > start + wanted.count, bytes[start..<start + wanted.count].elementsEqual(wanted) else {
        continue
      }
      let end = start + wanted.count - (wanted.last == 0x20 ? 1 : 0)
      return start..<end
    }
    return nil
  }

  /// The titles before a name, with the spaces that follow: "TS. ", "PGS.TS ", "ThS. ", "Đ/c ".
  static func title(_ bytes: UTF8Bytes) -> Range<Int>? {
    let start = bytes.spacesEnd(from: 0)
    var end = start
    while let next = PostWords.titles.lazy.compactMap({ bytes.phraseEnd($0, at: end) }).first {
      var after = next
      if after < bytes.count, bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ",") { after += 1 }
      let spaces = bytes.spacesEnd(from: after)
      // "TS" must be parted from what follows; a name of that spelling would be the last word.
      guard after > next || spaces > after, spaces < bytes.count else { break }
      end = spaces
    }
    return end > start ? start..<end : nil
  }
}

private enum PostWords {
  static let deputies = PhraseIndex(["Phó", "Thứ trưởng", "Quyền Phó"])
  static let deputiesOfHead = PhraseIndex(["Phó Chủ tịch"])
  static let heads = PhraseIndex(["Chủ tịch", "Quyền Chủ tịch"])
  static let acting = PhraseIndex(["Quyền"])
  static let officeHeads = PhraseIndex([
    "Trưởng phòng", "Phó Trưởng phòng", "Chánh Văn phòng", "Phó Chánh Văn phòng", "Giám đốc", "Phó Giám đốc",
    "Hiệu trưởng", "Phó Hiệu trưởng", "Trưởng Công an", "Phó Trưởng Công an", "Bộ trưởng", "Thứ trưởng",
  ])
  static let partyPosts = PhraseIndex(["Bí thư", "Thường trực Đảng ủy"])
  static let committees = PhraseIndex(["Ủy ban nhân dân", "UBND"])
  static let ownRules = PhraseIndex([
    "Công an", "Quân sự", "Bộ đội", "Biên phòng", "Trường", "Bệnh viện", "Trạm Y tế", "Trung tâm Y tế", "Viện",
    "Học viện", "Đại học",
  ])
  /// In lower case, longer ones first.
  static let titles: [StaticString] = [
    "phó giáo sư", "giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "kỹ sư", "bác sĩ", "cử nhân", "luật sư",
    "đồng chí", "đ/c", "pgs", "gs", "tskh", "ts", "ths", "ngnd", "ngưt", "nsnd", "nsưt", "bs", "ks", "ls", "ông", "bà",
  ]
}

extension Message {
  fileprivate static func postIs(_ post: Text) -> Message {
    Message(vi: "chức vụ ghi “\(post.string)”", en: "the post says “\(post.string)”")
  }
  fileprivate static func authorityInPost(_ post: Text) -> Message {
    Message(
      vi: "chức vụ “\(post.string)” viết cả quyền hạn ký",
      en: "the post “\(post.string)” has the authority in it")
  }
  fileprivate static let useAuthority = Message(
    vi: "ghi quyền hạn ở ‹authority› (TM, KT, TL, TUQ, Q), ở ‹post› chỉ ghi chức vụ của người ký",
    en: "write the authority (TM, KT, TL, TUQ, Q) at ‹authority›, and the signer's own post alone at ‹post›")
  fileprivate static func deputyMissing(_ post: Text) -> Message {
    Message(
      vi: "ký thay (KT.) là cấp phó ký thay cấp trưởng, mà chức vụ ghi “\(post.string)”",
      en: "KT. is a deputy signing for the head, but the post is “\(post.string)”")
  }
  fileprivate static let writeDeputy = Message(
    vi: "ghi chức vụ của cấp phó, ví dụ Phó Chủ tịch; nếu cấp trưởng ký thì dùng TM",
    en: "write the deputy's post, such as Phó Chủ tịch; where the head signs, use TM")
  fileprivate static func deputyAlone(_ post: Text) -> Message {
    Message(
      vi: "“\(post.string)” ký mà không ghi ký thay cấp trưởng (KT.)",
      en: "“\(post.string)” signs without saying that it is for the head (KT.)")
  }
  fileprivate static let writeForHead = Message(
    vi: "ghi ‹authority›: KT; bản in có “TM. ...”, “KT. CHỦ TỊCH” rồi “PHÓ CHỦ TỊCH”",
    en: "write ‹authority›: KT; it prints “TM. ...”, “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”")
  fileprivate static func actingDeputy(_ post: Text) -> Message {
    Message(
      vi: "Q. chỉ dùng cho người được giao quyền cấp trưởng, mà chức vụ ghi “\(post.string)”",
      en: "Q. is for an acting head, but the post is “\(post.string)”")
  }
  fileprivate static func byOrder(_ authority: String, _ post: Text) -> Message {
    Message(
      vi: "\(authority). dùng khi người đứng đầu giao cho cấp dưới ký, không phải khi “\(post.string)” ký",
      en: "\(authority). is for somebody under the head; “\(post.string)” does not sign by it")
  }
  fileprivate static func writeOwn(_ reading: PostReading) -> Message {
    reading.isDeputy
      ? writeForHead : Message(vi: "Chủ tịch ký thì ghi ‹authority›: TM", en: "where the Chủ tịch signs, write TM")
  }
  fileprivate static func notCollective(_ post: Text) -> Message {
    Message(
      vi: "TM. là ký thay mặt tập thể, mà “\(post.string)” đứng đầu cơ quan theo chế độ thủ trưởng",
      en: "TM. is signing for a body that decides together, which no “\(post.string)” leads")
  }
  fileprivate static let writeNothing = Message(
    vi: "bỏ authority khi người đứng đầu tự ký; cấp phó thì ghi KT; ký theo lệnh của Chủ tịch thì ghi TL",
    en: "leave authority out where the head signs; a deputy signs KT; by order of the Chủ tịch, TL")
  fileprivate static func committeeNotNamed(_ post: Text) -> Message {
    Message(
      vi: "kế hoạch của Ủy ban nhân dân mà “\(post.string)” ký không ghi thay mặt Ủy ban nhân dân (TM.)",
      en: "the plan is the People's Committee's, but “\(post.string)” signs without TM.")
  }
  fileprivate static let writeCollective = Message(
    vi: "thêm ‹authority›: TM và ‹body› là Ủy ban nhân dân; bản in có “TM. ỦY BAN NHÂN DÂN”",
    en: "add ‹authority›: TM and the committee as ‹body›; it prints “TM. ỦY BAN NHÂN DÂN”")
  fileprivate static func actingInPost(_ post: Text) -> Message {
    Message(
      vi: "người được giao quyền cấp trưởng ghi “Q.” trước chức vụ, không ghi “\(post.string)”",
      en: "an acting head has “Q.” before the post, not “\(post.string)”")
  }
  fileprivate static let useActing = Message(
    vi: "ghi ‹authority›: Q, ‹post›: Chủ tịch", en: "write ‹authority›: Q, ‹post›: Chủ tịch")
  fileprivate static func bodyMissing(_ authority: String) -> Message {
    Message(
      vi: "ghi \(authority). mà thiếu tập thể được ký thay mặt, nên bản in không có dòng “TM. ỦY BAN NHÂN DÂN”",
      en: "\(authority). without the body in whose name it is signed: “TM. ỦY BAN NHÂN DÂN” will not be printed")
  }
  fileprivate static let writeBody = Message(
    vi: "thêm body: mã của Ủy ban nhân dân, ví dụ body: ubnd",
    en: "add body: the committee's id, such as body: ubnd")
  fileprivate static func titleBeforeName(_ title: String) -> Message {
    Message(
      vi: "trước họ tên người ký ghi “\(title)”", en: "“\(title)” stands before the signer's name")
  }
  fileprivate static let cutTitle = Message(
    vi: "chỉ ghi họ, tên đệm và tên", en: "write the name alone")
}

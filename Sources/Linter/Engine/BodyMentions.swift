import PlanLang

/// What a plan's texts say of bodies, areas, places and posts, as far as rules may find fault with it: read in one pass.
///
/// Words that `${...}` filled in are right by themselves and are left out; so is what is written exactly as a declared
/// name or the plan's own place.
final class BodyMentions {
  /// Words in a text.
  struct Place {
    let text: Text
    let role: PrintedText.Role?
    let range: Range<Int>

    /// Where the words stand in the file.
    var place: SourceRange { text.range(of: range) }
    /// The words as they are written.
    var words: String { text.withUTF8 { $0.string(range) } }

    /// Whether some of these words are among those of `range` in `other`.
    func overlaps(_ range: Range<Int>, of other: Text) -> Bool {
      text.range == other.range && self.range.overlaps(range)
    }
  }

  /// A unit in a form that no declaration has.
  struct Variant {
    let place: Place
    /// The declared spellings of what it is.
    let spellings: [(name: Text, range: Range<Int>)]
    let unit: Unit
  }

  /// A body that no longer exists.
  struct Gone {
    let place: Place
    let unit: FormerUnit
  }

  /// A word for an area, or one with a place after it.
  struct Area {
    let place: Place
    let level: AreaLevel
    /// The place's name; nil where none follows.
    let name: Range<Int>?
  }

  /// A place or person almost as it is declared.
  struct Spelling {
    let place: Place
    let target: OwnName
  }

  /// A post.
  struct Post {
    let place: Place
    let post: PostForm
  }

  private(set) var variants: [Variant] = []
  private(set) var gone: [Gone] = []
  /// Departments of the commune, "Phòng ...", that nobody declares.
  private(set) var departments: [Place] = []
  private(set) var areas: [Area] = []
  private(set) var spellings: [Spelling] = []
  private(set) var posts: [Post] = []

  private let scan: NameScan
  private let own: BodyNames
  private let ownUnits: [UnitWords]
  private let registries: RegistryReadings
  private let area: OwnPlace?
  private let names: [OwnName]
  private let initials: UInt32
  /// Made when the first name is met that is written in no declared form.
  private lazy var ownWords = BodyWords(units: ownUnits, former: own.former)

  /// The places of the names that the plan and its registries declare.
  private(set) lazy var declarations = Set(scopes.flatMap { $0.units.flatMap { $0.names.map(\.range) } })
  /// The variants by where their texts begin.
  private(set) lazy var variantsByText = Dictionary(grouping: variants) { $0.place.text.range.start }
  private let scopes: [Declarations]

  init(_ context: LintContext) {
    let plan = context.plan
    scopes = plan.scopes.map(\.declarations)
    let declarations = plan.plan.declarations
    own = BodyNames(units: context.ownUnits, former: declarations.former)
    ownUnits = context.ownUnits
    registries = context.registries
    area = context.ownPlace
    names = OwnName.all(in: plan, area)
    initials = names.reduce(0) { $0 | $1.initialBit }
    switch area?.commune.level {
    case .commune: scan = NameScan(tells: (UInt8(ascii: "p"), 0x89, 0x89))
    case .ward, .zone: scan = NameScan(tells: (UInt8(ascii: "x"), 0xB4, 0x89))
    default: scan = NameScan(tells: (0x90, 0x90, 0x90))
    }
    context.texts.visitNamePlaces { printed, starts in
      printed.text.withUTF8 { bytes in
        var end = 0
        scan.visit(bytes, starts) { start in
          if start >= end { end = max(end, readName(printed.text, printed.role, bytes, start)) }
        } tell: { offset in
          readAreaWord(printed.text, printed.role, bytes, offset)
        }
      }
    }
    plan.plan.visitUnitReferences(where: { target, form, _ in target == nil && form == .words }) {
      read($0.text, nil)
    }
    for recipient in plan.plan.document.recipients where recipient.to.target == nil && recipient.to.form != .open {
      read(recipient.to.text, .recipient)
    }
    for unit in declarations.units {
      read(unit.name, nil, isDeclaration: true)
      if let short = unit.short { read(short, nil, isDeclaration: true) }
    }
    for person in declarations.people {
      if let post = person.post { read(post, nil) }
      if let name = person.name { read(name, nil) }
    }
    if let post = plan.plan.document.signer?.post { read(post, nil) }
    if let name = plan.plan.document.signer?.name { read(name, nil) }
    if let place = plan.plan.document.place { read(place, nil) }
  }

  /// - Parameter isDeclaration: whether the text is a unit's name as it is declared; only areas and places are read in it.
  private func read(_ text: Text, _ role: PrintedText.Role?, isDeclaration: Bool = false) {
    text.withUTF8 { bytes in
      var end = 0
      let scan = scan
      scan.visit(bytes) { start in
        if isDeclaration {
          readPlace(text, role, bytes, start)
        } else if start >= end {
          end = max(end, readName(text, role, bytes, start))
        }
      } tell: { offset in
        readAreaWord(text, role, bytes, offset)
      }
    }
  }

  /// Looks at the capital at byte `start`; returns where the name ends that begins there, or `start`.
  private func readName(_ text: Text, _ role: PrintedText.Role?, _ bytes: UTF8Bytes, _ start: Int) -> Int {
    readPlace(text, role, bytes, start)
    let initial = OwnName.bit(bytes, start)
    if initials & initial != 0 { readSpelling(text, role, bytes, start, initial) }
    let first = bytes[start]
    if first == UInt8(ascii: "P"), let post = PostForm.find(bytes, start), !text.isFilledIn(start..<post.end) {
      // Recipients are written short.
      if role != .recipient {
        posts.append(Post(place: Place(text: text, role: role, range: start..<post.end), post: post.form))
      }
      return post.form.isWhole ? start : post.end
    }
    let key = BodyNames.key(bytes, start)
    let isOwn = own.mayBegin(key)
    let isShared = registries.bodyNames.mayBegin(key)
    let isCommittee = isCommittee(bytes, start, first)
    let isDepartment = first == UInt8(ascii: "P") && bytes.startsWhole(Self.department, at: start)
    guard isOwn || isShared || isCommittee || isDepartment, !text.isFilledIn(start..<start + 1) else { return start }
    if isOwn, let found = own.exact(bytes, start, key), found.former < 0 { return found.end }
    let shared = isShared ? registries.bodyNames.exact(bytes, start, key) : nil
    if let shared {
      if shared.former < 0 { return shared.end }
      return addGone(text, role, bytes, start..<shared.end, registries.bodyNames.former[shared.former])
    }
    if let end = readWords(text, role, bytes, start) { return end }
    if isDepartment, let end = Department.end(in: bytes, from: start) {
      departments.append(Place(text: text, role: role, range: start..<end))
      return end
    }
    return start
  }

  /// "Ủy ban", "UBND", "HĐND".
  @inline(__always)
  private func isCommittee(_ bytes: UTF8Bytes, _ start: Int, _ first: UInt8) -> Bool {
    switch first {
    case 0xE1: true
    case UInt8(ascii: "U"): bytes.starts(Self.committee, at: start) || bytes.starts(Self.committeeOldTone, at: start)
    case UInt8(ascii: "H"): bytes.starts(Self.council, at: start)
    default: false
    }
  }

  private static let committee = Array("UBND".utf8)
  private static let committeeOldTone = Array("Uỷ".utf8)
  private static let council = Array("HĐND".utf8)
  private static let department = Array("Phòng".utf8)
  private static let board = Array("Ban ".utf8)
  private static let about = Array("về".utf8)

  /// A name in other words or signs than it is declared with; returns where it ends.
  private func readWords(_ text: Text, _ role: PrintedText.Role?, _ bytes: UTF8Bytes, _ start: Int) -> Int? {
    // Most that begin like a name go on with another word than it.
    var reader = TextWordReader(bytes, from: start)
    guard let first = reader.next(),
      ownWords.mayBegin(with: first.hash) || registries.bodyWords.mayBegin(with: first.hash)
    else { return nil }
    let mine = ownWords.longest(in: bytes, from: start)
    let shared = registries.bodyWords.longest(in: bytes, from: start)
    let isShared = (shared?.end ?? -1) > (mine?.end ?? -1)
    guard let found = isShared ? shared : mine else { return nil }
    switch found.meaning {
    case .former(let index):
      let former = isShared ? registries.bodyNames.former[index] : own.former[index]
      return addGone(text, role, bytes, start..<found.end, former)
    case .core(let core):
      // "Ban Chỉ đạo 57", "Phòng Kinh tế, Hạ tầng và Đô thị" are other bodies than what they begin with.
      guard !Department.goesOn(in: bytes, after: found.end), !isOtherBoard(bytes, start, found.end) else { return nil }
      let words = isShared ? registries.bodyWords : ownWords
      let spellings =
        words.spellings(of: core)
        + (mine?.end == shared?.end ? sharedSpellings(shared) : [])
      if !spellings.isEmpty, role != .recipient, !text.isFilledIn(start..<found.end) {
        variants.append(
          Variant(
            place: Place(text: text, role: role, range: start..<found.end), spellings: spellings,
            unit: words.cores[core].unit))
      }
      return found.end
    }
  }

  /// "Ban Chỉ đạo trung ương về phòng, chống tham nhũng" is another board than the one that is declared about other work.
  private func isOtherBoard(_ bytes: UTF8Bytes, _ start: Int, _ end: Int) -> Bool {
    bytes.starts(Self.board, at: start) && end < bytes.count && bytes[end] == 0x20
      && bytes.startsWhole(Self.about, at: end + 1)
  }

  private func sharedSpellings(_ found: (meaning: BodyNames.Meaning, end: Int)?) -> [(name: Text, range: Range<Int>)] {
    guard case .core(let core) = found?.meaning else { return [] }
    return registries.bodyWords.spellings(of: core)
  }

  private func addGone(
    _ text: Text, _ role: PrintedText.Role?, _ bytes: UTF8Bytes, _ range: Range<Int>, _ unit: FormerUnit
  ) -> Int {
    let end = bytes.capitalsEnd(after: range.upperBound)
    if !text.isFilledIn(range) {
      gone.append(Gone(place: Place(text: text, role: role, range: range.lowerBound..<end), unit: unit))
    }
    return end
  }

  /// Where a unit's name ends that stands at byte `start` exactly as it is declared; nil where none does.
  func exactEnd(_ bytes: UTF8Bytes, _ start: Int) -> Int? {
    let key = BodyNames.key(bytes, start)
    let found = [own, registries.bodyNames].compactMap { $0.mayBegin(key) ? $0.exact(bytes, start, key) : nil }
    return found.filter { $0.former < 0 }.map(\.end).max()
  }

  // MARK: Areas and names

  /// The place at byte `start`, where a word for an area stands before it.
  private func readPlace(_ text: Text, _ role: PrintedText.Role?, _ bytes: UTF8Bytes, _ start: Int) {
    guard let area, let level = AreaLevel.ending(bytes, before: start) else { return }
    let isOwn =
      level == area.commune.level && bytes.starts(area.commune.name, at: start)
      || level == area.city?.level && area.city.map { bytes.starts($0.name, at: start) } ?? false
    if isOwn { return }
    let end = bytes.capitalsEnd(from: start)
    let first = start - 1 - level.bytes.count
    guard end > start, !text.isFilledIn(first..<end) else { return }
    areas.append(Area(place: Place(text: text, role: role, range: first..<end), level: level, name: start..<end))
  }

  /// A word for an area at a telltale byte.
  private func readAreaWord(_ text: Text, _ role: PrintedText.Role?, _ bytes: UTF8Bytes, _ offset: Int) {
    guard let (level, start) = AreaLevel.at(bytes, offset) else { return }
    let range = start..<start + level.bytes.count
    guard !bytes.isCapital(at: range.upperBound + 1), !text.isFilledIn(range) else { return }
    areas.append(Area(place: Place(text: text, role: role, range: range), level: level, name: nil))
  }

  private func readSpelling(
    _ text: Text, _ role: PrintedText.Role?, _ bytes: UTF8Bytes, _ start: Int, _ initial: UInt32
  ) {
    for name in names where name.initialBit == initial {
      guard let range = name.nearly(in: bytes, at: start) else { continue }
      // "Nguyễn Văn Tân Ky" is a person who is called so.
      if !name.isPerson, bytes.follows(capitals: 2, before: start) { continue }
      // The declaration itself.
      guard !text.isFilledIn(range), text.range(of: range) != name.range else { continue }
      spellings.append(Spelling(place: Place(text: text, role: role, range: range), target: name))
    }
  }
}

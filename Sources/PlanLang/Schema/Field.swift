/// What a field's value looks like.
enum Shape: Sendable {
  /// Words, which may hold `${...}`.
  case text
  /// A short name; in a list of names, one with a comma in it may be two.
  case name
  /// A name that others use.
  case identifier
  /// One of a few words.
  case choice([String])
  /// A whole number.
  case integer
  /// `true` or `false`, `có` or `không`.
  case boolean
  /// A year, 1900 to 2199.
  case year
  /// A year, or two with a dash between.
  case period
  /// A day.
  case date
  /// A phrase with a time in it.
  case deadline
  /// A figure such as `≥ 84%`.
  case quantity
  /// An id of this kind, `{text: ...}` or `{open: true}`.
  case reference(SymbolKind)
  /// A mapping with fixed keys; where its schema has a shorthand, also a scalar.
  indirect case record(RecordKind)
  /// A list; where there is no doubt, also one item without its dash.
  indirect case list(Shape)
  /// A mapping from ids to values of one shape.
  indirect case map(Shape)
  /// A number, a sentence, or `true`.
  case total
}

/// The mappings of the language that have fixed keys.
enum RecordKind: UInt8, CaseIterable, Sendable {
  case plan, registry, document, basis, signer, recipient, unit, former, person, citation, term, group, objective,
    figure, task
  case reference, phase, budgetLine, table, column, layout, numbering, appendix, filter, section
  case settings, folderSettings
}

/// One row of the field table: a key of a record, and everything that parser, schema, completion and reference say of it.
///
/// A class, as is `RecordSchema`: decoding hands them on with every value, and must not copy their strings each time.
final class Field: Sendable {
  let key: Key
  /// The English spelling.
  let name: String
  /// The Vietnamese spelling, without diacritics.
  let alias: String
  let shape: Shape
  let isRequired: Bool
  /// What holds where it is left out, spelt as one would write it; nil where nothing does.
  let standard: String?
  /// Values spelt as one would write them after the colon.
  let examples: [String]
  /// What it is, in full sentences: for the reference, for editors, and for findings about a key that is missing.
  let summary: Message

  init(
    _ key: Key, _ alias: String, _ shape: Shape, required: Bool = false, standard: String? = nil,
    examples: [String] = [], vi: String, en: String
  ) {
    self.key = key
    name = key.name
    self.alias = alias
    self.shape = shape
    isRequired = required
    self.standard = standard
    self.examples = examples
    summary = Message(vi: vi, en: en)
  }
}

/// Where a field stands in the table: what is handed on with every value, since it counts no references.
struct FieldPosition: Sendable {
  let kind: RecordKind
  let position: UInt8

  var row: Field { kind.schema.fields[Int(position)] }
}

/// The keys of one kind of mapping.
final class RecordSchema: Sendable {
  let kind: RecordKind
  /// What one of it is called: "nhiệm vụ", "task".
  let name: Message
  /// The field that a scalar in the record's place stands for.
  let shorthand: Key?
  let fields: [Field]
  /// The fields that may not be left out, a bit for each position.
  let requiredFields: UInt64
  /// A record's values before any is read: shared until the first is.
  let unwritten: [NodeIndex]
  /// Position of each key in `fields`, by raw value; -1 where the record has no such key.
  private let positions: [Int8]
  /// Open addressing over both spellings: field position by hash, -1 where empty.
  private let slots: [Int8]
  private let spellings: [[UInt8]]

  init(_ kind: RecordKind, vi: String, en: String, shorthand: Key? = nil, _ fields: [Field]) {
    self.kind = kind
    name = Message(vi: vi, en: en)
    self.shorthand = shorthand
    self.fields = fields
    requiredFields = fields.indices.reduce(0) { fields[$1].isRequired ? $0 | 1 << $1 : $0 }
    unwritten = [NodeIndex](repeating: -1, count: fields.count)
    var positions = [Int8](repeating: -1, count: Key.allCases.count)
    var slots = [Int8](repeating: -1, count: 128)
    var spellings: [[UInt8]] = []
    for (position, field) in fields.enumerated() {
      positions[field.key.ordinal] = Int8(position)
      for spelling in [field.name, field.alias] {
        let bytes = Array(spelling.utf8)
        var slot = bytes.withUnsafeBufferPointer(Self.hash)
        while slots[slot] >= 0 { slot = (slot + 1) % 128 }
        slots[slot] = Int8(spellings.count)
        spellings.append(bytes)
      }
    }
    self.positions = positions
    self.slots = slots
    self.spellings = spellings
  }

  /// Position of the field that is spelt `bytes`, in either spelling; nil for a key that the record does not have.
  func position(of bytes: UTF8Bytes) -> Int? {
    var slot = Self.hash(bytes)
    while slots[slot] >= 0 {
      let spelling = Int(slots[slot])
      if spellings[spelling].withUnsafeBufferPointer(bytes.isEqual(to:)) { return spelling / 2 }
      slot = (slot + 1) % 128
    }
    return nil
  }

  /// Position of the field with `key`; the record must have one.
  func position(of key: Key) -> Int {
    let position = positions[key.ordinal]
    precondition(position >= 0, "\(kind) has no field \(key)")
    return Int(position)
  }

  private static func hash(_ bytes: UTF8Bytes) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) & 127)
  }
}

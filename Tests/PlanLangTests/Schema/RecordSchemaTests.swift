import Testing

@testable import PlanLang

@Suite struct RecordSchemaTests {
  @Test func ordinalsAreThePlacesOfKeys() {
    #expect(Key.allCases.map(\.ordinal) == Array(Key.allCases.indices))
    #expect(Key.groupRows.name == "group_rows")
  }

  @Test func everySpellingIsUniqueInItsRecord() {
    for kind in RecordKind.allCases {
      for (position, field) in kind.schema.fields.enumerated() {
        for spelling in [field.name, field.alias] {
          let found = Array(spelling.utf8).withUnsafeBufferPointer(kind.schema.position(of:))
          #expect(found == position, "\(kind).\(spelling)")
        }
      }
    }
  }

  /// Both languages, in full sentences, and an example that says what it seems to say.
  @Test(arguments: RecordKind.allCases)
  func everyFieldIsDescribed(_ kind: RecordKind) throws {
    for field in kind.schema.fields {
      let place = "\(kind).\(field.name)"
      for words in [field.summary.vi, field.summary.en] {
        #expect(words.hasSuffix(".") && words.first?.isUppercase == true, "\(place): \(words)")
        #expect(Array(words.utf8).withUnsafeBufferPointer(VietnameseText.isComposed), "\(place)")
      }
      #expect(!field.examples.isEmpty, "\(place)")
      for example in field.examples + [field.standard].compactMap({ $0 }) {
        let file = SourceStore().add(name: place, bytes: Array(example.utf8))
        let tree = try #require(YAMLReader.read(file).tree, "\(place): \(example)")
        // A comma without quotes cuts a value in two, and leaves a key without a value.
        #expect(!tree.nodes.indices.contains { tree.isAbsent(NodeIndex($0)) }, "\(place): \(example)")
      }
    }
  }

  /// Words that YAML 1.1 readers take for true or false would mean something else to other tools.
  @Test func noKeyIsABooleanElsewhere() {
    let booleans: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    for kind in RecordKind.allCases {
      for field in kind.schema.fields { #expect(!booleans.contains(field.name) && !booleans.contains(field.alias)) }
    }
    for kind in [TableKind.tasks, .objectives, .phases, .budget] {
      for column in StandardColumn.all(of: kind) { #expect(!booleans.contains(column.key)) }
    }
  }

  @Test func aliasesOfTheContract() {
    let wanted: [(RecordKind, Key, String)] = [
      (.plan, .tasks, "nhiem_vu"), (.task, .lead, "chu_tri"), (.task, .support, "phoi_hop"), (.task, .due, "thoi_han"),
      (.task, .output, "san_pham"), (.plan, .units, "don_vi"), (.plan, .objectives, "muc_tieu"),
      (.plan, .citations, "van_ban"), (.plan, .appendices, "phu_luc"), (.plan, .document, "the_thuc"),
      (.plan, .groups, "nhom"), (.task, .note, "ghi_chu"), (.task, .title, "ten"), (.task, .person, "phu_trach"),
      (.document, .year, "nam"), (.plan, .sections, "muc"),
    ]
    for (kind, key, alias) in wanted {
      let schema = kind.schema
      #expect(schema.fields[schema.position(of: key)].alias == alias)
    }
  }
}

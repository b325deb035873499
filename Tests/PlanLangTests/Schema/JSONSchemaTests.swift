import Foundation
import Testing

@testable import PlanLang

/// What can be said of the schema without a validator; `make check-schema` holds it against the program.
@Suite struct JSONSchemaTests {
  private func definitions(_ kind: JSONSchema.Kind?) throws -> [String: [String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(JSONSchema.bytes(of: kind)))
    return try #require((object as? [String: Any])?["$defs"] as? [String: [String: Any]])
  }

  @Test func everyKeyIsThereInBothSpellings() throws {
    let reached = try definitions(nil).merging(definitions(.settings)) { $1 }
    for kind in RecordKind.allCases {
      let record = try #require(reached[kind.definition], "\(kind)")
      let properties = try #require(record["properties"] as? [String: Any])
      #expect(Set(properties.keys) == Set(kind.schema.fields.flatMap(\.spellings)))
      #expect(record["additionalProperties"] as? Bool == false)
    }
  }

  @Test func holdsOnlyWhatItsKindNeeds() throws {
    #expect(try definitions(.registry)["task"] == nil)
    #expect(try definitions(.registry)["unit"] != nil)
    #expect(try Set(definitions(.settings).keys) == ["settings", "folderSettings"])
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    for kind in [nil, .plan, .registry, .settings] as [JSONSchema.Kind?] {
      let text = String(decoding: JSONSchema.bytes(of: kind), as: UTF8.self)
      let known = try definitions(kind)
      for reference in text.components(separatedBy: "\"$ref\": \"#/$defs/").dropFirst() {
        let parts = reference.prefix { $0 != "\"" }.split(separator: "/").map(String.init)
        let definition = try #require(known[parts[0]], "\(parts)")
        if parts.count == 3 { #expect((definition[parts[1]] as? [String: Any])?[parts[2]] != nil) }
      }
    }
  }

  @Test func sameBytesTwice() {
    #expect(JSONSchema.bytes(of: nil) == JSONSchema.bytes(of: nil))
  }

  @Test func examplesAreValues() throws {
    let document = try #require(try definitions(.plan)["document"]?["properties"] as? [String: [String: Any]])
    #expect(document["year"]?["examples"] as? [Int] == [2027])
    #expect(document["type"]?["default"] as? String == "Kế hoạch")
  }
}

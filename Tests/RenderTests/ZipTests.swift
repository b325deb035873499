import Testing

@testable import Render

@Suite struct ZipTests {
  private static let text = [UInt8](repeating: 0x61, count: 200_000)

  private static func archive() throws -> [UInt8] {
    try ZipWriter.archive([("a/b.xml", Array("xin chào".utf8)), ("trống", []), ("dài", text)])
  }

  @Test func entriesComeBack() throws {
    let bytes = try Self.archive()
    #expect(try Self.archive() == bytes)
    #expect(bytes.count < 2_000)
    let reader = try ZipReader(bytes)
    #expect(reader.names == ["a/b.xml", "trống", "dài"])
    #expect(try reader.bytes(of: "dài") == Self.text)
    #expect(try reader.bytes(of: "a/b.xml") == Array("xin chào".utf8))
    #expect(try reader.bytes(of: "trống") == [])
    #expect(try reader.bytes(of: "A/b.xml") == nil)
  }

  /// Of the local header: time and date (MS-DOS), and the flag for UTF-8 names.
  @Test func entriesHaveFixedTimesAndPlainNames() throws {
    let bytes = try Self.archive()
    #expect(bytes[10..<14] == [0x00, 0x00, 0x21, 0x00])
    #expect(bytes[6..<8] == [0x02, 0x00] || bytes[6..<8] == [0x00, 0x00])
  }

  @Test func otherFilesAreRefused() throws {
    #expect(throws: ZipError.noArchive) { try ZipReader([]) }
    #expect(throws: ZipError.noArchive) { try ZipReader(Array("<html></html>".utf8)) }
    #expect(throws: ZipError.noArchive) { try ZipReader(try Self.archive().dropLast(30)) }
  }

  @Test func damageIsFound() throws {
    let bytes = try Self.archive()
    // Each byte in turn: never a crash, and never something else than what was written.
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0xFF
      do throws(ZipError) {
        let reader = try ZipReader(damaged)
        for (name, expected) in [("a/b.xml", Array("xin chào".utf8)), ("trống", []), ("dài", Self.text)] {
          if let found = try reader.bytes(of: name) { #expect(found == expected, "byte \(place)") }
        }
      } catch {
        #expect(!error.message.en.isEmpty)
      }
    }
  }

  @Test func limitsHold() throws {
    let bytes = try Self.archive()
    #expect(throws: ZipError.tooManyEntries(limit: 2)) { try ZipReader(bytes, limits: .init(entries: 2)) }
    let reader = try ZipReader(bytes, limits: .init(entryBytes: 1_000))
    #expect(throws: ZipError.tooLarge(entry: "dài", limit: 1_000)) { try reader.bytes(of: "dài") }
    #expect(try reader.bytes(of: "a/b.xml") == Array("xin chào".utf8))
    let twice = try ZipWriter.archive([("a", [1]), ("a", [2])])
    #expect(throws: ZipError.twice(entry: "a")) { try ZipReader(twice) }
  }

  @Test func xmlEscapesByScalar() {
    var xml = XMLWriter()
    xml.element("a", ["b": "\"\u{301}<&\n\t'", "c": nil]) { xml in
      xml.text("<\u{301}x>&\"'\u{0}\u{1F}\u{FFFE}\u{FFFF}\n\t\r]]>{{ế}}")
      xml.element("d")
    }
    let expected =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<a b=\"&quot;\u{301}&lt;&amp;&#10;&#9;'\">&lt;\u{301}x&gt;&amp;\"'\n\t&#13;]]&gt;{{ế}}<d/></a>"
    #expect(xml.bytes == Array(expected.utf8))
  }
}

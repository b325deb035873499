import CExpat

/// Hears what an XML text consists of, from its start to its end.
protocol XMLListener: AnyObject {
  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: "namespace|name", or the name alone where it is in no namespace.
  ///   - attributes: values by names of the same form.
  func begin(_ name: String, _ attributes: [String: String])
  /// An element ends.
  func end(_ name: String)
  /// A piece of text; one text may come in several.
  func text(_ text: String)
}

/// Reads XML with expat, and tells a listener.
enum XMLEvents {
  /// Deepest nesting of elements.
  fileprivate static let deepest = 512

  /// - Returns: false where the text is not well-formed, declares entities, or is nested too deep.
  static func read(_ bytes: [UInt8], _ listener: some XMLListener) -> Bool {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else { return false }
    defer { XML_ParserFree(parser) }
    let state = XMLState(listener, parser)
    return withExtendedLifetime(state) {
      XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
      XML_SetElementHandler(
        parser,
        { data, name, attributes in
          guard let state = XMLState.of(data), let name else { return }
          state.depth += 1
          if state.depth > XMLEvents.deepest { XML_StopParser(state.parser, XML_Bool(0)) }
          state.listener.begin(String(cString: name), XMLState.values(attributes))
        },
        { data, name in
          guard let state = XMLState.of(data), let name else { return }
          state.depth -= 1
          state.listener.end(String(cString: name))
        })
      XML_SetCharacterDataHandler(parser) { data, text, length in
        guard let state = XMLState.of(data), let text else { return }
        let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
        state.listener.text(String(decoding: bytes, as: UTF8.self))
      }
      // No Office file declares a document type; one that does is up to something.
      XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
        if let state = XMLState.of(data) { XML_StopParser(state.parser, XML_Bool(0)) }
      }
      return bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        return XML_Parse(parser, start, Int32(clamping: buffer.count), 1) == XML_STATUS_OK
      }
    }
  }
}

/// What expat's callbacks share.
private final class XMLState {
  let listener: any XMLListener
  let parser: XML_Parser
  var depth = 0

  init(_ listener: any XMLListener, _ parser: XML_Parser) {
    self.listener = listener
    self.parser = parser
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLState? {
    data.map { Unmanaged<XMLState>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Names and values, which stand one after another up to a null.
  static func values(_ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) -> [String: String] {
    guard var place = list else { return [:] }
    var values: [String: String] = [:]
    while let name = place[0], let value = place[1] {
      values[String(cString: name)] = String(cString: value)
      place += 2
    }
    return values
  }
}

/// The part `settings.xml`.
enum DOCXSettings {
  /// The bytes of the part: the layout of Word 2013 and later; a line that is broken by hand is not stretched to the margin.
  static var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": DOCXNames.main]) { xml in
      xml.element("w:zoom", ["w:percent": "100"])
      xml.element("w:defaultTabStop", ["w:val": "720"])
      xml.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
      xml.element("w:compat") { xml in
        xml.element("w:doNotExpandShiftReturn")
        xml.element(
          "w:compatSetting",
          ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
      }
      xml.element("w:themeFontLang", ["w:val": OfficeProperties.language])
      xml.element("w:decimalSymbol", ["w:val": ","])
      xml.element("w:listSeparator", ["w:val": ";"])
    }
    return xml.bytes
  }
}

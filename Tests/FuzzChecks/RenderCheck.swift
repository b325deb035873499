import Foundation

@testable import PlanLang
@testable import Render

/// Any plan in every form that it is printed in: each well-formed, with the bones that the document has and no others, and
/// read back without a difference.
enum RenderCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    let project = CheckedProject(bytes)
    guard let plan = project.compilation.plan else { return [] }
    let builder = DocumentBuilder(plan, provenance: SmallPlan.provenance)
    let slips = plan.unitsWithWork.compactMap(builder.slip)
    let documents = [builder.whole(), builder.appendices()] + slips.prefix(1)
    // A plan with errors is not printed; it must not crash, but nothing is promised of how it looks.
    let isRight = project.errorCount == 0
    var faults: [String] = []
    for (position, document) in documents.enumerated() {
      faults += self.faults(document).map { "document \(position): \($0)" }
      if position == 0, isRight { faults += readBackFaults(document, Verifier(builder, slips: slips)) }
    }
    return faults
  }

  private static func faults(_ document: RenderedDocument) -> [String] {
    do throws(RenderError) {
      let html = try HTMLFormat().render(document)
      let markdown = try MarkdownFormat().render(document)
      var faults = HTMLBones(html).faults(of: document).map { "HTML: \($0)" }
      faults += markdownFaults(markdown, document).map { "Markdown: \($0)" }
      faults += packageFaults(try DOCXFormat().render(document)).map { "DOCX: \($0)" }
      if !document.tables.isEmpty {
        faults += packageFaults(try XLSXFormat().render(document)).map { "XLSX: \($0)" }
      }
      if !document.agenda.entries.isEmpty {
        faults += calendarFaults(try ICSFormat().render(document)).map { "ICS: \($0)" }
      }
      let json = try JSONFormat().render(document)
      if (try? JSONSerialization.jsonObject(with: Data(json))) == nil { faults.append("JSON: cannot be read") }
      for (id, single) in document.singleTables {
        let columns = single.tables.first?.table.columns.count ?? 0
        let counts = Set(fieldCounts(try CSVFormat().render(single)))
        if counts != [columns] { faults.append("CSV: \(id) has records of \(counts) fields, not \(columns)") }
      }
      return faults
    } catch {
      return ["\(error.file): \(error.message.en)"]
    }
  }

  // MARK: Read back

  private static func readBackFaults(_ document: RenderedDocument, _ verifier: Verifier) -> [String] {
    var faults: [String] = []
    let formats: [(String, (RenderedDocument) throws(RenderError) -> [UInt8])] = [
      ("HTML", { document throws(RenderError) in try HTMLFormat().render(document) }),
      ("Markdown", { document throws(RenderError) in try MarkdownFormat().render(document) }),
      ("DOCX", { document throws(RenderError) in try DOCXFormat().render(document) }),
    ]
    for (name, render) in formats {
      do {
        let printed = try PrintedFile(reading: try render(document))
        let verification = try verifier.verify(printed) { try PrintedFile(reading: try render($0)) }
        guard let verification else {
          faults.append("\(name) is not known as the plan's")
          continue
        }
        faults += verification.differences.map { "\(name) differs: \($0)" }
      } catch {
        faults.append("\(name) cannot be read back: \(error)")
      }
    }
    return faults
  }

  // MARK: Markdown

  /// In each table as many bars in every line; as many tables as the document has.
  private static func markdownFaults(_ page: [UInt8], _ document: RenderedDocument) -> [String] {
    guard let text = String(validating: page, as: UTF8.self) else { return ["no UTF-8"] }
    var tables: [Set<Int>] = []
    var isOpen = false
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.first == "|" else {
        isOpen = false
        continue
      }
      var (bars, isEscaped) = (0, false)
      for scalar in line {
        if scalar == "|", !isEscaped { bars += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      if isOpen { tables[tables.count - 1].insert(bars) } else { tables.append([bars]) }
      isOpen = true
    }
    var expected = document.tables.map { Set([$0.table.columns.count + 1]) }
    if document.head != nil { expected.insert([3], at: 0) }
    if document.signature != nil {
      expected.insert([3], at: expected.count - document.appendices.count { $0.table?.columns.isEmpty == false })
    }
    return tables == expected ? [] : ["tables of \(tables) bars, not \(expected)"]
  }

  // MARK: Packages

  private static func packageFaults(_ bytes: [UInt8]) -> [String] {
    do throws(ZipError) {
      let archive = try ZipReader(bytes)
      var faults: [String] = []
      for name in archive.names {
        guard let part = try archive.bytes(of: name) else { continue }
        if !XMLEvents.read(part, XMLSilence()) { faults.append("\(name) is not well-formed") }
      }
      return archive.names.isEmpty ? ["is empty"] : faults
    } catch {
      return [error.message.en]
    }
  }

  // MARK: Calendars and CSV

  private static func calendarFaults(_ bytes: [UInt8]) -> [String] {
    guard String(validating: bytes, as: UTF8.self) != nil else { return ["no UTF-8"] }
    var faults: [String] = []
    var open: [String] = []
    var name = ""
    for line in String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\r\n".unicodeScalars) {
      let words = String(line)
      if words.utf8.count > 75 { faults.append("a line of \(words.utf8.count) octets") }
      if words.unicodeScalars.contains(where: { $0.value < 0x20 }) { faults.append("a control character") }
      guard words.utf8.first != 0x20 else { continue }
      name = String(words.unicodeScalars.prefix { $0 != ":" && $0 != ";" })
      if name.isEmpty
        || !name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      {
        faults.append("“\(words)” begins no property")
      }
      if name == "BEGIN" { open.append(String(words.dropFirst(6))) }
      if name == "END", open.popLast() != String(words.dropFirst(4)) { faults.append("“\(words)” ends nothing") }
    }
    return open.isEmpty ? faults : faults + ["\(open) stay open"]
  }

  /// How many fields each record has (RFC 4180).
  private static func fieldCounts(_ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    var (fields, isQuoted) = (1, false)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted: fields += 1
      case 0x0A where !isQuoted && index > 0 && bytes[index - 1] == 0x0D:
        counts.append(fields)
        fields = 1
      default: break
      }
    }
    return counts
  }
}

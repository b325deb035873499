@testable import PlanLang
@testable import Render

/// Any bytes as a printed file that is held against a plan: refused with a word, or compared to its end.
///
/// Bytes that begin with `W` become the text of a Word file: no mutation of an archive leaves it whole.
enum VerifyCheck {
  static func faults(_ bytes: [UInt8]) -> [String] {
    let printed: PrintedFile
    do {
      printed = try PrintedFile(
        reading: bytes.first == UInt8(ascii: "W")
          ? try ZipWriter.archive([("word/document.xml", Array(bytes.dropFirst()))]) : bytes)
    } catch let error as ReadBackError {
      return error.message.vi.isEmpty ? ["refused without a word"] : []
    } catch {
      return ["\(error)"]
    }
    guard let builder = SmallPlan.builder else { return ["no plan"] }
    do {
      let verification = try Verifier(builder).verify(printed) { try PrintedFile(reading: print($0, printed.format)) }
      guard let verification else { return [] }
      let report = VerificationReport(verification, file: "f", plan: "p")
      for bytes in [report.text(.vi), report.text(.en), report.json]
      where String(validating: bytes, as: UTF8.self) == nil {
        return ["the report is no UTF-8"]
      }
      return []
    } catch {
      return ["\(error)"]
    }
  }

  private static func print(_ document: RenderedDocument, _ format: PrintedFile.Format) throws(RenderError) -> [UInt8] {
    switch format {
    case .docx: try DOCXFormat().render(document)
    case .html: try HTMLFormat().render(document)
    case .md: try MarkdownFormat().render(document)
    }
  }
}

import PlanLang

/// A kind of file that a document can be printed to.
public protocol DocumentFormat: Sendable {
  /// The name that `--to` takes.
  static var name: String { get }
  /// The ending of its files, without a point.
  static var fileExtension: String { get }

  /// The bytes of the file. The same document always gives the same bytes.
  ///
  /// - Throws: `RenderError` where a template cannot be used.
  func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8]
}

/// Why a document cannot be printed: something is wrong in a template.
public struct RenderError: Error, Hashable, Sendable {
  /// The template's file.
  public let file: String
  /// The line in it, from 1; nil where no line is at fault.
  public let line: Int?
  /// What is wrong.
  public let message: Message

  /// A fault in `file`.
  public init(file: String, line: Int? = nil, _ message: Message) {
    self.file = file
    self.line = line
    self.message = message
  }
}

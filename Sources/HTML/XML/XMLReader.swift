/// Reads XML piece by piece and hands its elements on: libxml2's push parser, with everything off that would look outside
/// of the text. A document type is refused, because nothing that is read here has one, and what they declare can cost
/// without end.
public struct XMLReader {
  /// Why the reading ended before the document.
  public enum Failure: Error, Hashable, Sendable {
    /// It has a document type declaration.
    case doctype
    /// It is no well-formed XML.
    case malformed
  }

  /// What is called for each part, in the order of the document. A prefix of a namespace is not part of a name.
  public struct Handler {
    /// An element begins: its name and its attributes.
    public var start: (String, [String: String]) -> Void
    /// Text. One text may come in several pieces. References to characters have been replaced.
    public var text: (String) -> Void
    /// An element ends.
    public var end: () -> Void
    /// Asked after each piece: whether enough has been read.
    public var isSatisfied: () -> Bool

    /// Makes a handler.
    public init(
      start: @escaping (String, [String: String]) -> Void, text: @escaping (String) -> Void,
      end: @escaping () -> Void, isSatisfied: @escaping () -> Bool = { false }
    ) {
      self.start = start
      self.text = text
      self.end = end
      self.isSatisfied = isSatisfied
    }
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document, in the encoding that its mark or declaration names; UTF-8 where there is none.
  ///   - handler: What to call. What it was told before a failure stands.
  public static func read(_ bytes: ArraySlice<UInt8>, _ handler: Handler) throws(Failure) {
    try XMLSession(handler).read(bytes)
  }
}

public import Web

/// Turns the bytes of a page into a `Document`. No input makes it fail: what is malformed is repaired as browsers do, what
/// goes beyond a limit is cut and `Document.truncation` says so.
public enum HTMLParser {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: the body as it came, after content decoding.
  ///   - contentType: the media type of the response; its charset outranks what the page says of itself.
  ///   - limits: how much of the page is read.
  public static func parse(
    _ bytes: [UInt8], contentType: MediaType? = nil, limits: ParseLimits = .init()
  ) -> Document {
    parse(bytes, contentType: contentType, limits: limits, frontEnd: .libxml2)
  }

  /// Who lexes.
  enum FrontEnd {
    /// libxml2, with the source lexer for what libxml2 does not report as it stands in the source.
    case libxml2
    /// The source lexer alone.
    case source
  }

  static func parse(
    _ bytes: [UInt8], contentType: MediaType? = nil, limits: ParseLimits = .init(), frontEnd: FrontEnd
  ) -> Document {
    let decision = EncodingDecision.decide(bytes[...], contentType: contentType)
    let (document, declared) = parse(bytes, as: decision, limits: limits, frontEnd: frontEnd)
    guard let correction = decision.corrected(by: declared) else { return document }
    return parse(bytes, as: correction, limits: limits, frontEnd: frontEnd).document
  }

  /// The document, and the encoding that it says it is in.
  private static func parse(
    _ bytes: [UInt8], as decision: EncodingDecision, limits: ParseLimits, frontEnd: FrontEnd
  ) -> (document: Document, declared: Encoding?) {
    var (source, encoding) = PageDecoder.decode(bytes.prefix(limits.bytes), as: decision)
    let isCut = bytes.count > limits.bytes || source.count > limits.bytes
    if source.count > limits.bytes { source.removeLast(source.count - limits.bytes) }
    return source.withUnsafeBufferPointer { buffer in
      var lexer = SourceLexer(source: buffer, limits: limits, sink: TreeBuilder(source: source, limits: limits))
      if isCut { lexer.sink.note(.size) }
      if frontEnd == .libxml2 { lexer = LibXMLFrontEnd.read(with: consume lexer) }
      lexer.finish()
      let declared = lexer.sink.declaredEncoding
      return (lexer.sink.finish(encoding: encoding, lines: LineStarts(source: buffer)), declared)
    }
  }
}

extension TreeBuilder {
  /// The finished document.
  consuming func finish(encoding: String, lines: LineStarts) -> Document {
    if isFull { note(.nodes) }
    if pool.names.overflowed { note(.names) }
    return Document(
      arena: arena, lineStarts: lines, encoding: encoding, truncation: truncation.isEmpty ? nil : truncation)
  }
}

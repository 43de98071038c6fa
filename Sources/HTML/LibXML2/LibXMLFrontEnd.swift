internal import CLibXML2

/// The front end that lexes with libxml2.
///
/// libxml2 2.9 reads HTML as it was before the standard: it closes elements on its own account, drops tags that it finds
/// misplaced and reads markup inside `title`. Its events are therefore not the tokens of the source, but they say where
/// in the source it is. A start tag is taken from libxml2 when the event fits what stands at the lexer's position and no
/// error was reported on the way; everything else up to the event's position is read from the source. Events for what has
/// been read already, such as elements closed by libxml2 itself, are passed over.
struct LibXMLFrontEnd: ~Copyable {
  /// After so many errors libxml2, which words a message for each, is stopped; the rest is read from the source.
  static let maximumErrors = 20_000
  /// libxml2's stack of names is cut down to the second number when it gets longer than the first.
  private static let nameStack = (deepest: Int32(160), kept: Int32(16))

  /// libxml2 wants its tables to be set up before threads use it.
  private static let isReady: Void = xmlInitParser()

  var lexer: SourceLexer<TreeBuilder>
  private var context: htmlParserCtxtPtr?
  private var errorsSinceTag = 0
  private var errors = 0
  private var isStopped = false
  /// Whether libxml2 reads stand-ins for some characters, so that its values may differ from the source.
  private var isMasked = false

  private init(lexer: consuming SourceLexer<TreeBuilder>) { self.lexer = lexer }

  /// Reads a whole page but for its end, for which the lexer's `finish` must be called.
  static func read(with lexer: consuming SourceLexer<TreeBuilder>) -> SourceLexer<TreeBuilder> {
    _ = isReady
    var frontEnd = LibXMLFrontEnd(lexer: lexer)
    frontEnd.run()
    return frontEnd.lexer
  }

  private mutating func run() {
    let source = lexer.source
    guard !source.isEmpty, AttributeGuard.allows(source) else { return }
    // libxml2 ends at a NUL and does not know the form feed as white space. Both get stand-ins of the same length.
    if lexer.hasNull || source.position(of: 0x0C, from: 0) < source.count {
      isMasked = true
      let masked = source.map { $0 == 0 ? 0x01 : $0 == 0x0C ? 0x20 : $0 }
      masked.withUnsafeBufferPointer { run(over: $0) }
    } else {
      run(over: source)
    }
  }

  private mutating func run(over text: UnsafeBufferPointer<UInt8>) {
    text.withMemoryRebound(to: CChar.self) { characters in
      withUnsafeMutablePointer(to: &self) { pointer in
        guard
          let context = kommunesjekk_html_parser(
            characters.baseAddress, Int32(characters.count), pointer, onStartElement, onEndElement, onComment,
            onDoctype, onInstruction, onError)
        else { return }
        pointer.pointee.context = context
        htmlParseDocument(context)
        pointer.pointee.context = nil
        htmlFreeParserCtxt(context)
      }
    }
  }

  /// Takes a start tag from libxml2 or, when there is any doubt, from the source.
  fileprivate mutating func startElement(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let context, !isStopped else { return }
    if lexer.sink.isFull { return stop() }
    kommunesjekk_html_trim_names(context, Self.nameStack.deepest, Self.nameStack.kept)
    let position = kommunesjekk_html_position(context)
    guard position > lexer.cursor else { return }
    if isMasked || errorsSinceTag > 0 || !lexer.takeStartTag(name, attributes, before: position) {
      readSource(to: position)
    } else {
      kommunesjekk_html_skip_text(context, 1)
    }
  }

  /// Reads from the source what libxml2 has read, and leads it on to the next tag.
  fileprivate mutating func endElement() {
    readSource()
    if let context, !isStopped { kommunesjekk_html_skip_text(context, 0) }
  }

  /// Reads from the source what libxml2 has read.
  fileprivate mutating func readSource() {
    guard let context, !isStopped else { return }
    readSource(to: kommunesjekk_html_position(context))
  }

  private mutating func readSource(to position: Int) {
    errorsSinceTag = 0
    lexer.read(to: position)
    if lexer.sink.isFull { stop() }
  }

  fileprivate mutating func report(_ code: Int32) {
    errors += 1
    if errors > Self.maximumErrors { stop() }
    // An element that HTML 4 did not have is no reason for doubt.
    if code != XML_HTML_UNKNOWN_TAG.rawValue { errorsSinceTag += 1 }
  }

  private mutating func stop() {
    guard !isStopped, let context else { return }
    isStopped = true
    xmlStopParser(context)
  }
}

private func frontEnd(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<LibXMLFrontEnd>? {
  data?.assumingMemoryBound(to: LibXMLFrontEnd.self)
}

private let onStartElement: startElementSAXFunc = { data, name, attributes in
  if let name { frontEnd(data)?.pointee.startElement(name, attributes) }
}

private let onEndElement: endElementSAXFunc = { data, _ in frontEnd(data)?.pointee.endElement() }

private let onComment: commentSAXFunc = { data, _ in frontEnd(data)?.pointee.readSource() }

private let onDoctype: internalSubsetSAXFunc = { data, _, _, _ in frontEnd(data)?.pointee.readSource() }

private let onInstruction: processingInstructionSAXFunc = { data, _, _ in frontEnd(data)?.pointee.readSource() }

private let onError: xmlStructuredErrorFunc = { data, error in
  if let error { frontEnd(data)?.pointee.report(error.pointee.code) }
}

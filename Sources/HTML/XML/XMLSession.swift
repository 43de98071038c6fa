internal import CLibXML2

/// One run of libxml2's push parser. Apart from ``XMLReader``, so that whoever uses that needs nothing of libxml2.
final class XMLSession {
  private let handler: XMLReader.Handler
  private var hasDoctype = false
  private var context: xmlParserCtxtPtr?

  /// How many bytes are handed to libxml2 at a time.
  private static let pieceLength = 1 << 16

  init(_ handler: XMLReader.Handler) { self.handler = handler }

  func read(_ bytes: ArraySlice<UInt8>) throws(XMLReader.Failure) {
    guard
      let context = kommunesjekk_xml_parser(
        Unmanaged.passUnretained(self).toOpaque(), Self.startElement, Self.endElement, Self.characters, Self.doctype)
    else { throw .malformed }
    self.context = context
    defer {
      self.context = nil
      xmlFreeParserCtxt(context)
    }
    var rest = bytes
    var status: CInt = 0
    while status == 0, !hasDoctype, !rest.isEmpty {
      if handler.isSatisfied() { return }
      let piece = rest.prefix(Self.pieceLength)
      rest = rest.dropFirst(piece.count)
      status = piece.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { xmlParseChunk(context, $0.baseAddress, CInt($0.count), 0) }
      }
    }
    if status == 0, !hasDoctype, !handler.isSatisfied() { _ = xmlParseChunk(context, nil, 0, 1) }
    if hasDoctype { throw .doctype }
    // Faults of namespaces (a prefix that is not declared) do not make a document less readable.
    if context.pointee.wellFormed == 0, !handler.isSatisfied() { throw .malformed }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLSession? {
    guard let session = data.map({ Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }) else { return nil }
    return session.hasDoctype ? nil : session
  }

  private static let startElement: startElementNsSAX2Func = { data, name, _, _, _, _, count, _, attributes in
    guard let session = XMLSession.of(data), let name else { return }
    session.handler.start(String(cString: name), XMLSession.attributes(attributes, Int(count)))
  }

  private static let endElement: endElementNsSAX2Func = { data, _, _, _ in
    XMLSession.of(data)?.handler.end()
  }

  private static let characters: charactersSAXFunc = { data, text, length in
    guard let session = XMLSession.of(data), let text, length > 0 else { return }
    session.handler.text(String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self))
  }

  private static let doctype: internalSubsetSAXFunc = { data, _, _, _ in
    guard let session = XMLSession.of(data) else { return }
    session.hasDoctype = true
    xmlStopParser(session.context)
  }

  /// Each attribute is five pointers: name, prefix, namespace, and where its value begins and ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [String: String] {
    guard let pointers, count > 0 else { return [:] }
    var attributes: [String: String] = [:]
    for index in 0..<count {
      let attribute = pointers + 5 * index
      guard let name = attribute[0], attribute[1] == nil, let start = attribute[3], let end = attribute[4] else {
        continue
      }
      let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      // Within attributes, libxml2 leaves the ampersand for a second pass, which only its own trees have.
      attributes[String(cString: name)] = value.replacing("&#38;", with: "&")
    }
    return attributes
  }
}

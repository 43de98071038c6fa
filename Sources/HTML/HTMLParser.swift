internal import CLibXML2
public import Web

/// Turns the bytes of a page into a `Document`. No input makes it fail: what cannot be read is repaired as browsers do,
/// what goes beyond a limit is cut and `Document.truncation` says so.
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
    let cut = bytes.count > limits.bytes
    let source = Array(String(decoding: bytes.prefix(limits.bytes), as: UTF8.self).utf8).map { $0 == 0 ? 0x20 : $0 }
    var reading = Reading(arena: Arena(source: source))
    let context = htmlNewParserCtxt()
    defer { htmlFreeParserCtxt(context) }
    withUnsafeMutablePointer(to: &reading) { pointer in
      var handler = xmlSAXHandler()
      handler.startElement = startElement
      handler.endElement = endElement
      handler.characters = characters
      handler.ignorableWhitespace = characters
      handler.cdataBlock = characters
      source.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { text in
          let push = htmlCreatePushParserCtxt(
            &handler, pointer, text.baseAddress, Int32(min(4, text.count)), nil,
            XML_CHAR_ENCODING_UTF8)
          if let push {
            if text.count > 4 { htmlParseChunk(push, text.baseAddress.map { $0 + 4 }, Int32(text.count - 4), 0) }
            htmlParseChunk(push, nil, 0, 1)
            htmlFreeParserCtxt(push)
          }
        }
      }
    }
    let lines = source.withUnsafeBufferPointer(LineStarts.init)
    return Document(arena: reading.arena, lineStarts: lines, encoding: "UTF-8", truncation: cut ? .size : nil)
  }
}

private struct Reading {
  var arena: Arena
  var current: Int32 = 0
}

private func reading(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Reading>? {
  data?.assumingMemoryBound(to: Reading.self)
}

private func bytes(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
}

private let startElement: startElementSAXFunc = { data, name, attributes in
  guard let state = reading(data), let name else { return }
  var record = NodeRecord(kind: .element, offset: 0)
  record.name = ElementName(number: state.pointee.arena.names.intern(bytes(name)))
  record.start = Int32(state.pointee.arena.attributes.count)
  if let attributes {
    var index = 0
    while let key = attributes[index] {
      let start = state.pointee.arena.bytes.count
      if let value = attributes[index + 1] { state.pointee.arena.bytes.append(contentsOf: bytes(value)) }
      let name = AttributeName(number: state.pointee.arena.names.intern(bytes(key)))
      state.pointee.arena.attributes.append(
        AttributeRecord(name: name, start: Int32(start), end: Int32(state.pointee.arena.bytes.count)))
      index += 2
    }
  }
  record.end = Int32(state.pointee.arena.attributes.count)
  let node = state.pointee.arena.makeNode(record)
  state.pointee.arena.insert(node, under: state.pointee.current)
  state.pointee.current = node
}

private let endElement: endElementSAXFunc = { data, _ in
  guard let state = reading(data), state.pointee.current > 0 else { return }
  state.pointee.current = state.pointee.arena.nodes[Int(state.pointee.current)].parent
}

private let characters: charactersSAXFunc = { data, text, count in
  guard let state = reading(data), let text else { return }
  var record = NodeRecord(kind: .text, offset: 0)
  record.start = Int32(state.pointee.arena.bytes.count)
  state.pointee.arena.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
  record.end = Int32(state.pointee.arena.bytes.count)
  let node = state.pointee.arena.makeNode(record)
  state.pointee.arena.insert(node, under: state.pointee.current)
}

internal import CLibXML2
internal import Glibc
internal import Web

extension SourceLexer {
  /// Hands over the text before a start tag and the tag as libxml2 has read it. False, with nothing done, when the tag does
  /// not stand there or has something in it that libxml2 reads otherwise than the standard.
  mutating func takeStartTag(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, before end: Int
  ) -> Bool {
    guard mode == .data, end < source.count else { return false }
    let start = markupStart(from: cursor)
    guard start < end, let nameEnd = endOfName(name, at: start + 1), nameEnd <= end else { return false }
    var close = end
    if source[close] == 0x2F { close += 1 }
    guard close < source.count, source[close] == 0x3E,
      source.part(nameEnd, end).position(of: 0x26, from: 0) == end - nameEnd
    else { return false }

    if start > cursor { emitText(from: cursor, to: start, decodingReferences: true) }
    var token = Token(.startTag, offset: start)
    token.name = ElementName(number: intern(from: start + 1, to: nameEnd))
    token.isSelfClosing = close > end
    token.start = Int32(sink.pool.attributes.count)
    if let attributes { take(attributes, from: nameEnd, to: end) }
    token.end = Int32(sink.pool.attributes.count)
    emitStartTag(token, end: close + 1)
    return true
  }

  /// Where a tag's name ends; `nil` when another name stands there.
  private func endOfName(_ name: UnsafePointer<xmlChar>, at start: Int) -> Int? {
    var length = 0
    while name[length] != 0 {
      guard start + length < source.count, source[start + length].asciiLowercased == name[length] else { return nil }
      length += 1
    }
    return source.endsName(at: start + length) ? start + length : nil
  }

  /// Keeps the attributes that libxml2 found. A value without character references stands in the source as it is, so it
  /// needs no copy: wherever in the tag the same bytes are found will do.
  private mutating func take(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, from start: Int, to end: Int
  ) {
    var searchStart = start
    let first = sink.pool.attributes.count
    var index = 0
    while let name = attributes[index], hasRoomForAttribute(since: first) {
      let nameBytes = UnsafeBufferPointer(start: name, count: strlen(name))
      var record = AttributeRecord(
        name: AttributeName(number: sink.pool.names.intern(nameBytes)), start: Int32(start), end: Int32(start))
      if let value = attributes[index + 1], value[0] != 0, let base = source.baseAddress {
        let length = strlen(value)
        if let found = kommunesjekk_find_bytes(base + searchStart, end - searchStart, value, length) {
          searchStart = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
          record.start = Int32(searchStart)
          searchStart += length
          record.end = Int32(searchStart)
        }
      }
      sink.pool.attributes.append(record)
      index += 2
    }
  }
}

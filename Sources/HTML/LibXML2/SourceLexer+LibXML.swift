internal import CLibXML2
internal import Glibc
internal import Web

extension SourceLexer where Sink: ~Copyable {
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
      source.part(nameEnd, end).position(of: 0x26, from: 0) == end - nameEnd, areWhole(attributes)
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

  /// Whether no name is so long that libxml2 may have cut it into two, which it does without a word.
  private func areWhole(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> Bool {
    guard let attributes else { return true }
    var index = 0
    while let name = attributes[index] {
      if strlen(name) >= 100 { return false }
      index += 2
    }
    return true
  }

  /// Keeps the attributes that libxml2 found.
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
      if let value = attributes[index + 1], value[0] != 0 {
        let length = strlen(value)
        if let found = position(of: value, length: length, from: searchStart, to: end) {
          searchStart = found + length
          record.start = Int32(found)
          record.end = Int32(searchStart)
        }
      }
      sink.pool.attributes.append(record)
      index += 2
    }
  }

  /// Where a value stands in a tag. Without character references it stands there as it is, so it needs no copy; wherever the
  /// same bytes are found will do. That is mostly behind the next `=`.
  private func position(of value: UnsafePointer<xmlChar>, length: Int, from start: Int, to end: Int) -> Int? {
    guard let base = source.baseAddress else { return nil }
    var behind = source.skippingWhitespace(from: source.position(of: 0x3D, from: start) + 1)
    if behind < end, source[behind] == 0x22 || source[behind] == 0x27 { behind += 1 }
    if behind + length <= end, memcmp(base + behind, value, length) == 0 { return behind }
    return kommunesjekk_find_bytes(base + start, end - start, value, length).map { found in
      UnsafeRawPointer(base).distance(to: found)
    }
  }
}

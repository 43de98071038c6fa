internal import Web

extension SourceLexer where Sink: ~Copyable {
  /// Reads a start tag at the cursor. A tag that the page's end cuts off is dropped, as the standard says.
  mutating func readStartTag() {
    let start = cursor
    let nameEnd = tagNameEnd(from: start + 1)
    var token = Token(.startTag, offset: start)
    token.name = ElementName(number: intern(from: start + 1, to: nameEnd))
    token.start = Int32(sink.pool.attributes.count)
    guard let end = readAttributes(from: nameEnd, keeping: true, selfClosing: &token.isSelfClosing) else {
      advance(to: source.count)
      return
    }
    token.end = Int32(sink.pool.attributes.count)
    emitStartTag(token, end: end)
  }

  mutating func readEndTagOrBogusComment() {
    let start = cursor
    let first = source[start + 2]
    if first == 0x3E {
      advance(to: start + 3)
    } else if first.isASCIILetter {
      readEndTag()
    } else {
      readBogusComment(from: start + 2)
    }
  }

  private mutating func readEndTag() {
    let start = cursor
    let nameEnd = tagNameEnd(from: start + 2)
    var token = Token(.endTag, offset: start)
    token.name = ElementName(number: intern(from: start + 2, to: nameEnd))
    var ignored = false
    guard let end = readAttributes(from: nameEnd, keeping: false, selfClosing: &ignored) else {
      advance(to: source.count)
      return
    }
    advance(to: end)
    sink.take(token)
  }

  private func tagNameEnd(from start: Int) -> Int {
    var position = start
    while position < source.count, !source.endsName(at: position) { position += 1 }
    return position
  }

  /// Reads attributes up to the tag's end and returns the position behind its `>`; `nil` when the page ends before.
  private mutating func readAttributes(from start: Int, keeping: Bool, selfClosing: inout Bool) -> Int? {
    tagCount &+= 1
    let first = sink.pool.attributes.count
    var position = start
    while position < source.count {
      let byte = source[position]
      if byte == 0x3E { return position + 1 }
      if byte.isASCIIWhitespace {
        position += 1
      } else if byte == 0x2F {
        position += 1
        if position < source.count, source[position] == 0x3E {
          selfClosing = true
          return position + 1
        }
      } else {
        guard let end = readAttribute(at: position, first: first, keeping: keeping) else { return nil }
        position = end
      }
    }
    return nil
  }

  /// Reads one attribute and returns the position behind it; `nil` when the page ends inside it.
  private mutating func readAttribute(at start: Int, first: Int, keeping: Bool) -> Int? {
    var nameEnd = start + 1  // an attribute's name may begin with `=`
    while nameEnd < source.count, !source.endsName(at: nameEnd), source[nameEnd] != 0x3D { nameEnd += 1 }
    var position = source.skippingWhitespace(from: nameEnd)
    guard position < source.count else { return nil }
    var valueStart = nameEnd
    var valueEnd = nameEnd
    if source[position] == 0x3D {
      position = source.skippingWhitespace(from: position + 1)
      guard position < source.count else { return nil }
      let quote = source[position]
      if quote == 0x22 || quote == 0x27 {
        valueStart = position + 1
        valueEnd = source.position(of: quote, from: valueStart)
        guard valueEnd < source.count else { return nil }
        position = valueEnd + 1
      } else {
        valueStart = position
        while position < source.count, !source[position].isASCIIWhitespace, source[position] != 0x3E { position += 1 }
        guard position < source.count else { return nil }
        valueEnd = position
      }
    }
    if keeping { keepAttribute(nameStart: start, nameEnd: nameEnd, valueStart, valueEnd, first: first) }
    return position
  }

  private mutating func keepAttribute(nameStart: Int, nameEnd: Int, _ start: Int, _ end: Int, first: Int) {
    guard hasRoomForAttribute(since: first) else { return }
    let name = intern(from: nameStart, to: nameEnd)
    guard isFirst(attribute: name) else { return }
    var range = Token(.text, offset: start)
    range.start = Int32(start)
    range.end = Int32(end)
    let value = source.part(start, end)
    if hasNull, containsNull(from: start, to: end) {
      rebuild(&range) { $0.appendReplacingNull(from: start, to: end, references: true, inAttribute: true) }
    } else if value.position(of: 0x26, from: 0) < value.count {
      rebuild(&range) { $0.appendDecoded(from: start, to: end, inAttribute: true) }
    }
    sink.pool.attributes.append(
      AttributeRecord(name: AttributeName(number: name), start: range.start, end: range.end))
  }

  /// Whether the tag whose first attribute has the position `first` may have one more; notes it when it may not.
  mutating func hasRoomForAttribute(since first: Int) -> Bool {
    let count = sink.pool.attributes.count
    if count - first < limits.attributes, count < limits.allAttributes { return true }
    sink.note(.attributes)
    return false
  }

  /// Whether the current tag has not had the attribute yet; notes that it has it now.
  mutating func isFirst(attribute name: UInt16) -> Bool {
    let index = Int(name)
    if index >= attributeTags.count {
      attributeTags.append(contentsOf: repeatElement(-1, count: index + 64 - attributeTags.count))
    }
    if attributeTags[index] == tagCount { return false }
    attributeTags[index] = tagCount
    return true
  }

  /// The number of a name in the source, in lower case and with U+FFFD for NUL.
  mutating func intern(from start: Int, to end: Int) -> UInt16 {
    var plain = true
    for position in start..<end {
      let byte = source[position]
      if byte == 0 || (byte >= 0x41 && byte <= 0x5A) { plain = false }
    }
    if plain { return sink.pool.names.intern(source.part(start, end)) }
    scratch.removeAll(keepingCapacity: true)
    for position in start..<end {
      if source[position] == 0 {
        scratch.append(contentsOf: [0xEF, 0xBF, 0xBD])
      } else {
        scratch.append(source[position].asciiLowercased)
      }
    }
    return scratch.withUnsafeBufferPointer { sink.pool.names.intern($0) }
  }
}

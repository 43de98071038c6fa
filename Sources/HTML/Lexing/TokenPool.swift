/// The memory behind tokens and nodes: bytes, attributes, names.
///
/// `bytes` begins with the source as decoded; text and values that are not a plain piece of the source (because of
/// character references, say) follow behind it. Nothing is ever taken out.
struct TokenPool: Sendable {
  var bytes: [UInt8]
  var attributes: [AttributeRecord] = []
  var names = NameTable()
  /// The doctype of the last doctype token.
  var doctype = Doctype(name: "")

  init(source: [UInt8]) {
    bytes = source
    attributes.reserveCapacity(source.count / 48 + 8)
  }

  /// Appends a copy of some of the bytes.
  mutating func appendCopy(from start: Int, to end: Int) {
    for index in start..<end { bytes.append(bytes[index]) }
  }

  /// The value of an attribute among those of an element or token; `nil` when it is not there.
  func value(of name: AttributeName, start: Int32, end: Int32) -> ArraySlice<UInt8>? {
    for index in Int(start)..<Int(end) where attributes[index].name == name {
      return bytes[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }

  /// Whether an attribute has a value, in whatever case.
  func value(of name: AttributeName, start: Int32, end: Int32, is word: StaticString) -> Bool {
    guard let value = value(of: name, start: start, end: end), value.count == word.utf8CodeUnitCount else {
      return false
    }
    return value.withUnsafeBufferPointer { $0.hasWord(word, at: 0) }
  }
}

/// One attribute: its name and its value as a range in the pool's bytes.
struct AttributeRecord: Sendable {
  var name: AttributeName
  var start: Int32
  var end: Int32
}

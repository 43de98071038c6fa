/// Makes bytes that claim to be UTF-8 into bytes that are.
enum UTF8Repair {
  /// The bytes with each malformed sequence replaced by U+FFFD, as the Encoding standard says. Valid input is not copied
  /// byte by byte.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if (try? UTF8Span(validating: bytes.span)) != nil { return Array(bytes) }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}

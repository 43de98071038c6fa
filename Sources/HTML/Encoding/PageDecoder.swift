/// Turns the bytes of a page into UTF-8 text: decodes, and makes every line end a line feed.
enum PageDecoder {
  /// The text, and the name of the encoding that was used.
  static func decode(_ bytes: ArraySlice<UInt8>, as decision: EncodingDecision) -> (text: [UInt8], encoding: String) {
    let body = bytes.dropFirst(decision.markLength)
    if let text = decision.encoding.decode(body) { return (unifyingLineEnds(text), decision.encoding.name) }
    return (unifyingLineEnds(UTF8Repair.repaired(body)), Encoding.utf8.name)
  }

  /// The text with CR LF and CR turned into LF.
  private static func unifyingLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard text.withUnsafeBufferPointer({ $0.position(of: 0x0D, from: 0) < $0.count }) else { return text }
    var unified: [UInt8] = []
    unified.reserveCapacity(text.count)
    var previous: UInt8 = 0
    for byte in text {
      if byte == 0x0D {
        unified.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        unified.append(byte)
      }
      previous = byte
    }
    return unified
  }
}

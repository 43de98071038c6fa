/// Turns letters into bytes of an encoding that has one byte for each.
public struct CharacterEncoder: Sendable {
  private let bytes: [Unicode.Scalar: UInt8]

  /// `nil` for an encoding with characters of several bytes, and for one that this machine cannot decode.
  init?(_ encoding: Encoding) {
    guard encoding != .utf8, !encoding.isUTF16 else { return nil }
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      guard let decoded = encoding.decode([byte]) else { return nil }
      let text = String(decoding: decoded, as: UTF8.self).unicodeScalars
      guard let scalar = text.first, text.count == 1 else { return nil }
      if scalar != "\u{FFFD}" { bytes[scalar] = bytes[scalar] ?? byte }
    }
    // Where most bytes alone are nothing, they are the beginnings of longer characters.
    guard bytes.count >= 64 else { return nil }
    self.bytes = bytes
  }

  /// The byte, from 0x80 on; `nil` when the encoding does not have the letter. Not for ASCII.
  public func byte(for scalar: Unicode.Scalar) -> UInt8? { bytes[scalar] }
}

extension Document {
  /// What writes the letters beyond ASCII in the queries of the page's links; `nil` where that is UTF-8. Made anew at
  /// each call.
  public var encoder: CharacterEncoder? { CharacterEncoder(Encoding(name: encoding)) }
}

internal import Web

/// Text that is being put together for a name: white space is collapsed, and pieces that stand apart on the screen are kept
/// apart.
struct NameText: Sendable, Equatable {
  private(set) var bytes: [UInt8] = []
  /// A space stands before whatever comes next, if anything does.
  private var owesSpace = false
  /// White space stood at the very beginning, which matters when the text becomes part of a longer one.
  private var beganWithSpace = false

  init() {}

  init(_ text: ArraySlice<UInt8>) { append(text) }

  /// Whether there is no character that can be read.
  var isBlank: Bool { Whitespace.isBlank(bytes[...]) }

  /// Adds text as it stands in a page.
  mutating func append(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if byte.isASCIIWhitespace {
        space()
      } else {
        if owesSpace, !bytes.isEmpty { bytes.append(0x20) }
        owesSpace = false
        bytes.append(byte)
      }
    }
  }

  /// Adds a piece with the white space that it has at its ends.
  mutating func append(_ piece: NameText) {
    if piece.beganWithSpace { space() }
    append(piece.bytes[...])
    if piece.owesSpace { space() }
  }

  /// Keeps what comes apart from what was.
  mutating func space() {
    if bytes.isEmpty { beganWithSpace = true }
    owesSpace = true
  }
}

/// White space beyond ASCII.
enum Whitespace {
  /// Whether text has no character but white space, invisible ones among them: no-break space, zero-width space, the
  /// byte order mark and their like. Source: Unicode's White_Space, and the format characters of ACT's "whitespace".
  static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    if text.allSatisfy(\.isASCIIWhitespace) { return true }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }
}

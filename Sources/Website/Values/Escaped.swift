internal import Mustache
internal import Reports

/// Text in the form in which it may stand in HTML, between tags or in an attribute in double quotes. Templates are given no
/// other kind of text, so that what a site says can never become an element (`docs/decisions/0022`).
///
/// The library's own escaping goes by what readers see as one character: `"` with a combining accent on it is another
/// character to it, and would end an attribute. This one goes by bytes.
struct Escaped: Sendable, Hashable {
  /// The text as HTML.
  let html: String

  /// Makes any text safe. Control characters and bidi controls go, as in ``TerminalText``.
  init(_ untrusted: String) {
    let text = Self.isPlain(untrusted) ? untrusted : TerminalText(untrusted).string
    guard text.utf8.contains(where: Self.isSpecial) else {
      html = text
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    html = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether there is nothing to take out: no control characters, and no byte that the characters to be taken out begin with.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F || byte == 0xC3
        || (byte >= 0x80 && byte < 0xC0)
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'")
  }
}

extension Escaped: MustacheCustomRenderable {
  var renderText: String { html }
  /// A section around a text is left out where there is none.
  var isNull: Bool { html.isEmpty }
}

extension Escaped: MustacheParent {
  /// A text has no parts. Without this, the library would look for some by reflection, and find the text itself.
  func child(named: String) -> Any? { nil }
}

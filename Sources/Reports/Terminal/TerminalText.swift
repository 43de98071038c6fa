/// A text that a terminal can be trusted with. There is no other way to the sink: ``TerminalReport`` takes nothing else.
///
/// What a site says may hold escape sequences that recolour, hide or rewrite what stands on the screen, and bidi
/// controls that show words in another order than they have. They are taken out here, whoever the text came from:
/// - line feeds, tabs and the like become a space, so that a text stays on its line;
/// - all other control characters (C0, DEL, C1) go, and with ESC gone its sequence is only odd letters;
/// - bidi controls, and characters that cannot be seen and have no width, go.
///
/// JSON keeps what the page said, because its escapes are harmless there.
public struct TerminalText: Hashable, Sendable {
  /// The text without anything that a terminal would obey.
  public let string: String

  /// Makes any text safe.
  public init(_ untrusted: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in untrusted.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: continue
      case _ where Self.isInvisible(scalar): continue
      default: scalars.append(scalar)
      }
    }
    string = String(scalars)
  }

  /// The text, cut at a word with `…` when it has more characters than that. Long evidence is for the JSON.
  public func clipped(to limit: Int) -> TerminalText {
    // A character can carry any number of combining marks; three scalars for each is more than any language needs.
    let bounded = String(string.unicodeScalars.prefix(limit * 3))
    guard bounded.count > limit || bounded != string else { return self }
    let head = bounded.prefix(limit)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return TerminalText(String(head[..<end]) + "…")
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // bidi controls
    case 0x00AD, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true  // no width, no use
    case 0xE0000...0xE007F: true  // tags: text that hides inside text
    default: false
    }
  }
}

extension TerminalText: ExpressibleByStringInterpolation {
  /// Makes a text from a literal, which is made safe like any other.
  public init(stringLiteral value: String) { self.init(value) }
}

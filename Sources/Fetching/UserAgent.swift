/// How the program introduces itself: `kommunesjekk/0.1.0 (+https://example.no/about)`.
///
/// It never claims to be a browser. Whoever runs it gives a contact, so that a website's owner can ask.
public struct UserAgent: Sendable, Hashable, CustomStringConvertible {
  /// The name that robots.txt addresses the program by.
  public static let productToken = "kommunesjekk"

  /// The header's value.
  public let description: String

  /// Makes a name; `nil` when the version or the contact has a character that does not belong in a header's comment
  /// (controls, parentheses, a backslash, anything but ASCII).
  public init?(version: String, contact: String? = nil) {
    func isPlain(_ text: String) -> Bool {
      text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !"()\\".utf8.contains($0) }
    }
    guard !version.isEmpty, isPlain(version), !version.contains(" "), isPlain(contact ?? "") else { return nil }
    let product = "\(Self.productToken)/\(version)"
    description = contact.flatMap { $0.isEmpty ? nil : "\(product) (+\($0))" } ?? product
  }

  private init() { description = Self.productToken }

  /// The name without version and contact.
  public static let bare = UserAgent()
}

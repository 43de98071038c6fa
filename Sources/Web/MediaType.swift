/// The media type of a body, from a `Content-Type` header (`text/html; charset=utf-8`).
public struct MediaType: Hashable, Sendable {
  /// Type and subtype in lower case: `text/html`.
  public let essence: String
  /// The value of the `charset` parameter as written, without quotes.
  public let charset: String?

  /// Makes a type from its parts.
  public init(essence: String, charset: String? = nil) {
    self.essence = essence
    self.charset = charset
  }

  /// Reads a header's value; `nil` when it has no `type/subtype`.
  public init?(header: String) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: true).map(Self.trimmed)
    guard let first = parts.first, first.contains("/"), !first.contains(where: \.isWhitespace) else { return nil }
    essence = first.lowercased()
    charset =
      parts.dropFirst().lazy.compactMap { parameter -> String? in
        guard let equals = parameter.firstIndex(of: "="),
          Self.trimmed(parameter[..<equals]).lowercased() == "charset"
        else { return nil }
        let value = Self.trimmed(parameter[parameter.index(after: equals)...])
        let bare =
          value.hasPrefix("\"") && value.hasSuffix("\"") && value.count >= 2 ? value.dropFirst().dropLast() : value[...]
        return bare.isEmpty ? nil : String(bare)
      }.first
  }

  /// Whether the body is a page that the HTML parser reads.
  public var isHTML: Bool { essence == "text/html" || essence == "application/xhtml+xml" }

  private static func trimmed(_ text: Substring) -> String {
    var part = Substring(text)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}

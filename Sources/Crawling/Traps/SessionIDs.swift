internal import Web

/// Addresses that carry the id of a session: every visit gets other ones, to the same pages.
enum SessionIDs {
  /// Whether the address carries one.
  static func areIn(path segments: [String], _ parameters: QueryParameters) -> Bool {
    segments.contains(where: isIn) || parameters.all.contains { isIn($0) }
  }

  /// `/side;jsessionid=0A1B` of Java, and ASP.NET's `/(S(lit3py55t21z5v55vlm25s55))/side.aspx`.
  private static func isIn(_ segment: String) -> Bool {
    if let semicolon = segment.firstIndex(of: ";") {
      let parameters = QueryParameters(String(segment[segment.index(after: semicolon)...]))
      if parameters.all.contains(where: { isIn($0) }) { return true }
    }
    guard segment.hasPrefix("("), segment.hasSuffix("))") else { return false }
    return ["s(", "f("].contains { mark in
      segment.firstRange(of: mark).map { segment[$0.upperBound...].prefix { $0 != ")" }.utf8.count >= 8 } ?? false
    }
  }

  private static func isIn(_ parameter: QueryParameters.Parameter) -> Bool {
    if names.contains(parameter.name) || parameter.name.hasPrefix("aspsessionid") { return !parameter.value.isEmpty }
    return ambiguousNames.contains(parameter.name) && looksRandom(parameter.value)
  }

  /// Names of nothing else.
  private static let names: Set = [
    "jsessionid", "phpsessid", "phpsessionid", "sessionid", "session_id", "session-id", "sessid", "cfid", "cftoken",
    "oscsid", "zenid",
  ]

  /// Names that are used for numbers of pages as well: `?sid=17` is one, `?sid=9f86d081884c7d65` is none.
  private static let ambiguousNames: Set = ["sid", "s", "session", "sess", "ses"]

  /// Sixteen hexadecimal digits or more, with a letter and a number among them.
  private static func looksRandom(_ value: String) -> Bool {
    value.utf8.count >= 16 && value.utf8.allSatisfy { $0.hexValue != nil || $0 == UInt8(ascii: "-") }
      && value.utf8.contains(where: \.isASCIIDigit) && value.utf8.contains(where: \.isASCIILetter)
  }
}

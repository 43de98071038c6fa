internal import Fetching
internal import Glibc
internal import Web

/// `Retry-After`: the pause that a busy server asks for. Source: RFC 9110, 10.2.3.
enum RetryAfter {
  /// The longest pause that is told apart from longer ones: some thirty years.
  static let longest = 1_000_000_000

  /// The pause, in either form: seconds, or the moment until which to wait. A moment that has passed is no pause.
  ///
  /// A moment is counted from the answer's own `Date`, because the two clocks may differ; where it has none, from `now`.
  static func pause(_ headers: HTTPHeaders, now: HTTPDate = .now) -> Duration? {
    guard let value = headers["Retry-After"], !value.isEmpty else { return nil }
    let digits = value.hasPrefix("-") || value.hasPrefix("+") ? value.dropFirst() : value[...]
    if !digits.isEmpty, digits.utf8.allSatisfy(\.isASCIIDigit) {
      if value.hasPrefix("-") { return .zero }
      return .seconds(min(Int(digits) ?? longest, longest))
    }
    let sent = headers["Date"].flatMap { HTTPDate($0, now: now) } ?? now
    guard let moment = HTTPDate(value, now: sent) else { return nil }
    return .seconds(min(max(0, sent.seconds(to: moment)), longest))
  }
}

extension HTTPDate {
  /// This moment by the clock of this machine.
  static var now: HTTPDate { HTTPDate(secondsSince1970: time(nil)) }
}

/// `X-Robots-Tag`: what a page asks of crawlers in its header.
enum RobotsTag {
  /// Whether no link of the page is to be followed.
  ///
  /// A value is a list of directives. A name with a colon addresses those behind it to one crawler
  /// (`otherbot: noindex, nofollow`), unless the name is that of a directive with a value, which may be a date with
  /// commas and colons of its own (`unavailable_after: Mon, 23 Nov 2026 08:00:00 GMT`).
  static func isNofollow(_ headers: HTTPHeaders) -> Bool {
    headers.values("X-Robots-Tag").contains(where: isNofollow)
  }

  private static let valued: Set = ["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"]

  private static func isNofollow(_ value: String) -> Bool {
    var isOurs = true
    for part in value.lowercased().split(separator: ",") {
      var words = part.split { $0 == " " || $0 == "\t" }.joined(separator: " ")[...]
      while let colon = words.firstIndex(of: ":"), let name = name(words[..<colon]), !valued.contains(name) {
        isOurs = name == UserAgent.productToken || name == "*"
        words = words[words.index(after: colon)...]
      }
      if isOurs, words.split(separator: " ").contains(where: { $0 == "nofollow" || $0 == "none" }) { return true }
    }
    return false
  }

  /// A crawler's or a directive's name: one word. What else stands before a colon is part of a date.
  private static func name(_ text: Substring) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 1, let word = words.first,
      word.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || "-_*".utf8.contains($0) }),
      !word.utf8.allSatisfy(\.isASCIIDigit)
    else { return nil }
    return String(word)
  }
}

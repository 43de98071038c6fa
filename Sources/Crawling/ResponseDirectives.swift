internal import Fetching
internal import Web

/// `Retry-After`: the pause that a busy server asks for.
enum RetryAfter {
  /// The pause in whole seconds. Its other form, a date, is passed over: it is rare, and clocks differ.
  static func pause(_ headers: HTTPHeaders) -> Duration? {
    guard let value = headers["Retry-After"], !value.isEmpty, value.utf8.count <= 9,
      value.utf8.allSatisfy(\.isASCIIDigit), let seconds = Int(value)
    else { return nil }
    return .seconds(seconds)
  }
}

/// `X-Robots-Tag`: what a page asks of crawlers in its header.
enum RobotsTag {
  /// Whether no link of the page is to be followed. A tag may be addressed to one crawler (`otherbot: nofollow`).
  static func isNofollow(_ headers: HTTPHeaders) -> Bool {
    headers.values("X-Robots-Tag").contains { value in
      var directives = value.lowercased()[...]
      if let colon = directives.firstIndex(of: ":") {
        guard directives[..<colon].filter({ $0 != " " }) == UserAgent.productToken else { return false }
        directives = directives[directives.index(after: colon)...]
      }
      return directives.split(whereSeparator: { $0 == "," || $0 == " " }).contains { $0 == "nofollow" || $0 == "none" }
    }
  }
}

internal import Web

/// What a robots.txt says to one crawler. Source: RFC 9309.
struct RobotsTxt: Sendable {
  /// One `Allow` or `Disallow` line.
  struct Rule: Sendable {
    let isAllowed: Bool
    let pattern: RobotsPattern
  }

  private(set) var rules: [Rule] = []
  /// The pause that the site asks for. Not in the RFC, and widely used all the same.
  private(set) var crawlDelay: Duration?

  /// How much of a file is read: the RFC asks for at least 500 KiB.
  static let byteLimit = 500 << 10

  /// Reads a file's bytes. Lines that are no rules are passed over, so that an error page in place of a robots.txt
  /// disallows nothing.
  ///
  /// - Parameter productToken: The name by which groups address the crawler.
  init(_ bytes: [UInt8], productToken: String) {
    let own = RobotsLine.productToken(Array(productToken.utf8)[...])
    var groups = (own: [RobotsLine](), everybody: [RobotsLine](), hasOwn: false)
    // Which groups the lines belong to that come now, and whether a user-agent line begins a new group.
    var current = (own: false, everybody: false)
    var isAmongNames = false
    for line in RobotsLine.lines(bytes.prefix(Self.byteLimit)) {
      switch line {
      case .userAgent(let value):
        if !isAmongNames { current = (false, false) }
        isAmongNames = true
        if value.first == UInt8(ascii: "*") {
          current.everybody = true
        } else if RobotsLine.productToken(value) == own {
          current.own = true
          groups.hasOwn = true
        }
      case .allow, .disallow, .crawlDelay:
        isAmongNames = false
        if current.own { groups.own.append(line) }
        if current.everybody { groups.everybody.append(line) }
      }
    }
    for line in groups.hasOwn ? groups.own : groups.everybody { take(line) }
  }

  private mutating func take(_ line: RobotsLine) {
    switch line {
    case .allow(let value): rules.append(Rule(isAllowed: true, pattern: RobotsPattern(value)))
    case .disallow(let value): rules.append(Rule(isAllowed: false, pattern: RobotsPattern(value)))
    case .crawlDelay(let delay): crawlDelay = max(crawlDelay ?? delay, delay)
    case .userAgent: break
    }
  }

  /// Whether the address may be fetched: by the longest rule that fits, and of equals by the allowing one.
  func allows(_ url: WebURL) -> Bool {
    if url.path == "/robots.txt" { return true }
    let target = RobotsPattern.normalised(Array(url.target.utf8)[...])
    var best: (length: Int, isAllowed: Bool)?
    for rule in rules {
      let length = rule.pattern.length
      guard length > best?.length ?? -1 || (length == best?.length && rule.isAllowed) else { continue }
      if rule.pattern.matches(target) { best = (length, rule.isAllowed) }
    }
    return best?.isAllowed ?? true
  }
}

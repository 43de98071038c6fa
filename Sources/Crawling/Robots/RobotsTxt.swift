public import Web

/// What a robots.txt says to one crawler. Source: RFC 9309.
public struct RobotsTxt: Sendable {
  /// One `Allow` or `Disallow` line.
  public struct Rule: Sendable, Hashable {
    /// Whether it allows.
    public let isAllowed: Bool
    /// The line's place in the file, counted from 1.
    public let line: Int
    /// What stands in the line, without its comment.
    public let text: String
    let pattern: RobotsPattern
  }

  /// Whom the rules that hold are addressed to.
  public enum Addressee: String, Sendable, Hashable {
    /// A group names the crawler.
    case crawler
    /// The group for everybody (`*`).
    case everybody
    /// There is no group that holds for the crawler.
    case nobody
  }

  /// The rules that hold for the crawler, in the order of the file.
  public let rules: [Rule]
  /// Whom they are addressed to.
  public let addressee: Addressee
  /// The pause between two requests that the site asks for; of several, the longest. Not in the RFC, and widely used all
  /// the same. How much of it is granted is the crawler's affair.
  public let crawlDelay: Duration?
  /// The values of all `Sitemap` lines as they are written, in order. They hold for everybody, wherever they stand.
  public let sitemaps: [String]

  /// How much of a file is read: 500 KiB, the least that the RFC asks for (2.5). Whoever fetches one byte more lets the
  /// reader know whether the last line is whole.
  public static let byteLimit = 500 << 10

  /// Reads a file's bytes. Lines that are no rules are passed over, so that an error page in place of a robots.txt
  /// disallows nothing.
  ///
  /// - Parameter productToken: The name by which groups address the crawler; what stands behind its letters, `_` and `-`
  ///   (a version) does not count. A name without such, `*` say, has no group but the one for everybody.
  public init(_ bytes: [UInt8], productToken: String) {
    let limit = Self.byteLimit
    let isCut = bytes.count > limit && bytes[limit] != UInt8(ascii: "\n") && bytes[limit] != UInt8(ascii: "\r")
    let lines = RobotsLine.lines(bytes.prefix(limit), isCut: isCut)
    let groups = RobotsGroups(lines, productToken: productToken)
    addressee = groups.addressee
    rules = groups.lines.compactMap(Rule.init)
    crawlDelay =
      groups.lines.compactMap { line -> Duration? in
        if case .crawlDelay(let delay) = line.content { delay } else { nil }
      }.max()
    sitemaps = lines.compactMap { line in
      if case .sitemap(let value) = line.content { String(decoding: value, as: UTF8.self) } else { nil }
    }
  }

  /// Whether the address may be fetched, and which line says so: the longest rule that fits, and of equals the allowing
  /// one. Where no rule fits, it may. The file itself may always be fetched.
  public func decision(for url: WebURL) -> RobotsDecision {
    if url.target == "/robots.txt" { return RobotsDecision(rule: nil) }
    let target = RobotsPattern.normalised(Array(url.target.utf8)[...])
    var best: Rule?
    for rule in rules {
      if let best {
        let (length, longest) = (rule.pattern.length, best.pattern.length)
        guard length > longest || length == longest && rule.isAllowed && !best.isAllowed else { continue }
      }
      if rule.pattern.matches(target) { best = rule }
    }
    return RobotsDecision(rule: best)
  }

  /// Whether the address may be fetched.
  public func allows(_ url: WebURL) -> Bool { decision(for: url).isAllowed }
}

extension RobotsTxt.Rule {
  fileprivate init?(_ line: RobotsLine) {
    switch line.content {
    case .allow(let value):
      isAllowed = true
      pattern = RobotsPattern(value)
    case .disallow(let value):
      isAllowed = false
      pattern = RobotsPattern(value)
    case .userAgent, .crawlDelay, .sitemap: return nil
    }
    self.line = line.number
    text = String(decoding: line.text, as: UTF8.self)
  }
}

/// Whether an address may be fetched, and why.
public struct RobotsDecision: Sendable, Hashable {
  /// The rule that decides; `nil` when no rule fits the address.
  public let rule: RobotsTxt.Rule?

  /// Whether the address may be fetched.
  public var isAllowed: Bool { rule?.isAllowed ?? true }
}

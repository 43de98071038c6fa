internal import Web

/// Picks the lines of a robots.txt that are meant for one crawler.
///
/// A group is one or more user-agent lines and the rules behind them; groups of the same name are one. Only a rule ends
/// the list of names: empty lines, sitemaps and everything else that the RFC does not define must not (RFC 9309, 2.2.4).
struct RobotsGroups {
  /// The lines of the groups that name the crawler, and whether there are any such groups.
  private var own: [RobotsLine] = []
  private var hasOwn = false
  /// The lines of the groups for everybody.
  private var everybody: [RobotsLine] = []
  private var hasEverybody = false
  private let name: [UInt8]
  private var rules = Names()
  /// A pause belongs to the names that stand right before it. Names that follow one begin anew, although for rules the
  /// list of names goes on: nobody who gives two crawlers a pause each means both for both.
  private var pauses = Names()

  /// Who is being spoken to.
  private struct Names {
    var own = false
    var everybody = false
    /// Whether a further user-agent line adds to these names.
    var isOpen = false

    mutating func add(own isOwn: Bool, everybody isEverybody: Bool) {
      if !isOpen { self = Names() }
      isOpen = true
      own = own || isOwn
      everybody = everybody || isEverybody
    }
  }

  init(_ lines: [RobotsLine], productToken: String) {
    name = RobotsLine.productToken(Array(productToken.utf8)[...])
    for line in lines { take(line) }
  }

  /// Whom the lines that hold are addressed to.
  var addressee: RobotsTxt.Addressee {
    hasOwn ? .crawler : hasEverybody ? .everybody : .nobody
  }

  /// The rules and pauses that hold: those for the crawler, or where no group names it, those for everybody.
  var lines: [RobotsLine] { hasOwn ? own : everybody }

  private mutating func take(_ line: RobotsLine) {
    switch line.content {
    case .userAgent(let value):
      let isOwn = !name.isEmpty && RobotsLine.productToken(value) == name
      let isEverybody = RobotsLine.isEverybody(value)
      hasOwn = hasOwn || isOwn
      hasEverybody = hasEverybody || isEverybody
      rules.add(own: isOwn, everybody: isEverybody)
      pauses.add(own: isOwn, everybody: isEverybody)
    case .allow, .disallow:
      rules.isOpen = false
      pauses.isOpen = false
      add(line, to: rules)
    case .crawlDelay:
      pauses.isOpen = false
      add(line, to: pauses)
    case .sitemap: break
    }
  }

  private mutating func add(_ line: RobotsLine, to names: Names) {
    if names.own { own.append(line) }
    if names.everybody { everybody.append(line) }
  }
}

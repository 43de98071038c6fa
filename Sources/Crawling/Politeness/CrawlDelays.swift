internal import Web

/// The pauses that the hosts of a site ask for in robots.txt, and what is kept of them.
actor CrawlDelays {
  private let gate: PolitenessGate?
  private(set) var all: [CrawlDelay] = []

  init(_ gate: PolitenessGate?) {
    self.gate = gate
  }

  /// Notes what a robots.txt asks for, and keeps to it from now on.
  func note(_ policy: RobotsPolicy, of url: WebURL) async {
    guard let asked = policy.crawlDelay, asked > .zero, let kept = await gate?.lengthen(url.host, to: asked) else {
      return
    }
    all.removeAll { $0.host == url.host }
    all.append(CrawlDelay(host: url.host, asked: asked, kept: kept))
    all.sort { $0.host < $1.host }
  }
}

/// A pause that a host asks for in robots.txt.
public struct CrawlDelay: Sendable, Hashable {
  /// The host.
  public var host: String
  /// The pause that it asks for.
  public var asked: Duration
  /// The pause that is kept: our own when that is longer, and no more than the longest that a site may have.
  public var kept: Duration

  /// Makes a delay.
  public init(host: String, asked: Duration, kept: Duration) {
    self.host = host
    self.asked = asked
    self.kept = kept
  }
}

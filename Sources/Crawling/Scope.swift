public import Web

/// The hosts that belong to a site. `www.` in front of a host or not makes no difference; the domain above a host
/// never belongs to it, nor do other hosts below it unless they are named.
public struct Scope: Sendable, Hashable {
  private var hosts: Set<String> = []
  private var ports: Set<UInt16?> = [nil]
  /// The hosts as nearly all links write them, with and without `www.`, so that a link costs one look.
  private var spellings: Set<String> = []

  /// The scope of a start address and of further hosts, such as the register's sub-domains of a municipality. A port
  /// in the start address counts for all hosts; the schemes' own ports always do.
  public init(start: WebURL, hosts: [String] = []) {
    add(start.host)
    ports.insert(start.port)
    for host in hosts {
      // Through the URL parser, so that "bærum.kommune.no" becomes what links are compared with.
      if let url = WebURL("http://\(host)/") { add(url.host) }
    }
  }

  private mutating func add(_ host: String) {
    let bare = Self.bare(host)
    hosts.insert(bare)
    for spelling in [bare, "www.\(bare)"] where Self.bare(spelling) == bare { spellings.insert(spelling) }
  }

  /// Whether the address belongs to the site.
  public func contains(_ url: WebURL) -> Bool {
    ports.contains(url.port) && (spellings.contains(url.host) || hosts.contains(Self.bare(url.host)))
  }

  /// The host without `www.` and without the root's dot.
  private static func bare(_ host: String) -> String {
    var host = host[...]
    if host.hasSuffix("."), host.utf8.count > 1 { host.removeLast() }
    // "www.no" is a host of its own, not the www of "no".
    if host.hasPrefix("www."), host.dropFirst(4).contains(".") { host = host.dropFirst(4) }
    return String(host)
  }

  /// The same address with or without `www.`, whichever it is not; `nil` where that makes no sense (an IP address, a
  /// name without a dot).
  static func sibling(of url: WebURL) -> WebURL? {
    let host = bare(url.host)
    guard host.contains("."), !host.hasPrefix("["), IPAddress(host) == nil else { return nil }
    return url.replacing(asciiHost: url.host.hasPrefix("www.") ? host : "www.\(host)")
  }
}

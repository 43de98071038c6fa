internal import Web

/// How a site says "not found" with a good status, learned from an address that cannot exist.
struct SoftNotFound {
  /// What the page is like that comes for every address.
  var likeness: Likeness?
  /// The bytes of that page.
  var digest: UInt64?
  /// Where every such address is sent.
  var redirect: WebURL?

  /// An address that no site has. The same for every run, so that results are repeatable.
  static func probe(of start: WebURL) -> WebURL {
    let name = String(ContentDigest.of(Array(start.host.utf8)), radix: 36)
    return (try? WebURL("/finnes-ikke-\(name)/kontroll", relativeTo: start)) ?? start
  }

  /// Whether a page is that answer.
  func matches(_ page: PageArrival) -> Bool {
    if digest == page.digest { return true }
    guard let likeness, let other = page.likeness else { return false }
    return likeness.isSameAnswer(as: other)
  }
}

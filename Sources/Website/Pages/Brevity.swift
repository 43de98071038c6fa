/// How much of a site's own words and addresses a page shows, so that it does not become too large.
struct Brevity: Sendable {
  /// Characters of words; 0 for none.
  var words: Int
  /// Bytes up to which an address is a link.
  var link: Int

  /// Ordinary pages.
  static let ordinary = Brevity(words: 200, link: CrawledLink.linkLimit)
  /// Pages with few quotations.
  static let generous = Brevity(words: 300, link: CrawledLink.linkLimit)
  /// From the ordinary to the shortest: the first with which a page is small enough is used.
  static let steps = [
    ordinary, Brevity(words: 120, link: 300), Brevity(words: 60, link: 150), Brevity(words: 0, link: 80),
  ]
}

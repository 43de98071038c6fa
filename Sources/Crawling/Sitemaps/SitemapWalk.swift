public import Web

/// Finds the addresses that a site's sitemaps name. A state machine without network: it says which sitemap is to be
/// fetched next, is told what came, and hands out entries.
///
/// ```
/// var walk = SitemapWalk(origin: start, named: robots.sitemaps, scope: scope)
/// while let url = walk.next() {
///   switch await fetch(url) {
///   case .success(let body): use(walk.take(body, from: url))
///   case .failure(let failure): walk.fail(failure.reason)
///   }
/// }
/// ```
public struct SitemapWalk: Sendable {
  /// What came of one sitemap.
  public struct File: Sendable, Hashable {
    /// Its address.
    public let url: WebURL
    /// What came of it.
    public let outcome: Outcome
  }

  /// What came of a sitemap.
  public enum Outcome: Sendable, Hashable {
    /// It was read. The payload says how many entries of it were taken.
    case read(entries: Int)
    /// It came and cannot be read.
    case unreadable(SitemapFailure)
    /// It did not come. The payload is the word that the walk was told.
    case failed(String)
  }

  /// The sitemaps that were asked for, in order, with what came of them.
  public private(set) var files: [File] = []
  /// How many sitemaps and addresses were left out, and why.
  public private(set) var refused: [SitemapRefusal: Int] = [:]

  private let scope: Scope
  private let fileLimit: Int
  private let addressLimit: Int
  private let depthLimit: Int
  private var waiting: [(url: WebURL, depth: Int)] = []
  private var current: (url: WebURL, depth: Int)?
  private var askedFor = 0
  private var seenFiles: Set<WebURL> = []
  private var seenAddresses: Set<WebURL> = []

  /// Begins a walk.
  ///
  /// - Parameters:
  ///   - origin: An address of the site. Its `/sitemap.xml` is tried where no sitemap is named.
  ///   - sitemaps: The addresses that the site's robots.txt names, as written.
  ///   - scope: What belongs to the site. Neither sitemaps nor pages of others are taken.
  ///   - fileLimit: The most sitemaps that are fetched. Default 50.
  ///   - addressLimit: The most addresses that are taken. Default 50,000.
  ///   - depthLimit: How many sitemaps may lie above one; those that robots.txt names have 0. Default 5.
  public init(
    origin: WebURL, named sitemaps: [String], scope: Scope, fileLimit: Int = 50, addressLimit: Int = 50_000,
    depthLimit: Int = 5
  ) {
    self.scope = scope
    self.fileLimit = fileLimit
    self.addressLimit = addressLimit
    self.depthLimit = depthLimit
    for sitemap in sitemaps {
      if let url = try? WebURL(sitemap, relativeTo: origin) {
        add(url.withoutFragment, depth: 0)
      } else {
        refuse(.notAnAddress)
      }
    }
    if sitemaps.isEmpty { add(Self.standard(of: origin), depth: 0) }
  }

  /// Where a site's sitemap lies when nothing else is said.
  static func standard(of origin: WebURL) -> WebURL {
    (try? WebURL("/sitemap.xml", relativeTo: origin)) ?? origin
  }

  /// The sitemap to fetch now; `nil` when the walk is over. Whoever asks fetches it, follows its redirects, and then
  /// calls ``take(_:from:isTruncated:)`` or ``fail(_:)``.
  public mutating func next() -> WebURL? {
    guard current == nil, !waiting.isEmpty else { return current?.url }
    askedFor += 1
    current = waiting.removeFirst()
    return current?.url
  }

  /// Takes the sitemap that was fetched, and gives those of its addresses that belong to the site and were not given
  /// before, in its order.
  ///
  /// - Parameters:
  ///   - bytes: The body of the answer.
  ///   - url: The address that answered, after redirects.
  ///   - isTruncated: Whether the body was cut.
  public mutating func take(_ bytes: [UInt8], from url: WebURL, isTruncated: Bool = false) -> [Sitemap.Entry] {
    guard let (asked, depth) = current else { return [] }
    current = nil
    let url = url.withoutFragment
    guard scope.contains(url) else { return end(asked, .failed("off-site-redirect")) }
    // Two names of one file are one file.
    if url != asked, !seenFiles.insert(url).inserted {
      refuse(.repeated)
      return end(asked, .read(entries: 0))
    }
    let reading: SitemapReading
    do throws(SitemapFailure) {
      reading = try SitemapReading(bytes, from: url, isTruncated: isTruncated)
    } catch {
      return end(asked, .unreadable(error))
    }
    for (reason, count) in reading.refused { refused[reason, default: 0] += count }
    switch reading.sitemap {
    case .index(let entries):
      let taken = entries.count { add($0.url, depth: depth + 1) }
      return end(asked, .read(entries: taken))
    case .addresses(let entries):
      let taken = entries.filter { belongs($0.url) }
      return end(asked, .read(entries: taken.count), taken)
    }
  }

  /// Notes that the sitemap did not come.
  ///
  /// - Parameter reason: A stable word: `http-404`, `timeout-waiting` …
  public mutating func fail(_ reason: String) {
    guard let (asked, _) = current else { return }
    current = nil
    _ = end(asked, .failed(reason))
  }

  private mutating func end(_ url: WebURL, _ outcome: Outcome, _ entries: [Sitemap.Entry] = []) -> [Sitemap.Entry] {
    files.append(File(url: url, outcome: outcome))
    return entries
  }

  @discardableResult
  private mutating func add(_ url: WebURL, depth: Int) -> Bool {
    guard scope.contains(url) else { return refuse(.offSite) }
    guard !seenFiles.contains(url) else { return refuse(.repeated) }
    guard depth <= depthLimit else { return refuse(.tooDeep) }
    guard askedFor + waiting.count < fileLimit else { return refuse(.beyondFileLimit) }
    seenFiles.insert(url)
    waiting.append((url, depth))
    return true
  }

  private mutating func belongs(_ url: WebURL) -> Bool {
    guard scope.contains(url) else { return refuse(.offSite) }
    guard !seenAddresses.contains(url) else { return refuse(.repeated) }
    guard seenAddresses.count < addressLimit else { return refuse(.beyondAddressLimit) }
    return seenAddresses.insert(url).inserted
  }

  @discardableResult
  private mutating func refuse(_ reason: SitemapRefusal) -> Bool {
    refused[reason, default: 0] += 1
    return false
  }
}

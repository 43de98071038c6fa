import Testing
import Web

@testable import Crawling

@Suite("Walking a site's sitemaps")
struct SitemapWalkTests {
  /// Walks with answers made up for each path; a path without one fails with 404.
  private static func walk(
    _ files: [String: String], named: [String] = [],
    fileLimit: Int = 50, addressLimit: Int = 50_000, depthLimit: Int = 5
  ) throws -> (walk: SitemapWalk, addresses: [String]) {
    let origin = try #require(WebURL("https://a.no/start"))
    var walk = SitemapWalk(
      origin: origin, named: named, scope: Scope(start: origin, hosts: ["b.no"]), fileLimit: fileLimit,
      addressLimit: addressLimit, depthLimit: depthLimit)
    var addresses: [String] = []
    while let url = walk.next() {
      if let file = files[url.target] {
        addresses += walk.take(Array(file.utf8), from: url).map(\.url.description)
      } else {
        walk.fail("http-404")
      }
    }
    return (walk, addresses)
  }

  private static func pages(_ paths: String...) -> String {
    "<urlset>\(paths.map { "<url><loc>\($0)</loc></url>" }.joined())</urlset>"
  }

  private static func index(_ paths: [String]) -> String {
    "<sitemapindex>\(paths.map { "<sitemap><loc>\($0)</loc></sitemap>" }.joined())</sitemapindex>"
  }

  @Test("Where robots.txt names no sitemap, the usual place is tried")
  func usualPlace() throws {
    let (walk, addresses) = try Self.walk(["/sitemap.xml": Self.pages("/x")])
    #expect(addresses == ["https://a.no/x"])
    #expect(walk.files.map(\.outcome) == [.read(entries: 1)])
    #expect(try Self.walk([:]).walk.files.map(\.outcome) == [.failed("http-404")])
  }

  @Test("What robots.txt names is followed, and nothing else; indexes in their order")
  func named() throws {
    let files = [
      "/sitemap.xml": Self.pages("/aldri"), "/i.xml": Self.index(["/1.xml", "/2.xml"]),
      "/1.xml": Self.pages("/a", "/b"),
      "/2.xml": Self.pages("/b", "https://b.no/c", "https://d.no/", "/d"), "/z.txt": "https://a.no/z",
    ]
    let named = ["https://a.no/i.xml", "/z.txt", "mailto:x", "https://d.no/s.xml"]
    let (walk, addresses) = try Self.walk(files, named: named)
    #expect(
      addresses == ["https://a.no/z", "https://a.no/a", "https://a.no/b", "https://b.no/c", "https://a.no/d"])
    #expect(walk.files.map(\.url.target) == ["/i.xml", "/z.txt", "/1.xml", "/2.xml"])
    #expect(walk.refused == [.notAnAddress: 1, .offSite: 2, .repeated: 1])
  }

  @Test("Sitemaps that name each other are read once")
  func loops() throws {
    let (walk, addresses) = try Self.walk(
      ["/sitemap.xml": Self.index(["/a.xml", "/sitemap.xml"]), "/a.xml": Self.index(["/sitemap.xml", "/a.xml"])])
    #expect(addresses.isEmpty)
    #expect(walk.files.count == 2)
    #expect(walk.refused == [.repeated: 3])
  }

  @Test("Depth, files and addresses are bounded, and what is left out is counted")
  func bounds() throws {
    var files = ["/sitemap.xml": Self.index(["/1"])]
    for depth in 1...9 { files["/\(depth)"] = Self.index(["/\(depth + 1)"]) }
    let deep = try Self.walk(files).walk
    #expect(deep.files.count == 6)
    #expect(deep.refused == [.tooDeep: 1])

    let many = try Self.walk(["/sitemap.xml": Self.index((1...9).map { "/\($0).xml" })], fileLimit: 4).walk
    #expect(many.files.count == 4)
    #expect(many.refused == [.beyondFileLimit: 6])

    let long = try Self.walk(["/sitemap.xml": Self.pages("/1", "/2", "/2", "/3", "/4")], addressLimit: 2)
    #expect(long.addresses == ["https://a.no/1", "https://a.no/2"])
    #expect(long.walk.refused == [.repeated: 1, .beyondAddressLimit: 2])
  }

  @Test("A sitemap that cannot be read is told with its reason")
  func unreadable() throws {
    let (walk, _) = try Self.walk(["/a": "<!DOCTYPE x><x/>", "/b": ""], named: ["/a", "/b", "/c"])
    #expect(walk.files.map(\.outcome) == [.unreadable(.doctype), .unreadable(.empty), .failed("http-404")])
  }

  @Test("A redirect may lead to a sitemap that was read already, or away from the site")
  func redirects() throws {
    let origin = try #require(WebURL("https://a.no/"))
    var walk = SitemapWalk(origin: origin, named: ["/1", "/2", "/3"], scope: Scope(start: origin))
    #expect(walk.next()?.target == "/1")
    #expect(walk.next()?.target == "/1")
    #expect(walk.take(Array(Self.pages("/x").utf8), from: try #require(WebURL("https://a.no/r"))).count == 1)
    #expect(walk.next()?.target == "/2")
    #expect(walk.take(Array(Self.pages("/y").utf8), from: try #require(WebURL("https://a.no/r"))).isEmpty)
    #expect(walk.next()?.target == "/3")
    #expect(walk.take(Array(Self.pages("/y").utf8), from: try #require(WebURL("https://c.no/3"))).isEmpty)
    #expect(walk.next() == nil)
    #expect(walk.files.map(\.outcome) == [.read(entries: 1), .read(entries: 0), .failed("off-site-redirect")])
    #expect(walk.take(Array(Self.pages("/z").utf8), from: origin).isEmpty)
  }
}

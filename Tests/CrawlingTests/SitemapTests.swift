import Testing
import Web

@testable import Crawling

@Suite("Reading sitemaps")
struct SitemapTests {
  private static func read(_ text: String, isTruncated: Bool = false) throws -> SitemapReading {
    try SitemapReading(
      Array(text.utf8), from: try #require(WebURL("https://a.no/kart/sitemap.xml")), isTruncated: isTruncated)
  }

  private static func addresses(_ text: String) throws -> [String] {
    try read(text).sitemap.entries.map { "\($0.url.target)\($0.lastModified.map { " \($0)" } ?? "")" }
  }

  private static func urlset(_ body: String) -> String {
    "<?xml version='1.0' encoding='UTF-8'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>\(body)</urlset>"
  }

  @Test(
    "Addresses are read with their days",
    arguments: [
      ("<url><loc>https://a.no/x</loc></url>", ["/x"]), ("<url><loc>\n  https://a.no/x\t</loc></url>", ["/x"]),
      ("<url><loc>https://a.no/x?a=1&amp;b=2</loc></url>", ["/x?a=1&b=2"]),
      ("<url><loc>https://a.no/&#229;&#xE6;</loc></url>", ["/%C3%A5%C3%A6"]),
      ("<url><loc><![CDATA[https://a.no/x?a=1&b=2]]></loc></url>", ["/x?a=1&b=2"]),
      ("<url><loc>https://a.no/<![CDATA[x]]>y</loc></url>", ["/xy"]), ("<url><loc>/x#a</loc></url>", ["/x"]),
      ("<url><loc>y</loc></url>", ["/kart/y"]),
      ("<url><lastmod>2026-11-23</lastmod><loc>/x</loc></url>", ["/x 2026-11-23"]),
      ("<url><loc>/x</loc><lastmod>2026-11-23T08:00:00.5+01:00</lastmod></url>", ["/x 2026-11-23"]),
      ("<url><loc>/x</loc><lastmod> 2026-11 </lastmod></url>", ["/x 2026-11-01"]),
      ("<url><loc>/x</loc><lastmod>2026-02-30</lastmod></url>", ["/x"]), ("<url></url><url><loc/></url>", []),
      ("<url><loc>/x</loc><image:image xmlns:image='i'><image:loc>/b</image:loc></image:image></url>", ["/x"]),
      ("<url><image:image><image:loc>/b</image:loc></image:image><loc>/x</loc></url>", ["/x"]),
      ("<!-- <url><loc>/b</loc></url> --><url><loc>/x</loc><priority>1</priority></url>", ["/x"]),
    ])
  func entries(body: String, expected: [String]) throws {
    #expect(try Self.addresses(Self.urlset(body)) == expected)
  }

  @Test("Prefixes of namespaces do not count, declared or not")
  func prefixes() throws {
    let body = "<sm:url><sm:loc>/x</sm:loc><sm:lastmod>2026-11-23</sm:lastmod></sm:url>"
    #expect(try Self.addresses("<sm:urlset xmlns:sm='x'>\(body)</sm:urlset>") == ["/x 2026-11-23"])
    #expect(try Self.addresses("<sm:urlset>\(body)</sm:urlset>") == ["/x 2026-11-23"])
  }

  @Test("An index is told from a list of pages")
  func index() throws {
    let reading = try Self.read("<sitemapindex><sitemap><loc>/1.xml</loc></sitemap></sitemapindex>")
    guard case .index(let entries) = reading.sitemap else {
      Issue.record("is no index")
      return
    }
    #expect(entries.map(\.url.target) == ["/1.xml"])
  }

  @Test(
    "Feeds are read in place of sitemaps",
    arguments: [
      (
        "<rss version='2.0'><channel><link>/</link><item><title>a</title><link>/x?a=1&amp;b</link></item></channel></rss>",
        ["/x?a=1&b"]
      ),
      (
        """
        <feed xmlns='http://www.w3.org/2005/Atom'><link href='/'/><entry><link rel='edit' href='/e'/>\
        <link href='/x?a=1&amp;b'/><updated>2026-11-23T08:00:00Z</updated></entry></feed>
        """, ["/x?a=1&b 2026-11-23"]
      ),
      ("<r:RDF xmlns:r='r'><channel/><item><link>/x</link></item></r:RDF>", ["/x"]),
    ])
  func feeds(text: String, expected: [String]) throws {
    #expect(try Self.addresses(text) == expected)
  }

  @Test("A list of addresses is read, and its other lines are counted")
  func list() throws {
    let reading = try Self.read("\u{FEFF}https://a.no/x\r\n\r\n  https://a.no/y \nhei\nhttps://a.no/x")
    #expect(reading.sitemap.entries.map(\.url.target) == ["/x", "/y", "/x"])
    #expect(reading.refused == [.notAnAddress: 1])
    #expect(!reading.isCut)
    let cut = try Self.read("https://a.no/x\nhttps://a.no/yy", isTruncated: true)
    #expect(cut.sitemap.entries.map(\.url.target) == ["/x"])
  }

  @Test("Entries that are no web addresses are counted")
  func noAddresses() throws {
    let long = String(repeating: "a", count: 9000)
    let body = ["mailto:a@b", "http://[", "/x", "/\(long)"].map { "<url><loc>\($0)</loc></url>" }.joined()
    let reading = try Self.read(Self.urlset(body))
    #expect(reading.sitemap.entries.map(\.url.target) == ["/x"])
    #expect(reading.refused == [.notAnAddress: 3])
  }

  @Test("No more entries are taken of a file than the protocol allows")
  func manyEntries() throws {
    let body = (1...50_010).map { "<url><loc>/\($0)</loc></url>" }.joined()
    let reading = try Self.read(Self.urlset(body))
    #expect(reading.sitemap.entries.count == 50_000)
    #expect(reading.refused == [.beyondEntryLimit: 10])
    #expect(reading.isCut)
  }

  @Test(
    "What is no sitemap is refused with its reason",
    arguments: [
      ("", SitemapFailure.empty), (" \n", .empty), ("hei", .notASitemap), ("{\"a\": 1}", .notASitemap),
      ("<html><body>404</body></html>", .notASitemap), ("<a><loc>/x</loc></a>", .notASitemap), ("<", .notASitemap),
      ("<!DOCTYPE html><html></html>", .doctype), ("<urlset><url><loc>/x</urlset>", .malformed),
      ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>&e;</loc></url></urlset>", .doctype),
      ("<!DOCTYPE urlset SYSTEM 'http://127.0.0.1:9/x.dtd'><urlset/>", .doctype), ("<urlset>", .malformed),
      ("<urlset><url><loc>/&aring;</loc></url></urlset>", .malformed),
    ])
  func refused(text: String, failure: SitemapFailure) {
    #expect(throws: failure) { try Self.read(text) }
  }

  @Test("What was read before a fault stands, and it is said that there may be more")
  func faultInTheMiddle() throws {
    for rest in ["", "<url><loc>/y</loc>", "<url><loc>/y & z</loc></url></urlset>", "</sitemapindex>"] {
      let reading = try Self.read("<urlset><url><loc>/x</loc></url>\(rest)")
      #expect(reading.sitemap.entries.map(\.url.target) == ["/x"], "\(rest)")
      #expect(reading.isCut)
    }
  }

  @Test("Other encodings are read as they are declared")
  func encodings() throws {
    let base = try #require(WebURL("https://a.no/"))
    let latin = "<?xml version='1.0' encoding='iso-8859-1'?><urlset><url><loc>/\u{E5}</loc></url></urlset>"
    let bytes = latin.unicodeScalars.map { UInt8($0.value) }
    #expect(try SitemapReading(bytes, from: base).sitemap.entries.map(\.url.target) == ["/%C3%A5"])
    let wide: [UInt8] = [0xFF, 0xFE] + "<urlset><url><loc>/x</loc></url></urlset>".utf16.flatMap { [UInt8($0), 0] }
    #expect(try SitemapReading(wide, from: base).sitemap.entries.map(\.url.target) == ["/x"])
  }
}

@Suite("Days of sitemaps")
struct SitemapDayTests {
  @Test(
    "The date and time format of the W3C is read, and nothing else",
    arguments: [
      ("2026", "2026-01-01"), ("2026-11", "2026-11-01"), ("2026-11-23", "2026-11-23"), ("2024-02-29", "2024-02-29"),
      ("2026-11-23T08:00Z", "2026-11-23"), ("2026-11-23T23:59:60.123-05:30", "2026-11-23"), ("2026-02-29", nil),
      ("2026-13", nil), ("2026-11-23T08:00", nil), ("2026-11-23T25:00Z", nil), ("2026-11-23 08:00", nil), ("", nil),
      ("26-11-23", nil), ("2026-1-2", nil), ("2026-11-23T08:00:00+0100", nil), ("0000-01-01", nil), ("i dag", nil),
      ("2026-11-23T08:00:00.Z", nil), ("2026-11-23Z", nil), ("1900-02-29", nil), ("2000-02-29", "2000-02-29"),
    ] as [(String, String?)])
  func days(text: String, day: String?) {
    #expect(Sitemap.Day(w3c: text)?.description == day)
  }

  @Test("Days are ordered by time")
  func order() throws {
    let days = ["2025-12-31", "2026-01-30", "2026-02-01"].compactMap { Sitemap.Day(w3c: $0) }
    #expect(days.reversed().sorted() == days)
  }
}

import HTML
import Results
import Testing
import Web

@testable import Website

@Suite("What a site says stays text")
struct HostileTextTests {
  /// Strings that have become code somewhere.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "{{w.skip}}",
    "{{{w.skip}}}{{#rows}}", "javascript:alert(1)", "]]><b>x</b>", "--><b>x</b><!--", "</title><b>x</b>",
    "</blockquote></li></ul><h1>x</h1>", "&lt;b&gt;&amp;", "a\u{0}b\u{1B}[2J", "\u{202E}evitsop\u{202C}",
    "\"\u{301} onmouseover=alert(1) x=\"\u{301}", "<\u{338}b>", "\u{600}<b>", "<\u{200D}b onclick=x>", "%3Cscript%3E",
  ]

  private static func website(_ text: String) throws -> WrittenWebsite {
    let nights = try InventedNights()
    let site = NightSite(
      address: InventedNights.url("https://www.k1.kommune.example/"),
      municipality: Municipality(number: "9011", name: text, county: text), inhabitants: 10, languageForm: text)
    let page = WebURL("https://www.k1.kommune.example/\(text)") ?? site.address
    let hours = Fact(
      kind: .openingHours, about: "service-centre", value: .hours(text),
      evidence: Evidence(url: page, text: text, heading: text, clicks: 1, language: .bokmål, date: text))
    let way = Fact(
      kind: .selfService, about: "kindergarten", value: .selfService(SelfService(url: text, level: 1)),
      evidence: Evidence(url: page, text: text, heading: text, clicks: 1))
    for day in ["2026-11-19", "2026-11-20"] {
      let result = InventedNights.result(of: site, facts: day == "2026-11-19" ? [hours] : [hours, way], title: text) {
        $0
      } change: { result in
        result.accessibility = InventedNights.accessibility(at: page, words: text)
        result.links.broken = [.init(url: page, reason: text, pages: [page], pageCount: 2)]
        result.site.problem = .init(reason: text, detail: text)
        result.site.tried = [.init(url: page, reason: text)]
        result.site.status = .partial
        result.coverage = Coverage(checked: 1, skipped: [text: 1], failed: [text: 1])
      }
      try nights.record(day, [(site, result)])
    }
    return try WrittenWebsite(nights)
  }

  /// The elements of a page by name, and the names of attributes: what a text must not change.
  private static func shape(_ page: WrittenPage) -> [String] {
    page.document.descendants(page.document.root).filter { page.document.kind($0) == .element }.map { node in
      page.document.tagName(node)
        + page.document.attributes(of: node).map { " " + page.document.text(of: $0.name) }.sorted().joined()
    }
  }

  @Test("Hostile words make no element and no attribute", arguments: hostile)
  func shape(_ text: String) throws {
    let (tame, wild) = (try Self.website("ord"), try Self.website(text))
    for page in wild.pages {
      for element in ["b", "img", "iframe", "object"] { #expect(page.elements(element).isEmpty, "\(page)") }
      for script in page.elements("script") {
        #expect(page.attribute("src", of: script)?.hasSuffix("script.js") == true)
      }
      let scheme = page.values(of: "href").first { $0.lowercased().hasPrefix("javascript") }
      #expect(scheme == nil, "\(page)")
      #expect(
        !page.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x202A...0x202E).contains($0.value) })
    }
    let names = { (website: WrittenWebsite) in Set(website.pages.flatMap { Self.shape($0) }) }
    #expect(names(wild).subtracting(names(tame)).isEmpty)
  }

  @Test("The words themselves are there")
  func words() throws {
    let text = "<script>alert(1)</script> {{w.skip}} & \"'"
    let website = try Self.website(text)
    let page = try #require(website.pages.first { $0.path.hasPrefix("nb/kommuner/") })
    #expect(page.elements("h1").map(page.content) == [text])
    #expect(page.elements("blockquote").map(page.content).contains("«\(text)»"))
  }

  @Test("No mark on a character hides it from being escaped")
  func marks() {
    for value in (0x300...0x36F).map({ $0 as UInt32 }) + [0x200D, 0x600, 0xFE0F, 0x1F3FB, 0xE0100] {
      guard let mark = Unicode.Scalar(value) else { continue }
      for special in "<>&\"'".unicodeScalars {
        for text in ["\(special)\(mark)", "\(mark)\(special)"] {
          #expect(!Escaped(text).html.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
        }
      }
    }
  }

  @Test(
    "An address becomes a link when it leads to http or https only",
    arguments: [
      ("https://www.vik.kommune.no/", true), ("http://vik.no/a?b=c&d", true), ("HTTPS://vik.no/", true),
      ("javascript:alert(1)", false), ("data:text/html,x", false), ("mailto:a@b.no", false), ("/relativ", false),
      (" javascript:alert(1)", false), ("java\nscript:alert(1)", false), ("https:", false), ("", false),
      ("https://vik.no/" + String(repeating: "a", count: 1000), false),
    ])
  func addresses(_ address: String, _ isLink: Bool) {
    let href = CrawledLink(address).values.child(named: "href") as? Escaped
    #expect(href?.html.isEmpty == !isLink)
  }

  @Test("The longest words that a site can have leave a page small")
  func long() throws {
    let site = InventedNights.site(1, String(repeating: "<\"", count: 200))
    let words = String(repeating: "\"<&'>", count: 400)
    let nights = try InventedNights()
    let url = InventedNights.url("https://www.k1.kommune.example/" + String(repeating: "&'", count: 280))
    let result = InventedNights.result(of: site) {
      $0
    } change: { result in
      for index in result.criteria.indices {
        result.criteria[index].evidence = [Evidence(url: url, text: words, heading: words, clicks: 1)]
      }
    }
    try nights.record("2026-11-20", [(site, result)])
    let website = try WrittenWebsite(nights)
    for page in website.pages { #expect(page.text.utf8.count <= Website.pageLimit, "\(page): \(page.text.utf8.count)") }
  }
}

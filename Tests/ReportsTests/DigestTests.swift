import Foundation
import Reports
import Results
import Testing

@Suite("The digest of a night")
struct DigestTests {
  @Test("It tells who got better or worse and why, in three languages", arguments: UserLanguage.allCases)
  func markdown(language: UserLanguage) throws {
    let text = DigestMarkdown.text(of: Nights.digest(), texts: Samples.texts, language: language)
    try expectGolden(text, "digest.\(language.rawValue).md")
  }

  @Test("What the rules did is told from what the sites did")
  func otherRules() throws {
    let text = DigestMarkdown.text(of: Nights.digest(rulesDiffer: true), texts: Samples.texts, language: .en)
    #expect(text.contains("The rules are not those of last time."))
    #expect(text.contains("the rules ±0"))
  }

  @Test("The first night has nothing to compare with, and a quiet one says so")
  func quiet() {
    let first = DigestMarkdown.text(of: NightDigest(night: Nights.record), texts: Samples.texts, language: .en)
    #expect(first.contains("there is nothing to compare with"))
    let quiet = NightDigest(
      night: Nights.record, comparison: ResultComparison(before: "2026-11-27", after: "2026-11-28"))
    let text = DigestMarkdown.text(of: quiet, texts: Samples.texts, language: .nb)
    #expect(text.contains("Ingen nettsteder svarer på mer eller mindre enn sist."))
    #expect(!text.contains("##"))
  }

  @Test("Feeds are Atom after RFC 4287, with names that stay", arguments: UserLanguage.allCases)
  func feeds(language: UserLanguage) throws {
    func files() throws -> [(name: String, text: String)] {
      var feeds = NightFeeds(texts: Samples.texts, language: language, base: Nights.url("feeds"))
      feeds.add(Nights.digest())
      return feeds.files(of: [
        NightSite(address: Samples.url("/"), municipality: Samples.site().site.municipality), Nights.site(2, "Ås"),
        NightSite(address: Nights.url("uten-nummer", "a/b")),
        NightSite(
          address: Nights.url("x"), municipality: Municipality(number: "../x", name: Nights.hostile, county: "")),
      ])
    }
    let written = try files()
    #expect(try files().map(\.text) == written.map(\.text))
    #expect(written.count == 5)
    #expect(written.allSatisfy { !$0.name.contains("/") && !$0.name.hasPrefix(".") && $0.name.hasSuffix(".atom") })
    #expect(Set(written.map(\.name)).count == 5)
    var identities: [String] = []
    for file in written {
      let feed = try AtomReader(file.text)
      #expect(feed.faults == [], "\(file.name)")
      identities += feed.identities
    }
    #expect(Set(identities).count == identities.count)
    let own = try AtomReader(written[1].text)
    #expect(own.entries == 1)
    #expect(own.text.contains("<li>"))
    #expect(try AtomReader(written[2].text).entries == 0)
    #expect(written[0].text.contains("<link rel=\"self\" href=\"https://www.feeds.kommune.no/all.atom\"/>"))
  }

  @Test("The name of an entry is that of its site and night, whatever it says")
  func identity() throws {
    var (one, other) = (
      NightFeeds(texts: Samples.texts, language: .nb), NightFeeds(texts: Samples.texts, language: .en)
    )
    one.add(Nights.digest())
    other.add(Nights.digest(rulesDiffer: true))
    let site = NightSite(address: Samples.url("/"), municipality: Samples.site().site.municipality)
    let pair = [try AtomReader(one.files(of: [site])[1].text), try AtomReader(other.files(of: [site])[1].text)]
    #expect(pair[0].identities == pair[1].identities)
    #expect(
      pair[0].identities.allSatisfy {
        $0.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
      })
  }
}

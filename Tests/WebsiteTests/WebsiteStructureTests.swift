import Accessibility
import Criteria
import Foundation
import HTML
import Results
import RuleSet
import Storage
import Styling
import Testing
import Web

@testable import Website

@Suite("The pages of the website")
struct WebsiteStructureTests {
  /// Three nights: one site changes, one is not reached in the last, one was never read, one has no result.
  static let website: WrittenWebsite = {
    do {
      let nights = try InventedNights()
      let (vik, øy, dal, os) = (
        InventedNights.site(1, "Vik"), InventedNights.site(2, "Øyær", county: "Nordland"),
        InventedNights.site(3, "Dal"),
        InventedNights.site(4, "Os")
      )
      for (day, isGood) in [("2026-11-18", true), ("2026-11-19", true), ("2026-11-20", false)] {
        let less = Array(InventedNights.facts(of: vik).prefix(1))
        try nights.record(
          day,
          [
            (vik, InventedNights.result(of: vik, facts: isGood ? InventedNights.facts(of: vik) : less)),
            (
              øy,
              isGood
                ? InventedNights.result(of: øy)
                : InventedNights.result(of: øy, status: .unreachable, reason: "timeout-connecting")
            ),
            (dal, InventedNights.result(of: dal, status: .unreachable, reason: "certificate")),
          ], open: [os])
      }
      _ = try nights.store.add([
        Observation(
          municipality: "9011", channel: .mail, question: "Pris?", date: "2026-11-01", isAnswered: true, quality: 80,
          minutes: 600)
      ])
      return try WrittenWebsite(nights)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private var pages: [WrittenPage] { Self.website.pages }

  @Test("Every kind of page is there in all three languages")
  func kinds() {
    for language in ["nb", "nn", "en"] {
      for path in [
        "index.html", "endringer.html", "metode.html", "data.html", "sporsmal/index.html",
        "sporsmal/price-kindergarten.html", "kommuner/vik-9011.html", "kommuner/oyaer-9012.html",
      ] {
        #expect(Self.website.files.contains("\(language)/\(path)"))
      }
    }
    #expect(Self.website.files.contains("data/results.jsonl"))
    #expect(Self.website.files.contains("data/changes.json"))
  }

  @Test("Each page has a strict policy, a language, a title of its own and one heading of the first level")
  func frame() {
    var titles: Set<String> = []
    for page in pages {
      #expect(page.values(of: "http-equiv") == ["Content-Security-Policy"], "\(page)")
      #expect(page.values(of: "content").contains { $0.hasPrefix("default-src 'none'; style-src 'self'") }, "\(page)")
      let language = page.document.html.flatMap { page.attribute("lang", of: $0) }
      #expect(language == (page.path.contains("/") ? String(page.path.prefix(2)) : "nb"), "\(page)")
      #expect(page.elements("h1").count == 1, "\(page)")
      #expect(page.elements("main").count == 1, "\(page)")
      let title = page.elements("title").first.map(page.content) ?? ""
      #expect(titles.insert("\(language ?? "")\(title)").inserted, "\(page): \(title)")
    }
  }

  @Test("Nothing is loaded from elsewhere, and nothing needs a style or a script in the page")
  func resources() {
    for page in pages {
      #expect(page.elements("style").isEmpty && page.elements("iframe").isEmpty && page.elements("img").isEmpty)
      #expect(page.values(of: "style").isEmpty, "\(page)")
      for script in page.elements("script") { #expect(page.content(script).isEmpty, "\(page)") }
      for address in page.values(of: "src") { #expect(!address.contains(":") && !address.hasPrefix("/"), "\(page)") }
      for link in page.elements("link") {
        #expect(page.attribute("href", of: link).map { !$0.contains(":") && !$0.hasPrefix("/") } ?? false, "\(page)")
      }
      for node in page.document.descendants(page.document.root) {
        for (name, _) in page.document.attributes(of: node) {
          #expect(!page.document.text(of: name).hasPrefix("on"), "\(page)")
        }
      }
    }
  }

  @Test("Every link leads to a file that was written, and to a place that is there")
  func links() {
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.values(of: "id"))) })
    for page in pages {
      for target in page.values(of: "href") + page.values(of: "src") where !target.contains(":") {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let path = parts[0].isEmpty ? page.path : Self.resolve(parts[0], from: page.path)
        #expect(Self.website.files.contains(path), "\(page): \(target)")
        if parts.count > 1 { #expect(ids[path]?.contains(parts[1]) ?? false, "\(page): \(target)") }
      }
    }
  }

  @Test("Links that come from sites are no endorsement, and tell nobody where they were followed")
  func outside() {
    for page in pages {
      for link in page.elements("a") where page.attribute("href", of: link)?.contains("://") == true {
        #expect(page.attribute("rel", of: link) == "nofollow noopener", "\(page)")
      }
    }
  }

  @Test("No identifier stands twice on a page")
  func identifiers() {
    for page in pages {
      let ids = page.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(page)")
    }
  }

  @Test("No page is larger than its limit")
  func size() {
    for page in pages { #expect(page.text.utf8.count <= Website.pageLimit, "\(page)") }
  }

  @Test("Our own rules of accessibility find nothing")
  func accessibility() throws {
    let sheet = StyleSheet(Array(try Self.website.folder.text("www/style.css").utf8))
    let base = InventedNights.url("https://example.org/kommunesjekk/")
    for page in pages {
      let address = WebURL("\(base)\(page.path)") ?? base
      let styles = ComputedStyles(page.document, PageStyles(page.document, base: address) { _ in sheet })
      let audit = PageAudit(PageContext(page.document, address: address, styles: styles), at: address)
      #expect(!audit.outcomes.isEmpty)
      for finding in audit.findings where finding.outcome == .failed {
        Issue.record("\(page): \(finding.rule): \(finding.snippet)")
      }
    }
  }

  @Test("A site that was not reached says why, and shows its last good result with the day")
  func unreachable() throws {
    let page = try Self.website.page("nb/kommuner/oyaer-9012.html")
    #expect(page.words.contains("I natt: "))
    #expect(page.words.contains("Det teller ikke mot kommunen."))
    #expect(page.words.contains("fra natt til 19. november 2026"))
    #expect(page.words.contains("Servicetorget er åpent mandag–fredag kl. 8–15.30."))
    let front = try Self.website.page("nb/index.html")
    #expect(front.words.contains("(fra 19. november 2026)"))
    let never = try Self.website.page("nb/kommuner/dal-9013.html")
    #expect(never.words.contains("ikke noe godt resultat"))
    #expect(!never.words.contains("Rett dette først"))
  }

  @Test("A lost answer stands on the page of changes, that of the site and the front page")
  func changes() throws {
    let question = InventedNights.rules.criterion("price-kindergarten")?.question.nb ?? "-"
    let changes = try Self.website.page("nb/endringer.html")
    #expect(changes.words.contains("Tapte svar"))
    #expect(changes.words.contains("Vik: \(question)"))
    #expect(changes.words.contains("Nettsteder som ikke lenger kan leses"))
    let site = try Self.website.page("nb/kommuner/vik-9011.html")
    #expect(site.words.contains("Endringer siden natt til 19. november 2026"))
    let front = try Self.website.page("nb/index.html")
    #expect(front.words.contains("1 tapt"))
  }

  @Test("What came of asking by other ways stands beside the rest")
  func channels() throws {
    #expect(try Self.website.page("nn/kommuner/vik-9011.html").words.contains("10 timar"))
    #expect(try Self.website.page("nn/index.html").words.contains("1/1 (80)"))
  }

  static func resolve(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) {
      if part == ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

import Fetching
import PDF
import Synchronization
import Testing
import Web

@testable import Crawling

@Suite("Documents of a site")
struct DocumentTests {
  @Test("Documents that pages link to are read, and why one was not is told")
  func outcomes() async throws {
    let site = DocumentSite(
      [
        "/a.pdf": DocumentSite.tagged, "/B.PDF": DocumentSite.document(), "/feil.pdf": "<html>Logg inn",
        "/gammel.pdf": ">/a.pdf", "/ring.pdf": ">/ring.pdf", "/nei.pdf": "403", "/hemmelig/x.pdf": DocumentSite.tagged,
        "/skadet.pdf": "%PDF-1.4 og ikke mer", "/last-ned": DocumentSite.tagged, "/ikke": DocumentSite.tagged,
      ],
      pages: [
        "/": """
        /a.pdf /B.PDF /feil.pdf /gammel.pdf /ring.pdf /nei.pdf /hemmelig/x.pdf /skadet.pdf /last-ned /borte.pdf /to
        ~/skjult.pdf https://annen.no/c.pdf /bilde.jpg
        """, "/to": "/a.pdf /last-ned",
      ])
    let report = try #require(try await site.crawl().documents)
    #expect(report.found == 10)
    #expect(
      report.text.sorted() == [
        "/B.PDF read 1", "/a.pdf tagged 2", "/borte.pdf http-404 1", "/feil.pdf not-pdf 1", "/gammel.pdf tagged 1",
        "/hemmelig/x.pdf robots 1", "/last-ned tagged 2", "/nei.pdf http-403 1", "/ring.pdf redirect-loop 1",
        "/skadet.pdf damaged-pdf 1",
      ])
    // Those on the most pages first.
    #expect(Set(report.text.prefix(2)) == ["/a.pdf tagged 2", "/last-ned tagged 2"])
    let asked = site.asked.withLock { $0 }
    #expect(!asked.contains { $0.contains("hemmelig") || $0.contains("skjult") || $0.contains("annen") })
    // What came where a page was expected is not asked for again.
    #expect(asked.count { $0 == "GET /last-ned" } == 1)
    let first = try #require(report.looks.first { $0.url.path == "/a.pdf" })
    #expect(first.pages.map(\.path) == ["/", "/to"])
    #expect(first.finding.size == DocumentSite.tagged.utf8.count)
  }

  @Test("A link to a page that redirects to a document counts as a link to the document")
  func throughRedirect() async throws {
    let site = DocumentSite(
      ["/plan": ">/p.pdf", "/p.pdf": DocumentSite.tagged], pages: ["/": "/plan /to", "/to": "/p.pdf"])
    let report = try #require(try await site.crawl().documents)
    #expect(report.text == ["/p.pdf tagged 2"])
  }

  @Test("A document that is too large says so, with its size, and little of it is received")
  func large() async throws {
    let long = DocumentSite.document(padding: 10_000)
    let site = DocumentSite(["/plan.pdf": long], pages: ["/": "/plan.pdf"])
    let look = try #require(
      try await site.crawl(DocumentLimits(fileBytes: 2_000, excerpt: 100)).documents?.looks.first)
    #expect(look.finding == DocumentFinding(.notRead("too-large"), size: long.utf8.count))
  }

  @Test("No more are looked at than the limits allow, whatever comes first", arguments: 0..<6)
  func limits(seed: Int) async throws {
    let names = (0..<20).map { "/d\($0).pdf" }
    func site(_ seed: Int) -> DocumentSite {
      DocumentSite(
        Dictionary(uniqueKeysWithValues: names.map { ($0, DocumentSite.document(padding: 900)) }),
        pages: ["/": names.joined(separator: " ") + " /en", "/en": "/d7.pdf /to", "/to": "/d7.pdf /d11.pdf"], seed: seed
      )
    }
    let size = DocumentSite.document(padding: 900).utf8.count
    for (limits, count) in [
      (DocumentLimits(count: 5), 5), (DocumentLimits(bytes: 3 * size), 3), (DocumentLimits(bytes: 3 * size + 1), 4),
      (DocumentLimits(bytes: 0), 0),
    ] {
      let report = try #require(try await site(seed).crawl(limits).documents)
      #expect(report.found == 20)
      #expect(report.looks.count == count)
      #expect(report == (try await site(99).crawl(limits).documents))
      #expect(report.looks.map(\.url.path).starts(with: ["/d7.pdf", "/d11.pdf"].prefix(count)))
    }
    #expect(try await site(seed).crawl(.none).documents == nil)
  }

  @Test("Documents take nothing from the pages' budgets, and a document that came is not tried again as a link")
  func links() async throws {
    let names = (0..<8).map { "/d\($0).pdf" }
    let site = DocumentSite(
      Dictionary(uniqueKeysWithValues: names.map { ($0, DocumentSite.document()) }),
      pages: ["/": names.joined(separator: " ") + " /borte.pdf"])
    let report = try await site.crawl(links: .own)
    #expect(report.links.ok == 8)
    #expect(report.links.broken.map(\.url.path) == ["/borte.pdf"])
    #expect(report.ledger.checked == 1)
    let asked = site.asked.withLock { $0 }
    #expect(asked.count { $0.hasPrefix("HEAD /d") } == 0)
    #expect(asked.count { $0.hasPrefix("GET /d") } == 8)
  }

  @Test("The next night asks whether a document has changed, and tells the same")
  func conditional() async throws {
    let names = (0..<6).map { "/d\($0).pdf" }
    let pages = ["/": names.joined(separator: " ") + " /last-ned"]
    var files = Dictionary(uniqueKeysWithValues: names.map { ($0, DocumentSite.document(padding: 100)) })
    files["/last-ned"] = DocumentSite.tagged
    let limits = DocumentLimits(bytes: 3 * DocumentSite.document(padding: 100).utf8.count)
    let memory = CrawlNotes()
    let first = DocumentSite(files, pages: pages)
    let report = try await first.crawl(limits, memory: memory).documents
    await memory.finish()
    let second = DocumentSite(files, pages: pages)
    #expect(try await second.crawl(limits, memory: memory).documents == report)
    let unchanged = second.asked.withLock { $0 }.filter { $0.hasPrefix("304") }
    #expect(unchanged.count == 4)
    await memory.finish()
    // One that has changed is read anew.
    let looked = try #require(report?.looks.first { $0.url.path != "/last-ned" }?.url.path)
    files[looked] = DocumentSite.tagged
    let third = try await DocumentSite(files, pages: pages).crawl(limits, memory: memory).documents
    #expect(third?.text.contains("\(looked) tagged 1") == true)
  }

  @Test("A crawl that was killed between two documents goes on with the next", arguments: [0, 1, 3, 5, 8, 9])
  func resumed(kept: Int) async throws {
    let names = (0..<6).map { "/d\($0).pdf" }
    var files = Dictionary(uniqueKeysWithValues: names.map { ($0, DocumentSite.document(padding: 100)) })
    files["/last-ned"] = DocumentSite.tagged
    let pages = ["/": names.joined(separator: " ") + " /last-ned /feil.pdf"]
    let memory = CrawlNotes()
    let whole = try await DocumentSite(files, pages: pages).crawl(memory: memory)
    #expect(await memory.count == 9)
    await memory.forget(beyond: kept)
    let site = DocumentSite(files, pages: pages)
    let resumed = try await site.crawl(memory: memory)
    #expect(resumed.documents == whole.documents)
    #expect(resumed.links == whole.links)
    #expect(site.asked.withLock { $0 }.count { $0.hasPrefix("GET") && $0.hasSuffix(".pdf") } == min(7, 9 - kept))
  }

  @Test("A stopped crawl says nothing of documents")
  func stopped() async throws {
    let site = DocumentSite(["/a.pdf": DocumentSite.tagged], pages: ["/": "/a.pdf"])
    let stop = StopSignal()
    stop.give()
    let start = try #require(WebURL("https://vik.no/"))
    let report = await Crawler(
      fetcher: site, configuration: CrawlConfiguration(sitemapLimit: 0, documents: DocumentLimits()), gate: nil
    ).crawl(from: start, stop: stop, read: ScriptedSite.read)
    #expect(report.documents == nil)
  }

  @Test("Findings are read as they were written, and damage is seen")
  func roundTrip() throws {
    let findings = [
      DocumentFinding(
        .read(
          PDFFacts(
            version: "1.7", isMarked: true, hasStructure: true, title: .text("Å"), displaysTitle: true,
            language: .unknown, pages: 0, claimedPDFUA: 1, creator: "", producer: nil, isEncrypted: true,
            permitsAssistiveTechnology: false, isRepaired: true)), size: 0),
      DocumentFinding(.read(PDFFacts()), size: nil), DocumentFinding(.notRead("http-404"), size: 12),
    ]
    for finding in findings {
      let bytes = finding.written(received: 77)
      let read = try #require(DocumentFinding.read(bytes))
      #expect(read.finding == finding && read.received == 77)
      for count in 0..<bytes.count { #expect(DocumentFinding.read(Array(bytes.prefix(count))) == nil) }
      let outcome = try #require(VisitOutcome(.notHTML, isTruncated: false, bytes: 3, document: finding))
      #expect(VisitOutcome(outcome.written, links: [])?.document == finding)
    }
    // What pages leave is none.
    let page = try #require(VisitOutcome(.notHTML, isTruncated: false, bytes: 3))
    #expect(DocumentFinding.read(page.written) == nil)
    #expect(VisitOutcome(page.written, links: [])?.document == nil)
  }
}

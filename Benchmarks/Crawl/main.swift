// Fetches a whole site with our crawler, our parser and nothing else: what a check costs before it reads a single fact.
//
// crawl-benchmark URL PAGES: prints how many pages and links it saw. `scripts/bench` says what to make of its time.

import Crawling
import Fetching
import HTML
import Web

/// Where the links of a page lead.
@Sendable func outlinks(of response: Response) -> ReadPage<Int> {
  let document = HTMLParser.parse(response.body, contentType: response.headers.contentType)
  var links: [Outlink] = []
  if let start = document.html {
    for node in document.descendants(start) where document.name(node) == .a {
      guard let href = document.attribute(.href, of: node),
        let url = try? WebURL(String(decoding: href, as: UTF8.self), relativeTo: response.url)
      else { continue }
      links.append(Outlink(url: url))
    }
  }
  return ReadPage(reading: links.count, outlinks: links)
}

guard CommandLine.arguments.count == 3, let start = WebURL(CommandLine.arguments[1]),
  let pages = Int(CommandLine.arguments[2]), let loopback = CIDR("127.0.0.0/8")
else { fatalError("usage: crawl-benchmark URL PAGES") }

let fetcher = CurlFetcher(CurlOptions(addressGuard: AddressGuard(allowed: [loopback])))
let crawler = Crawler(
  fetcher: fetcher, configuration: CrawlConfiguration(pageBudget: pages),
  gate: PolitenessGate(PolitenessSettings(delay: .zero)))
let report = await crawler.crawl(from: start, read: outlinks)
await fetcher.shutDown()
print("pages \(report.pages.count) links \(report.pages.reduce(0) { $0 + $1.reading })")

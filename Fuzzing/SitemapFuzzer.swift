// libFuzzer's way into sitemaps: XML, lists, feeds, packed or not. A run fails when a bound does not hold.

import Web

@testable import Crawling

/// Reads one sitemap that libFuzzer made up, and walks on with it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let base = WebURL("https://a.no/sitemap.xml") else { return 0 }
  if let reading = try? SitemapReading(bytes, from: base) {
    precondition(reading.sitemap.entries.count <= Sitemap.entryLimit, "too many entries")
    for entry in reading.sitemap.entries {
      precondition(entry.url.fragment == nil, "a fragment")
      precondition(entry.lastModified.map { Sitemap.Day(w3c: $0.description) == $0 } ?? true, "no day")
    }
  }
  var walk = SitemapWalk(origin: base, named: [], scope: Scope(start: base), fileLimit: 8, addressLimit: 10)
  var addresses: Set<WebURL> = []
  while let url = walk.next() {
    for entry in walk.take(bytes, from: url) {
      precondition(addresses.insert(entry.url).inserted, "an address twice")
    }
  }
  precondition(walk.files.count <= 8 && addresses.count <= 10, "the walk is longer than it may be")
  return 0
}

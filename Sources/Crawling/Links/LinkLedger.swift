internal import Web

/// Which links the pages of a site have, as far as somebody may ask where they lead.
struct LinkLedger {
  /// The addresses of the site that each page links to, each once.
  private(set) var targets: [Int: [UInt32]] = [:]
  /// Addresses of other sites, with the pages that link to them.
  private(set) var foreign: [WebURL: Sources] = [:]
  /// Fragments of pages of the site.
  private(set) var fragments: [Fragment: Sources] = [:]
  /// Digests of the names on each page that was read whole.
  private var anchors: [Int: [UInt32]] = [:]

  struct Fragment: Hashable {
    let target: Int
    let name: String
  }

  /// The pages that a link stands on.
  struct Sources {
    /// The first few, in the order in which they were read.
    private(set) var pages: [Int] = []
    private(set) var count = 0

    mutating func add(_ page: Int) {
      if pages.last == page { return }
      count += 1
      if pages.count < BrokenLink.pageLimit { pages.append(page) }
    }
  }

  /// The most addresses of other sites, and the most fragments, that are kept of one site.
  private static let limit = 20_000

  mutating func note(anchors: [UInt32], of page: Int) { self.anchors[page] = anchors.sorted() }

  mutating func note(targets: [UInt32], of page: Int) {
    if !targets.isEmpty { self.targets[page, default: []] += targets }
  }

  /// Notes where a link of a page leads beyond that: to another site, or to a place on a page.
  ///
  /// - Parameter target: Its address's number when it belongs to the site.
  mutating func note(_ url: WebURL, target: Int?, on page: Int, scope: Scope) {
    guard let target else {
      let address = url.withoutFragment
      if !scope.contains(address), foreign[address] != nil || foreign.count < Self.limit {
        foreign[address, default: Sources()].add(page)
      }
      return
    }
    guard let name = url.fragment, !Anchor.isAlwaysThere(name) else { return }
    let fragment = Fragment(target: target, name: name)
    guard fragments[fragment] != nil || fragments.count < Self.limit else { return }
    fragments[fragment, default: Sources()].add(page)
  }

  /// Whether a page has a place of that name; `nil` when the page was not read whole.
  func has(_ name: String, on page: Int) -> Bool? {
    guard let known = anchors[page] else { return nil }
    return Anchor.candidates(name).contains { candidate in
      var range = 0..<known.count
      while !range.isEmpty {
        let middle = (range.lowerBound + range.upperBound) / 2
        if known[middle] == candidate { return true }
        range = known[middle] < candidate ? middle + 1..<range.upperBound : range.lowerBound..<middle
      }
      return false
    }
  }
}

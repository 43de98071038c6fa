internal import Web

/// The links of a site after its pages have been read: what is still to be looked at, and what comes out.
struct LinkSurvey {
  private let frontier: Frontier
  private let fetched: Set<Int>
  /// For each address of the site the pages that link to it.
  private let linked: [[UInt32]]

  init(_ frontier: Frontier) {
    self.frontier = frontier
    linked = Self.linked(frontier)
    fetched = Set(frontier.decided.compactMap(\.id))
  }

  /// The site's own files that pages link to and nobody has asked for.
  var ownFiles: [WebURL] {
    linked.indices.filter { !linked[$0].isEmpty && isUnseenFile($0) }.map { frontier.book[$0].url }.sorted()
  }

  /// Addresses of other sites: those on the most pages first.
  var foreign: [WebURL] {
    frontier.links.foreign.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.key)
  }

  /// What is known of all links, and what was looked at since.
  func report(_ verdicts: [WebURL: LinkVerdict]) -> LinkReport {
    var tally = Tally()
    for (id, sources) in linked.enumerated() where !sources.isEmpty {
      tally.add(
        verdict(of: id, verdicts), frontier.book[id].url, sources.map { frontier.book[Int($0)].url }, sources.count)
    }
    for (url, sources) in frontier.links.foreign {
      tally.add(
        verdicts[url] ?? .unverifiable("not-looked-at"), url, sources.pages.map { frontier.book[$0].url }, sources.count
      )
    }
    for (fragment, sources) in frontier.links.fragments {
      guard let verdict = verdict(of: fragment) else { continue }
      tally.add(
        verdict, frontier.book[fragment.target].url.replacing(fragment: fragment.name),
        sources.pages.map { frontier.book[$0].url }, sources.count)
    }
    return tally.report
  }

  private static func linked(_ frontier: Frontier) -> [[UInt32]] {
    var linked = [[UInt32]](repeating: [], count: frontier.book.records.count)
    for (page, targets) in frontier.links.targets {
      let page = UInt32(page)
      for target in targets where linked[Int(target)].last != page { linked[Int(target)].append(page) }
    }
    return linked
  }

  private func isUnseenFile(_ id: Int) -> Bool {
    frontier.book[id].state == .ended(.skipped(.notHTML)) && !fetched.contains(id)
  }

  private func verdict(of id: Int, _ verdicts: [WebURL: LinkVerdict]) -> LinkVerdict {
    if isUnseenFile(id) { return verdicts[frontier.book[id].url] ?? .unverifiable("not-looked-at") }
    switch frontier.book.ending(of: id, open: frontier.openEnding) {
    case .checked, .skipped(.notHTML), .skipped(.duplicate), .skipped(.nearDuplicate), .skipped(.offSiteRedirect):
      return .ok
    case .skipped(.redirect):
      let target = frontier.book.resolved(id)
      return target == id ? .ok : verdict(of: target, verdicts)
    case .skipped(let reason): return .unverifiable(reason.rawValue)
    case .failed(let reason): return LinkVerdict(failure: reason)
    }
  }

  /// Whether a page has the place; `nil` when the page itself is not there, which its own link tells.
  private func verdict(of fragment: LinkLedger.Fragment) -> LinkVerdict? {
    let page = frontier.book.resolved(fragment.target)
    guard case .ended(.checked) = frontier.book[page].state else { return nil }
    switch frontier.links.has(fragment.name, on: page) {
    case true?: return .ok
    case false?: return .broken("no-such-fragment")
    case nil: return .unverifiable("page-not-read-whole")
    }
  }

  /// Counts verdicts and keeps the broken links.
  private struct Tally {
    var report: LinkReport {
      var report = counts
      report.broken = broken.sorted { $0.url < $1.url }
      return report
    }
    private var counts = LinkReport()
    private var broken: [BrokenLink] = []

    mutating func add(
      _ verdict: LinkVerdict, _ url: @autoclosure () -> WebURL, _ pages: @autoclosure () -> [WebURL], _ count: Int
    ) {
      switch verdict {
      case .ok: counts.ok += 1
      case .unverifiable(let reason): counts.unverifiable[reason, default: 0] += 1
      case .broken(let reason):
        broken.append(
          BrokenLink(
            url: url(), reason: reason, pages: Array(pages().sorted().prefix(BrokenLink.pageLimit)),
            pageCount: count))
      }
    }
  }
}

extension LinkVerdict {
  /// What a failure of an address means for the links to it. Only what nobody gets to is broken: a server that is busy,
  /// silent or shut to us may well let others in.
  init(failure reason: String) {
    let fatal: Set = ["http-404", "http-410", "soft-404", "redirect-loop", "too-many-redirects", "bad-redirect"]
    self = fatal.contains(reason) ? .broken(reason) : .unverifiable(reason)
  }
}

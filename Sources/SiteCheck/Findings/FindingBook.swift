internal import Results
internal import Synchronization
internal import Web

/// What was found on the pages of a site, each defect once. A template has the same defects on every page, so a defect is
/// kept for the site, and a page only refers to it.
///
/// Nothing depends on the order in which pages are noted: of a defect the page with the shortest path is kept, and when
/// there are too many different defects, those with the smallest fingerprints stay.
final class FindingBook: Sendable {
  /// A defect as it stands on one page.
  struct Mark: Sendable, Hashable {
    /// The fingerprint without the page's part.
    var defect: UInt64
    /// How many times it stands there.
    var occurrences: UInt32
  }

  /// The most defects that are kept for a site.
  static let limit = 20_000

  private struct State {
    var findings: [UInt64: Finding] = [:]
    /// Larger fingerprints are not kept any more.
    var largest = UInt64.max
    var navigations: Set<[NavigationSketch.Link]> = []
  }

  private let state = Mutex(State())

  /// Notes what was found on a page, and lets it go.
  func settle(_ page: SitePage) -> SitePage {
    var page = page
    page.sheets = []
    page.navigation = shared(page.navigation)
    guard !page.findings.isEmpty else { return page }
    page.marks = page.findings.map {
      Mark(defect: $0.fingerprint.defect, occurrences: UInt32(clamping: $0.occurrences))
    }
    state.withLock { state in
      for finding in page.findings { Self.note(finding, in: &state) }
    }
    page.findings = []
    return page
  }

  /// The same navigation stands on many pages, and is held once.
  private func shared(_ navigation: [NavigationSketch.Link]) -> [NavigationSketch.Link] {
    state.withLock { $0.navigations.insert(navigation).memberAfterInsert }
  }

  private static func note(_ finding: Finding, in state: inout State) {
    let defect = finding.fingerprint.defect
    guard defect <= state.largest else { return }
    if let known = state.findings[defect] {
      if finding.comesBefore(known) { state.findings[defect] = finding }
      return
    }
    state.findings[defect] = finding
    // Half as many again are let in before the surplus is sorted out.
    guard state.findings.count > limit + limit / 2 else { return }
    let kept = state.findings.keys.sorted().prefix(limit)
    state.largest = kept.last ?? 0
    state.findings = state.findings.filter { $0.key <= state.largest }
  }

  /// The defects by their fingerprints, and whether some are missing.
  var contents: (findings: [UInt64: Finding], isCut: Bool) {
    state.withLock { state in
      guard state.findings.count > Self.limit else { return (state.findings, state.largest != .max) }
      let largest = state.findings.keys.sorted()[Self.limit - 1]
      return (state.findings.filter { $0.key <= largest }, true)
    }
  }
}

extension Finding {
  /// Whether it is shown rather than another of the same defect: the page with the shorter path first, so that the front
  /// page comes first, then in the order of addresses and lines.
  func comesBefore(_ other: Finding) -> Bool {
    let (depth, otherDepth) = (url.depth, other.url.depth)
    if depth != otherDepth { return depth < otherDepth }
    if url != other.url { return url < other.url }
    return (line ?? 0) < (other.line ?? 0)
  }
}

extension WebURL {
  /// How many parts the path has; a query counts as one more.
  fileprivate var depth: Int {
    path.utf8.split(separator: UInt8(ascii: "/")).count + (query == nil ? 0 : 1)
  }
}

internal import Crawling
internal import Criteria
internal import Results

/// How the check of a site ended, from how its crawl ended.
struct SiteEnding {
  let status: Site.Status
  let problem: Site.Problem?

  /// Budgets and faults that leave addresses unread, the gravest first: that one is named.
  private static let shortfalls: [SkipReason] = [
    .interrupted, .siteDeadline, .hostUnresponsive, .robotsUnavailable, .requestBudget, .pageBudget,
  ]

  init(of report: CrawlReport<SitePage>, isFolder: Bool, needsScript: Bool, frontPageIsOversized: Bool) {
    if case .failure(let failure) = report.start {
      status = .unreachable
      let isEmptyFolder = isFolder && failure == .status(404)
      problem = .init(
        reason: isEmptyFolder ? ReadingProblem.emptyFolder.rawValue : failure.reason, detail: failure.detail)
    } else if needsScript {
      status = .partial
      problem = .init(reason: ReadingProblem.needsScript.rawValue)
    } else if let shortfall = Self.shortfalls.first(where: { report.ledger.skipped[$0] != nil }) {
      status = .partial
      problem = .init(reason: shortfall.rawValue)
    } else if frontPageIsOversized {
      status = .partial
      problem = .init(reason: ReadingProblem.oversizedPage.rawValue)
    } else {
      status = .complete
      problem = nil
    }
  }

  /// What stands in the way of judging the site.
  func obstacle(needsScript: Bool) -> SiteFacts.Obstacle? {
    if status == .unreachable { return .unreachable }
    if needsScript { return .needsScript }
    let leavesAllOpen = [SkipReason.interrupted.rawValue, ReadingProblem.oversizedPage.rawValue]
    return problem.flatMap { leavesAllOpen.contains($0.reason) ? .incomplete(reason: $0.reason) : nil }
  }
}

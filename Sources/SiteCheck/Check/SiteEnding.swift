internal import Crawling
internal import Criteria
internal import Results

/// How the check of a site ended, from how its crawl ended.
struct SiteEnding {
  let status: Site.Status
  let problem: Site.Problem?

  /// Budgets and faults that leave addresses unread, the gravest first: that one is named.
  private static let shortfalls: [SkipReason] = [
    .interrupted, .noProgress, .siteDeadline, .hostUnresponsive, .robotsUnavailable, .byteBudget, .requestBudget,
    .pageBudget, .depth,
  ]

  init(of report: CrawlReport<SitePage>, isFolder: Bool, needsScript: Bool, lossOnFrontPage: ReadingProblem?) {
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
    } else if let loss = lossOnFrontPage {
      status = .partial
      problem = .init(reason: loss.rawValue)
    } else {
      status = .complete
      problem = nil
    }
  }

  /// What stands in the way of judging the site.
  var obstacle: SiteFacts.Obstacle? { Self.obstacle(status: status, reason: problem?.reason) }

  /// What stands in the way of judging a site whose check ended so.
  static func obstacle(status: Site.Status, reason: String?) -> SiteFacts.Obstacle? {
    if status == .unreachable { return .unreachable }
    guard let reason else { return nil }
    if reason == ReadingProblem.needsScript.rawValue { return .needsScript }
    let leavesAllOpen: [ReadingProblem] = [.interrupted, .oversizedPage, .wrongEncoding]
    return leavesAllOpen.contains { $0.rawValue == reason } ? .incomplete(reason: reason) : nil
  }
}

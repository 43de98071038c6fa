internal import Criteria
public import Results
public import RuleSet

extension RuleSet {
  /// The same facts as these rules judge them, without fetching anything.
  ///
  /// Questions are asked anew; pages are not read anew: what a page was not read for then is not known now.
  public func judgingAnew(_ result: SiteResult) -> SiteResult {
    var anew = SiteResult(
      ruleSet: identity, asOf: result.asOf, site: result.site, coverage: result.coverage, links: result.links,
      documents: result.documents,
      criteria: assessor.assess(
        SiteFacts(
          facts: result.facts, unread: Set(result.unread ?? []), obstacle: result.site.obstacle,
          asOf: CalendarDay(result.asOf) ?? examplesAsOf)),
      facts: result.facts, unread: Set(result.unread ?? []), stars: stars, accessibility: result.accessibility)
    anew.input = result.input
    return anew
  }
}

extension Site {
  /// What stood in the way of judging the site: the same as when it was checked.
  fileprivate var obstacle: SiteFacts.Obstacle? {
    SiteEnding.obstacle(status: status, reason: problem?.reason)
  }
}

import Results

extension SiteResult {
  /// The result without what is told of the connection, which a folder has not.
  var besidesConnection: SiteResult {
    SiteResult(
      ruleSet: ruleSet, asOf: asOf, site: site, coverage: coverage, links: links,
      criteria: criteria.filter { $0.id != "https" }, facts: facts.filter { $0.about != "https" })
  }
}

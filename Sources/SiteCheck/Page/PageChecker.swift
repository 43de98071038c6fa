internal import Criteria
internal import Facts
public import Results
public import RuleSet

/// Looks at one page and tells everything that the program reads on it.
public struct PageChecker: Sendable {
  private let loader: PageLoader
  private let reader: SitePageReader

  /// Makes a checker.
  public init(_ configuration: CheckConfiguration, rules: RuleSet) {
    loader = PageLoader(configuration)
    reader = SitePageReader(rules: rules, year: configuration.asOf.year)
  }

  /// Reads the page.
  public func check(_ source: PageSource) async throws(PageFailure) -> PageResult {
    let page = try await loader.load(source)
    return reader.read(
      page.body, contentType: page.contentType, at: page.url, isTruncated: page.isTruncated, siteHosts: []
    ).result
  }
}

internal import Accessibility
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
    reader = SitePageReader(
      rules: rules, year: configuration.asOf.year, testsAccessibility: configuration.testsAccessibility)
  }

  /// Reads the page.
  public func check(_ source: PageSource) async throws(PageFailure) -> PageResult {
    let page = try await loader.load(source)
    // A file is looked at without the network: its sheets are not at hand.
    let (reading, audit) = await reader.read(page, siteHosts: []) { addresses in
      guard case .address = source else { return SheetShelf() }
      return await loader.sheets(addresses)
    }
    var result = reading.result
    if !audit.outcomes.isEmpty { result.accessibility = audit.result }
    return result
  }
}

public import Results

/// Which sites are ranked, and by what. Everything that is `nil` makes no difference.
public struct RankingFilter: Sendable, Hashable, Codable {
  /// The category whose points count; all of them count otherwise.
  public var category: String?
  /// The county by its name, in any letter case.
  public var county: String?
  /// How large the municipality is.
  public var size: SizeClass?
  /// The language form: `nb`, `nn` or `neutral`.
  public var languageForm: String?

  /// Makes a filter.
  public init(
    category: String? = nil, county: String? = nil, size: SizeClass? = nil, languageForm: String? = nil
  ) {
    self.category = category
    self.county = county
    self.size = size
    self.languageForm = languageForm
  }

  /// Whether a site is ranked.
  public func holds(for site: NightSite) -> Bool {
    if let county, site.municipality?.county.lowercased() != county.lowercased() { return false }
    if let size, site.size != size { return false }
    if let languageForm, site.languageForm != languageForm { return false }
    return true
  }
}

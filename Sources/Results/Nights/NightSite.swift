public import Web

/// A site that nights look at, with what rankings sort by.
public struct NightSite: Sendable, Hashable, Codable {
  /// What identifies it over the nights: the municipality's number, or the address of a site that is none.
  public var key: String
  /// Where it is, as last asked for.
  public var address: WebURL
  /// The municipality, if it is one's.
  public var municipality: Municipality?
  /// Inhabitants, by the register.
  public var inhabitants: Int?
  /// The language form by the register: `nb`, `nn` or `neutral`.
  public var languageForm: String?

  /// Makes a site.
  public init(
    address: WebURL, municipality: Municipality? = nil, inhabitants: Int? = nil, languageForm: String? = nil
  ) {
    key = municipality?.number ?? address.description
    self.address = address
    self.municipality = municipality
    self.inhabitants = inhabitants
    self.languageForm = languageForm
  }

  /// What people call it.
  public var name: String { municipality?.name ?? address.host }

  /// How large it is; `nil` when that is not known.
  public var size: SizeClass? { inhabitants.map { SizeClass(inhabitants: $0) } }
}

/// How large a municipality is, in the three classes that Statistics Norway's reports use.
public enum SizeClass: String, Sendable, Hashable, Codable, CaseIterable {
  /// Fewer than 5,000 inhabitants.
  case small
  /// 5,000 to 19,999.
  case medium
  /// 20,000 or more.
  case large

  /// The class of a number of inhabitants.
  public init(inhabitants: Int) {
    self = inhabitants < 5_000 ? .small : inhabitants < 20_000 ? .medium : .large
  }
}

/// Something that a site has and that is used by following a link, filling in a form or reading a page: a post journal,
/// a feedback form, a list of forms.
public struct Offering: Sendable, Hashable, Codable {
  /// Where it is. Kept as text, because a link may be broken; of a search the address of its answers up to the words that
  /// are looked for (`https://www.granvag.kommune.no/sok?q=`), where they have one. ``onPage`` when it stands on the page
  /// itself, wherever that is: the same on every page.
  public var url: String
  /// The address of what stands on the page itself: `.`
  public static let onPage = "."
  /// What one finds there.
  public var format: Format
  /// Who made the solution, by `rules/vocabulary/vendors.yaml`.
  public var vendor: String?
  /// The latest year that its name tells (`Brukerundersøkelse 2025`).
  public var year: Int?

  /// What one finds at the address.
  public enum Format: String, Sendable, Hashable, Codable, CaseIterable {
    /// A page of the site.
    case page
    /// A form, on this page or at the address.
    case form
    /// A solution outside the site that is made for it.
    case portal
    /// A document to load down.
    case document
    /// Another site.
    case external
    /// An accessibility statement of the authority's register, with a valid identifier.
    case statement
    /// Something that a script of a known maker brings to the page: a chat.
    case script
  }

  /// Makes an offering.
  public init(url: String, format: Format, vendor: String? = nil, year: Int? = nil) {
    self.url = url
    self.format = format
    self.vendor = vendor
    self.year = year
  }
}

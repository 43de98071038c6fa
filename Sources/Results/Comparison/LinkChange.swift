public import Web

/// How a link that leads nowhere has changed.
public struct LinkChange: Sendable, Hashable, Codable {
  /// What has happened.
  public var kind: Kind
  /// Where it is meant to lead.
  public var url: WebURL
  /// Why nobody gets there.
  public var reason: String
  /// The first page that has it.
  public var page: WebURL?

  /// What can happen to a broken link.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was not broken, or not there, before.
    case new
    /// It is no longer broken, or no longer there.
    case fixed
    /// It was not found, but not every page was read.
    case notChecked = "not-checked"
  }

  /// The changes between two lists, in the order of addresses.
  static func changes(_ before: [SiteLinks.Broken], _ after: [SiteLinks.Broken], isWhole: Bool) -> [LinkChange] {
    let (old, new) = (Set(before.map(\.url)), Set(after.map(\.url)))
    let gone = before.filter { !new.contains($0.url) }.map { LinkChange($0, isWhole ? .fixed : .notChecked) }
    let come = after.filter { !old.contains($0.url) }.map { LinkChange($0, .new) }
    return (gone + come).sorted { $0.url < $1.url }
  }

  private init(_ link: SiteLinks.Broken, _ kind: Kind) {
    self.kind = kind
    url = link.url
    reason = link.reason
    page = link.pages.first
  }
}

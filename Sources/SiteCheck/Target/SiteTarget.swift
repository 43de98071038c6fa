public import Fetching
public import RuleSet
public import Web

/// What somebody asks to have checked.
public enum SiteTarget: Sendable {
  /// A site on the network, and the municipality that it belongs to, if it is in the register.
  case address(WebURL, RegisterEntry?)
  /// A folder that is read as if it were a site.
  case folder(FolderSite)

  /// Where the check starts.
  public var address: WebURL {
    switch self {
    case .address(let url, _): url
    case .folder(let site): site.address
    }
  }

  /// The municipality, if it is in the register.
  public var municipality: RegisterEntry? {
    if case .address(_, let entry) = self { entry } else { nil }
  }
}

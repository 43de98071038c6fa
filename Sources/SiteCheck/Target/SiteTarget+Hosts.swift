internal import Fetching
internal import RuleSet
internal import Web

extension SiteTarget {
  /// The hosts that belong to the site beside that of its address.
  var hosts: [String] {
    switch self {
    case .address(_, let entry): entry?.hosts ?? []
    case .folder(let site): site.hosts
    }
  }

  /// All hosts of the site, with and without `www.`: what a link within the site may lead to.
  ///
  /// - Parameter further: Hosts that somebody says belong to it as well.
  func siteHosts(_ further: [String]) -> Set<String> {
    let named = Set(hosts + further + [address.host])
    return named.union(named.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : "www.\($0)" })
  }

  /// Whether it is a folder.
  var isFolder: Bool {
    if case .folder = self { true } else { false }
  }

  /// What fetches its pages.
  func fetcher(_ network: any Fetcher) -> any Fetcher {
    switch self {
    case .address: network
    case .folder(let site): DirectoryFetcher(site)
    }
  }
}

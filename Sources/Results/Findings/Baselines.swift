public import Web

/// What earlier checks found, by site: two sites with the same template may have the same defects, and what is known of one
/// is no excuse for the other.
public struct Baselines: Sendable, Hashable {
  private var byHost: [String: Baseline] = [:]

  /// Nothing is known of any site.
  public init() {}

  /// Whether there is nothing in it.
  public var isEmpty: Bool { byHost.isEmpty }

  /// What is known of the site at an address, with or without `www.`.
  public subscript(url: WebURL) -> Baseline { byHost[Self.key(url)] ?? Baseline() }

  /// Takes in what was found on a site.
  public mutating func add(_ result: AccessibilityResult, at url: WebURL) {
    byHost[Self.key(url), default: Baseline()].add(result)
  }

  /// Takes in what was found on a page.
  public mutating func add(_ result: PageAccessibility, at url: WebURL) {
    byHost[Self.key(url), default: Baseline()].add(result)
  }

  private static func key(_ url: WebURL) -> String {
    url.host.utf8.starts(with: "www.".utf8) ? String(url.host.dropFirst(4)) : url.host
  }
}

/// How every address that was found on a site ended. `discovered` is always `checked` plus all of `skipped` plus
/// all of `failed`.
public struct Coverage: Sendable, Hashable, Codable {
  /// Addresses of the site that were found.
  public var discovered: Int
  /// Pages that were fetched and read.
  public var checked: Int
  /// Addresses that were left alone, by reason: `robots`, `page-budget`, `not-html`, `duplicate`, `redirect` …
  public var skipped: [String: Int]
  /// Addresses that gave no page, by reason: `http-404`, `timeout-waiting` …
  public var failed: [String: Int]

  /// Makes a coverage; the sum is computed.
  public init(checked: Int, skipped: [String: Int], failed: [String: Int]) {
    self.checked = checked
    self.skipped = skipped
    self.failed = failed
    discovered = checked + skipped.values.reduce(0, +) + failed.values.reduce(0, +)
  }
}

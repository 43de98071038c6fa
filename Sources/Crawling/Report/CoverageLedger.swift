public import Web

/// Every address of the site that was found, each with exactly one ending. Addresses outside the scope of the site
/// are not in it.
public struct CoverageLedger: Sendable, Hashable {
  /// One address.
  public struct Entry: Sendable, Hashable {
    /// The address, without a fragment.
    public var url: WebURL
    /// The highest promise of the links that lead to it.
    public var promise: Int
    /// How it ended.
    public var ending: Ending

    /// Makes an entry.
    public init(url: WebURL, promise: Int, ending: Ending) {
      self.url = url
      self.promise = promise
      self.ending = ending
    }
  }

  /// All addresses, in the order of their text.
  public let entries: [Entry]
  /// How many were read.
  public let checked: Int
  /// How many were left alone, by reason.
  public let skipped: [SkipReason: Int]
  /// How many gave no page, by reason.
  public let failed: [String: Int]

  /// How many addresses were found: the sum of all endings.
  public var discovered: Int { entries.count }

  /// Makes a ledger. Of two entries for one address the first counts.
  public init(_ entries: [Entry]) {
    var seen: Set<WebURL> = []
    self.entries = entries.filter { seen.insert($0.url).inserted }.map { ($0.url.description, $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
    var checked = 0
    var skipped: [SkipReason: Int] = [:]
    var failed: [String: Int] = [:]
    for entry in self.entries {
      switch entry.ending {
      case .checked: checked += 1
      case .skipped(let reason): skipped[reason, default: 0] += 1
      case .failed(let reason): failed[reason, default: 0] += 1
      }
    }
    self.checked = checked
    self.skipped = skipped
    self.failed = failed
  }

  /// An empty ledger.
  public init() { self.init([]) }

  /// The addresses that ended so and that a link with at least this promise led to: what a criterion may still hope
  /// for behind pages that could not be read.
  public func entries(promising least: Int, where isIncluded: (Ending) -> Bool) -> [Entry] {
    entries.filter { $0.promise >= least && isIncluded($0.ending) }
  }
}

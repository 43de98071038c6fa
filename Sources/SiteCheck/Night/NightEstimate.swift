/// How long a night will still take, as far as that can be told: from the pages that its sites had before and the speed
/// until now.
///
/// Nothing is said before enough has been seen: half a minute and a fiftieth of the pages. A site of which nothing is known
/// is taken to be like the others.
public struct NightEstimate: Sendable {
  /// Sites that are not finished, and how many pages each had when it was read last.
  private var waiting: [String: Int?]
  private var finishedPages = 0
  private var finishedSites = 0

  /// Begins.
  ///
  /// - Parameter expected: The sites, and how many pages each had before; `nil` where that is not known.
  public init(expected: [String: Int?]) {
    waiting = expected
  }

  /// Notes that a site is done and how many pages it had.
  public mutating func finish(_ key: String, pages: Int) {
    guard waiting.removeValue(forKey: key) != nil else { return }
    finishedSites += 1
    finishedPages += pages
  }

  /// The time that is left; `nil` when it cannot be told yet.
  ///
  /// - Parameters:
  ///   - checked: The pages that have been read, those of sites under way too.
  ///   - elapsed: How long it took.
  public func remaining(checked: Int, elapsed: Duration) -> Duration? {
    if waiting.isEmpty { return .zero }
    guard elapsed >= .seconds(30), checked > 0 else { return nil }
    let known = waiting.values.compactMap { $0 }
    let seen = known.count + finishedSites
    guard seen > 0 else { return nil }
    let usual = Double(known.reduce(finishedPages, +)) / Double(seen)
    let unknown = Double(waiting.count - known.count) * usual
    let total = Double(finishedPages) + Double(known.reduce(0, +)) + unknown
    guard Double(checked) >= total / 50 else { return nil }
    // Sites that have more pages than before: a page each is left at least.
    let left = max(total - Double(checked), Double(waiting.count))
    return elapsed * (left / Double(checked))
  }
}

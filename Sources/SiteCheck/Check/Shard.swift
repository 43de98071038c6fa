internal import Crawling

/// One of several parts of a list of sites. Sites of one hosting group are always in the same part, so that processes that
/// know nothing of each other can share the work and stay polite.
public struct Shard: Sendable, Hashable {
  /// Which part, from 1.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// Reads `2/8`; `nil` when the text is no part.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, (1...count).contains(number) else {
      return nil
    }
    self.number = number
    self.count = count
  }

  func contains(_ group: HostingKey) -> Bool { group.part(of: count) == number - 1 }
}

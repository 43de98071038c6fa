/// Counts for each host how often in a row no answer came, in the order of the decisions.
struct FailureCounter {
  /// After so many, the rest of the host is left alone.
  var limit = 10
  private var inARow: [String: Int] = [:]
  private var givenUp: Set<String> = []

  func isGivenUp(_ host: String) -> Bool { givenUp.contains(host) }

  mutating func note(_ host: String, answered: Bool) {
    inARow[host] = answered ? 0 : (inARow[host] ?? 0) + 1
    if inARow[host] ?? 0 >= limit { givenUp.insert(host) }
  }
}

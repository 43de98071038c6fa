internal import Web

/// The pattern of an `Allow` or `Disallow` line: a prefix of a path in which `*` stands for anything and a `$` at
/// the end for the end of the address. Source: RFC 9309, 2.2.2 and 2.2.3.
struct RobotsPattern: Sendable, Hashable {
  /// How specific the pattern is, in bytes of its normalised form.
  let length: Int
  /// What stands between the stars; the first part is bound to the start.
  private let parts: [[UInt8]]
  private let isBoundToEnd: Bool

  init(_ text: ArraySlice<UInt8>) {
    isBoundToEnd = text.last == UInt8(ascii: "$")
    let body = isBoundToEnd ? text.dropLast() : text
    var normaliser = RobotsNormaliser()
    parts = body.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { normaliser.append($0) }
    length = parts.reduce(parts.count - 1) { $0 + $1.count } + (isBoundToEnd ? 1 : 0)
  }

  /// Whether the pattern fits a normalised path and query. An empty pattern fits nothing.
  func matches(_ target: [UInt8]) -> Bool {
    guard length > 0, let first = parts.first, target.starts(with: first) else { return false }
    if parts.count == 1 { return !isBoundToEnd || target.count == first.count }
    // The earliest place of each part leaves the most room for those behind it; so no search has to be taken back.
    var rest = target[first.count...]
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    guard let last = parts.last else { return true }
    if !isBoundToEnd { return rest.firstRange(of: last) != nil }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  /// Brings the percent-encoding of a path and query to the form in which patterns are compared with them.
  static func normalised(_ target: ArraySlice<UInt8>) -> [UInt8] {
    var normaliser = RobotsNormaliser()
    return normaliser.append(target)
  }
}

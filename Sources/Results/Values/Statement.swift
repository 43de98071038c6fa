/// Something that a page says without a measure that could be compared: that it gives a provisional answer, that users
/// were asked. The words are in the evidence.
public struct Statement: Sendable, Hashable, Codable {
  /// The latest year that belongs to it, if it tells one (`innbyggerundersøkelsen 2025`).
  public var year: Int?
  /// The time within which it is to happen, in ISO 8601, if it tells one.
  public var within: String?

  /// Makes a statement.
  public init(year: Int? = nil, within: String? = nil) {
    self.year = year
    self.within = within
  }
}

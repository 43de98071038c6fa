/// The day by which inhabitants must have applied.
public struct Deadline: Sendable, Hashable, Codable {
  /// ISO 8601: `2027-03-01`, or `--03-01` for the same day every year.
  public var date: String
  /// What it is the deadline of, where a service has several: the words beside it (`hovedopptak`).
  public var item: String?

  /// Makes a deadline.
  public init(date: String, item: String? = nil) {
    self.date = date
    self.item = item
  }
}

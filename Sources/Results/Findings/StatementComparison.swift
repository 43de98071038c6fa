/// What the municipality's own accessibility statement says, beside what was found. It says where the two differ, not who
/// is right: a statement covers what no program can test, and pages change after it was made.
public struct StatementComparison: Sendable, Hashable, Codable {
  /// Where the statement is published.
  public var address: String?
  /// What it says of the site as a whole, in the authority's word.
  public var level: String?
  /// The day on which it was last brought up to date, ISO 8601.
  public var updated: String?
  /// Whether that is more than a year before the check; `nil` when the day is not known.
  public var isOutdated: Bool?
  /// The success criteria that it admits not to satisfy.
  public var admitted: [String]
  /// The success criteria that some rule fails here.
  public var found: [String]
  /// Those of them that the statement says are satisfied.
  public var notAdmitted: [String]

  /// Makes a comparison.
  public init(
    address: String? = nil, level: String? = nil, updated: String? = nil, isOutdated: Bool? = nil,
    admitted: [String], found: [String], notAdmitted: [String]
  ) {
    self.address = address
    self.level = level
    self.updated = updated
    self.isOutdated = isOutdated
    self.admitted = admitted
    self.found = found
    self.notAdmitted = notAdmitted
  }
}

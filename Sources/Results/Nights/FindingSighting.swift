internal import Web

/// Something wrong that was seen at a site, by what tells it from others over the nights.
public struct FindingSighting: Sendable, Hashable, Codable {
  /// What tells it from others of the same site.
  public var fingerprint: String
  /// The rule that it breaks: `broken-link`.
  public var rule: String

  /// Makes a sighting.
  public init(fingerprint: String, rule: String) {
    self.fingerprint = fingerprint
    self.rule = rule
  }
}

/// Since when something has been wrong at a site.
public struct FindingHistory: Sendable, Hashable, Codable {
  /// What.
  public var sighting: FindingSighting
  /// The first night in which it was seen.
  public var firstSeen: NightID
  /// The last night in which it was seen.
  public var lastSeen: NightID
  /// The night in which it was seen for the second time; `nil` while it may be a passing fault.
  public var confirmed: NightID?

  /// Makes a history.
  public init(sighting: FindingSighting, firstSeen: NightID, lastSeen: NightID, confirmed: NightID? = nil) {
    self.sighting = sighting
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.confirmed = confirmed
  }
}

extension SiteResult {
  /// What a history of findings is kept of: each broken link by its address, and each defect that a rule of accessibility
  /// found by its fingerprint.
  public var sightings: [FindingSighting] {
    let defects = (accessibility?.groups ?? []).filter { $0.outcome == .failed }.flatMap { group in
      group.defects.map { FindingSighting(fingerprint: $0, rule: group.rule) }
    }
    return links.broken.map { FindingSighting(fingerprint: $0.url.description, rule: "broken-link") } + defects
  }
}

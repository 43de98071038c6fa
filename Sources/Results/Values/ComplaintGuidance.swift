/// How an inhabitant complains about a decision or a service.
public struct ComplaintGuidance: Sendable, Hashable, Codable {
  /// How long one has to complain, in ISO 8601: `P3W`. The inhabitant's time, never the municipality's.
  public var deadline: String?
  /// Who decides in the end: `county-governor` (statsforvalteren), `appeals-board` (klagenemnd), `other`.
  public var instance: String?
  /// Where the complaint is sent digitally, as an address, if the page links to it.
  public var url: String?

  /// What guidance can tell, by the name it has in criteria.
  public enum Part: String, Sendable, Hashable, Codable, CaseIterable { case deadline, instance, url }

  /// Makes guidance.
  public init(deadline: String? = nil, instance: String? = nil, url: String? = nil) {
    self.deadline = deadline
    self.instance = instance
    self.url = url
  }

  /// What it tells.
  public var parts: Set<Part> {
    var parts: Set<Part> = []
    if deadline != nil { parts.insert(.deadline) }
    if instance != nil { parts.insert(.instance) }
    if url != nil { parts.insert(.url) }
    return parts
  }
}

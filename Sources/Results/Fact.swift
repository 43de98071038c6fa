/// Something that a page says, typed, with the words that prove it. A fact is what the page says; what we think of
/// it is a ``CriterionResult``.
public struct Fact: Sendable, Hashable {
  /// What is told.
  public var kind: FactKind
  /// The subject: an id of `rules/vocabulary/` such as `building-case` or `service-centre`.
  public var about: String
  /// What is said about it.
  public var value: FactValue
  /// Where it stands.
  public var evidence: Evidence

  /// Makes a fact.
  public init(kind: FactKind, about: String, value: FactValue, evidence: Evidence) {
    self.kind = kind
    self.about = about
    self.value = value
    self.evidence = evidence
  }
}

/// The kinds of fact, by the name they have in files.
public enum FactKind: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// When a place can be visited.
  case openingHours = "opening-hours"
  /// When a telephone is answered.
  case phoneHours = "phone-hours"
  /// What answers when the rest is closed: a duty telephone, a chat, a watch on the web.
  case extendedHours = "extended-hours"
  /// What a service costs.
  case price
  /// How long the municipality takes over a case.
  case processingTime = "processing-time"
  /// A way to do it oneself.
  case selfService = "self-service"
  /// A document or an external portal that holds what belongs on the page (a price list as PDF).
  case document
  /// How the municipality is reached: telephone, e-mail, addresses.
  case contact
  /// Within what time an enquiry is answered.
  case responseTime = "response-time"
  /// How one complains about a decision: by when, and who decides.
  case complaint
  /// By when one must have applied.
  case deadline
  /// Something that the site has: a post journal, a feedback form, a list of forms.
  case offering
  /// Something that is said without a measure: that there is a provisional answer, that users were asked.
  case statement
  /// Of how many of the site's pages something is true. Known when the whole site has been read.
  case share

  /// Orders by name.
  public static func < (left: FactKind, right: FactKind) -> Bool { left.rawValue < right.rawValue }
}

extension Fact: Codable {
  enum CodingKeys: String, CodingKey { case kind, about, value, evidence }

  /// Reads a fact; the kind decides the type of the value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(FactKind.self, forKey: .kind)
    about = try container.decode(String.self, forKey: .about)
    evidence = try container.decode(Evidence.self, forKey: .evidence)
    switch kind {
    case .openingHours, .phoneHours, .extendedHours:
      value = .hours(try container.decode(String.self, forKey: .value))
    case .price: value = .price(try container.decode(Price.self, forKey: .value))
    case .processingTime: value = .processingTime(try container.decode(ProcessingTime.self, forKey: .value))
    case .selfService: value = .selfService(try container.decode(SelfService.self, forKey: .value))
    case .document: value = .document(try container.decode(DocumentReference.self, forKey: .value))
    case .contact: value = .contact(try container.decode(Contact.self, forKey: .value))
    case .responseTime: value = .processingTime(try container.decode(ProcessingTime.self, forKey: .value))
    case .complaint: value = .complaint(try container.decode(ComplaintGuidance.self, forKey: .value))
    case .deadline: value = .deadline(try container.decode(Deadline.self, forKey: .value))
    case .offering: value = .offering(try container.decode(Offering.self, forKey: .value))
    case .statement: value = .statement(try container.decode(Statement.self, forKey: .value))
    case .share: value = .share(try container.decode(Share.self, forKey: .value))
    }
  }

  /// Writes the fact; hours as a plain string, other values as objects.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(about, forKey: .about)
    try container.encode(evidence, forKey: .evidence)
    switch value {
    case .hours(let hours): try container.encode(hours, forKey: .value)
    case .price(let price): try container.encode(price, forKey: .value)
    case .processingTime(let time): try container.encode(time, forKey: .value)
    case .selfService(let service): try container.encode(service, forKey: .value)
    case .document(let document): try container.encode(document, forKey: .value)
    case .contact(let contact): try container.encode(contact, forKey: .value)
    case .complaint(let guidance): try container.encode(guidance, forKey: .value)
    case .deadline(let deadline): try container.encode(deadline, forKey: .value)
    case .offering(let offering): try container.encode(offering, forKey: .value)
    case .statement(let statement): try container.encode(statement, forKey: .value)
    case .share(let share): try container.encode(share, forKey: .value)
    }
  }
}

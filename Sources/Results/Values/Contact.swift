/// How a municipality can be reached: what one page tells of it, taken together.
public struct Contact: Sendable, Hashable, Codable {
  /// Telephone numbers as `+47` and eight digits, or as written when the number has another form. In the order of the page, each once.
  public var telephones: [String]
  /// E-mail addresses in lower case. In the order of the page, each once.
  public var emails: [String]
  /// The street address that visitors go to, with postcode and place where they are told.
  public var visitingAddress: String?
  /// The address for letters, with postcode and place.
  public var postalAddress: String?
  /// The nine digits of the organisation number, without spaces. Only numbers with a valid check digit.
  public var organisationNumber: String?

  /// What a contact can have, by the name it has in criteria.
  public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
    case telephone, email
    case visitingAddress = "visiting-address"
    case postalAddress = "postal-address"
    case organisationNumber = "organisation-number"
  }

  /// Makes a contact.
  public init(
    telephones: [String] = [], emails: [String] = [], visitingAddress: String? = nil, postalAddress: String? = nil,
    organisationNumber: String? = nil
  ) {
    self.telephones = telephones
    self.emails = emails
    self.visitingAddress = visitingAddress
    self.postalAddress = postalAddress
    self.organisationNumber = organisationNumber
  }

  /// What it has.
  public var parts: Set<Part> {
    var parts: Set<Part> = []
    if !telephones.isEmpty { parts.insert(.telephone) }
    if !emails.isEmpty { parts.insert(.email) }
    if visitingAddress != nil { parts.insert(.visitingAddress) }
    if postalAddress != nil { parts.insert(.postalAddress) }
    if organisationNumber != nil { parts.insert(.organisationNumber) }
    return parts
  }
}

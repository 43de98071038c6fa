public import Results
public import Web

/// A municipality of the register.
public struct RegisterEntry: Sendable, Hashable {
  /// Four digits: `4036`.
  public var number: String
  /// The name without "kommune": `Vinje`.
  public var name: String
  /// Official names in other languages: `Gáivuotna`, `Kaivuono`.
  public var alsoKnownAs: [String]
  /// The county.
  public var county: String
  /// Inhabitants on 1 January 2025.
  public var inhabitants: Int
  /// The form of Norwegian that the municipality wants letters from the state in. It does not bind its own site.
  public var languageForm: LanguageForm
  /// The Sámi language of the municipality, when it belongs to the administrative area for Sámi languages.
  public var sámiLanguage: Language?
  /// Nine digits.
  public var organisationNumber: String
  /// The front page of the main site, as the municipality declares it.
  public var address: WebURL
  /// Other hosts of the municipality's own: `skjema.lund.kommune.no`.
  public var ownSubdomains: [String]

  /// A choice of language form.
  public enum LanguageForm: String, Sendable, Hashable, CaseIterable {
    /// Bokmål.
    case bokmål = "nb"
    /// Nynorsk.
    case nynorsk = "nn"
    /// No choice made.
    case neutral
  }

  /// The part that results carry.
  public var municipality: Municipality { Municipality(number: number, name: name, county: county) }

  /// All hosts that belong to the site, the one of the address first.
  public var hosts: [String] { [address.host] + ownSubdomains }
}

public import Fetching
public import Results
public import RuleSet
public import Web

/// Why nothing can be checked under a word of the command line.
public enum TargetFailure: Error, Hashable, Sendable {
  /// The register has no such municipality, or several.
  case register(RegisterFailure)
  /// It looks like a path, and there is nothing there.
  case noSuchFolder(String)
  /// It is a file. One page is looked at with `kommunesjekk page`.
  case isFile(String)
  /// It looks like an address and is none that can be fetched.
  case notAnAddress(String, URLFailure)
  /// The folder's `site.yaml` cannot be used.
  case siteFile(SiteFileFailure)

  /// A stable word for results.
  public var reason: String {
    switch self {
    case .register(.unknown): "unknown-municipality"
    case .register(.ambiguous): "ambiguous-municipality"
    case .register: "no-site"
    case .noSuchFolder: "no-such-folder"
    case .isFile: "is-a-file"
    case .notAnAddress: "not-an-address"
    case .siteFile: "bad-site-file"
    }
  }

  /// A sentence that says what to do.
  public var message: Localized {
    switch self {
    case .register(let failure): failure.message
    case .noSuchFolder(let path):
      Localized(
        nb: "Mappen «\(path)» finnes ikke. Se etter skrivefeil, eller skriv en adresse eller en kommune.",
        nn: "Mappa «\(path)» finst ikkje. Sjå etter skrivefeil, eller skriv ei adresse eller ein kommune.",
        en: "The folder \"\(path)\" does not exist. Look for a slip, or write an address or a municipality.")
    case .isFile(let path):
      Localized(
        nb: "«\(path)» er en fil. Se på én side med: kommunesjekk page \(path)",
        nn: "«\(path)» er ei fil. Sjå på éi side med: kommunesjekk page \(path)",
        en: "\"\(path)\" is a file. Look at a single page with: kommunesjekk page \(path)")
    case .notAnAddress(let text, let failure):
      Self.notAnAddress(text, failure)
    case .siteFile(let failure):
      Localized(
        nb: "Mappen kan ikke leses som et nettsted: \(failure.description)",
        nn: "Mappa kan ikkje lesast som ein nettstad: \(failure.description)",
        en: "The folder cannot be read as a site: \(failure.description)")
    }
  }

  private static func notAnAddress(_ text: String, _ failure: URLFailure) -> Localized {
    switch failure {
    case .otherScheme(let scheme):
      Localized(
        nb: "«\(text)» har adressetypen \(scheme):, men bare http: og https: kan sjekkes.",
        nn: "«\(text)» har adressetypen \(scheme):, men berre http: og https: kan sjekkast.",
        en: "\"\(text)\" is an address of type \(scheme):, and only http: and https: can be checked.")
    case .relativeWithoutBase, .invalidHost:
      Localized(
        nb: "«\(text)» er ikke en gyldig nettadresse. Skriv for eksempel www.vinje.kommune.no.",
        nn: "«\(text)» er ikkje ei gyldig nettadresse. Skriv til dømes www.vinje.kommune.no.",
        en: "\"\(text)\" is not a valid web address. Write, for example, www.vinje.kommune.no.")
    case .invalidPort:
      Localized(
        nb: "«\(text)» har et portnummer som ikke finnes. Det går fra 0 til 65535.",
        nn: "«\(text)» har eit portnummer som ikkje finst. Det går frå 0 til 65535.",
        en: "\"\(text)\" has a port that does not exist. Ports go from 0 to 65535.")
    }
  }
}

public import Results
public import Web

/// Why a word of the command line leads to no page.
public enum PageSourceFailure: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case noSuchFile(String)
  /// The path is a folder. A whole site is checked with `kommunesjekk check`.
  case isFolder(String)
  /// It looks like an address and is none that can be fetched.
  case notAnAddress(String, URLFailure)

  /// A sentence that says what to do.
  public var message: Localized {
    switch self {
    case .noSuchFile(let path):
      Localized(
        nb: "Filen «\(path)» finnes ikke. Se etter skrivefeil.",
        nn: "Fila «\(path)» finst ikkje. Sjå etter skrivefeil.",
        en: "The file \"\(path)\" does not exist. Look for a slip.")
    case .isFolder(let path):
      Localized(
        nb: "«\(path)» er en mappe. Sjekk et helt nettsted med: kommunesjekk check \(path)",
        nn: "«\(path)» er ei mappe. Sjekk ein heil nettstad med: kommunesjekk check \(path)",
        en: "\"\(path)\" is a folder. Check a whole site with: kommunesjekk check \(path)")
    case .notAnAddress(let text, let failure): TargetFailure.notAnAddress(text, failure).message
    }
  }
}

public import Results

/// Why a website was not written. What was there before is still there.
public enum WebsiteFailure: Error, Hashable, Sendable {
  /// Something of that name is there, and it is no folder that this program has made.
  case notOurs(String)
  /// The folder has a file that this program has not put there.
  case foreignFile(String, in: String)
  /// The folder that it is to lie in does not exist.
  case noParent(String)
  /// A file cannot be written; in the words of the operating system.
  case cannotWrite(String, reason: String)

  /// A sentence on what is wrong and what to do.
  public var message: Localized {
    switch self {
    case .notOurs(let path):
      Localized(
        nb: "«\(path)» er ikke laget av dette programmet og blir ikke rørt. Velg en annen mappe med --output.",
        nn: "«\(path)» er ikkje laga av dette programmet og blir ikkje rørt. Vel ei anna mappe med --output.",
        en: "\"\(path)\" was not made by this program and is left alone. Choose another folder with --output.")
    case .foreignFile(let file, let path):
      Localized(
        nb:
          "«\(path)» har en fil som dette programmet ikke har laget («\(file)»). Flytt den, eller velg en annen mappe.",
        nn: "«\(path)» har ei fil som dette programmet ikkje har laga («\(file)»). Flytt ho, eller vel ei anna mappe.",
        en: "\"\(path)\" has a file that this program did not make (\"\(file)\"). Move it, or choose another folder.")
    case .noParent(let path):
      Localized(
        nb: "Mappen som «\(path)» skal ligge i, finnes ikke.", nn: "Mappa som «\(path)» skal liggje i, finst ikkje.",
        en: "The folder that \"\(path)\" is to lie in does not exist.")
    case .cannotWrite(let path, let reason):
      Localized(
        nb: "Kan ikke skrive «\(path)»: \(reason)", nn: "Kan ikkje skrive «\(path)»: \(reason)",
        en: "Cannot write \"\(path)\": \(reason)")
    }
  }
}

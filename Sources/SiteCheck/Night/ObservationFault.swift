public import Results
public import RuleSet

/// What is wrong with a file of observations, all of it.
public struct ObservationFaults: Error, Hashable, Sendable {
  /// The faults, by line.
  public let faults: [ObservationFault]

  init(_ faults: [ObservationFault]) {
    self.faults = faults
  }
}

/// What is wrong with a line of a file of observations.
public struct ObservationFault: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// It is no CSV. The payload says why, in English.
    case malformed(String)
    /// The header is another one.
    case header
    /// There is no such municipality.
    case municipality(RegisterFailure)
    /// It is no channel.
    case channel(String)
    /// Nothing was asked.
    case noQuestion
    /// It is no day, or one to come.
    case date(String)
    /// It is neither yes nor no.
    case answered(String)
    /// It is no quality.
    case quality(String)
    /// It is no time.
    case time(String)
    /// What was not answered has a quality or a time.
    case qualityOfNothing
    /// It says of the same question what another line says already.
    case repeated(Int)
  }

  /// A sentence that says what to do, with the line in front.
  public var message: Localized {
    let text = kind.message
    return Localized(
      nb: "linje \(line): \(text.nb)", nn: "linje \(line): \(text.nn)", en: "line \(line): \(text.en)")
  }
}

extension ObservationFault.Kind {
  fileprivate var message: Localized {
    switch self {
    case .malformed(let reason): Localized(nb: reason, nn: reason, en: reason)
    case .header:
      Localized(
        nb: "Første linje må være \(ObservationReader.columns.joined(separator: ",")).",
        nn: "Første linja må vere \(ObservationReader.columns.joined(separator: ",")).",
        en: "The first line must be \(ObservationReader.columns.joined(separator: ",")).")
    case .municipality(let failure): failure.message
    case .channel(let word):
      Localized(
        nb: "«\(word)» er ingen kanal. Skriv web, mail eller telephone.",
        nn: "«\(word)» er ingen kanal. Skriv web, mail eller telephone.",
        en: "\"\(word)\" is no channel. Write web, mail or telephone.")
    case .noQuestion:
      Localized(nb: "Spørsmålet mangler.", nn: "Spørsmålet manglar.", en: "The question is missing.")
    case .date(let word):
      Localized(
        nb: "«\(word)» er ingen dag som har vært. Skriv for eksempel 2026-08-01.",
        nn: "«\(word)» er ingen dag som har vore. Skriv til dømes 2026-08-01.",
        en: "\"\(word)\" is no day that has been. Write, for example, 2026-08-01.")
    case .answered(let word):
      Localized(
        nb: "«\(word)» er verken ja eller nei.", nn: "«\(word)» er korkje ja eller nei.",
        en: "\"\(word)\" is neither yes nor no.")
    case .quality(let word):
      Localized(
        nb: "«\(word)» er ingen kvalitet. Skriv et helt tall fra 0 til 100, eller ingenting.",
        nn: "«\(word)» er ingen kvalitet. Skriv eit heilt tal frå 0 til 100, eller ingenting.",
        en: "\"\(word)\" is no quality. Write a whole number from 0 to 100, or nothing.")
    case .time(let word):
      Localized(
        nb: "«\(word)» er ingen tid. Skriv minutter, eller en tid som PT2H eller P3D.",
        nn: "«\(word)» er inga tid. Skriv minutt, eller ei tid som PT2H eller P3D.",
        en: "\"\(word)\" is no time. Write minutes, or a time such as PT2H or P3D.")
    case .qualityOfNothing:
      Localized(
        nb: "Det kom ikke noe svar, men kvalitet eller tid er fylt ut.",
        nn: "Det kom ikkje noko svar, men kvalitet eller tid er fylt ut.",
        en: "No answer came, but a quality or time is filled in.")
    case .repeated(let first):
      Localized(
        nb: "Samme kommune, kanal, spørsmål og dag står på linje \(first).",
        nn: "Same kommune, kanal, spørsmål og dag står på linje \(first).",
        en: "The same municipality, channel, question and day stand on line \(first).")
    }
  }
}

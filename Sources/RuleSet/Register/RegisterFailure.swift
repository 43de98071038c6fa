public import Results

/// Why no single municipality was found.
public enum RegisterFailure: Error, Sendable, Hashable {
  /// There is nothing to look for.
  case empty
  /// No municipality has the name or number. The suggestions are the nearest names, at most five.
  case unknown(query: String, suggestions: [RegisterEntry])
  /// Several have it.
  case ambiguous(query: String, candidates: [RegisterEntry])
}

extension RegisterFailure {
  /// A sentence that says what to do.
  public var message: Localized {
    switch self {
    case .empty:
      return Localized(
        nb: "Navnet er tomt. Skriv navnet eller nummeret til en kommune.",
        nn: "Namnet er tomt. Skriv namnet eller nummeret til ein kommune.",
        en: "The name is empty. Write the name or number of a municipality.")
    case .unknown(let query, let suggestions) where suggestions.isEmpty:
      return Localized(
        nb: "Fant ingen kommune som heter «\(query)». Skriv adressen til nettstedet i stedet.",
        nn: "Fann ingen kommune som heiter «\(query)». Skriv adressa til nettstaden i staden.",
        en: "There is no municipality \"\(query)\". Write the address of the site instead.")
    case .unknown(let query, let suggestions):
      let names = suggestions.map { "\($0.name) (\($0.number))" }
      return Localized(
        nb: "Fant ingen kommune som heter «\(query)». Mente du \(Self.list(names, or: "eller"))?",
        nn: "Fann ingen kommune som heiter «\(query)». Meinte du \(Self.list(names, or: "eller"))?",
        en: "There is no municipality \"\(query)\". Did you mean \(Self.list(names, or: "or"))?")
    case .ambiguous(let query, let candidates):
      let names = candidates.map { "\($0.number) (\($0.name), \($0.county))" }
      return Localized(
        nb: "Flere kommuner heter «\(query)». Skriv nummeret: \(Self.list(names, or: "eller")).",
        nn: "Fleire kommunar heiter «\(query)». Skriv nummeret: \(Self.list(names, or: "eller")).",
        en: "Several municipalities are called \"\(query)\". Write the number: \(Self.list(names, or: "or")).")
    }
  }

  private static func list(_ items: [String], or: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(or) \(last)"
  }
}

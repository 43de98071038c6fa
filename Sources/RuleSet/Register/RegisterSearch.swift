/// Finding a municipality by what somebody types.
extension Register {
  /// The municipality of a number or a name.
  ///
  /// A name may be written in any letter case, with or without "kommune", with ae/oe/aa or a/o/a for æ, ø and å, without
  /// Sámi diacritics, and with the county after it where two municipalities have one name (`Herøy i Nordland`,
  /// `Våler (Østfold)`).
  public func find(_ query: String) throws(RegisterFailure) -> RegisterEntry {
    let wanted = NameFolding.plain(NameFolding.withoutTitle(query))
    guard !wanted.isEmpty else { throw .empty }
    if wanted.allSatisfy(\.isNumber) {
      let number = String(repeating: "0", count: max(0, 4 - wanted.count)) + wanted
      guard let entry = entries.first(where: { $0.number == number }) else {
        throw .unknown(query: query, suggestions: [])
      }
      return entry
    }
    let found = named(wanted)
    switch found.count {
    case 1: return found[0]
    case 0: throw .unknown(query: query, suggestions: suggestions(for: wanted))
    default: throw .ambiguous(query: query, candidates: found)
    }
  }

  /// The entries of a name, exact spelling before looser ones, so that Ås is not Os.
  private func named(_ wanted: String) -> [RegisterEntry] {
    let tests: [(RegisterEntry) -> Bool] = [
      { Self.names($0).contains { NameFolding.plain($0) == wanted } },
      { Self.names($0).contains { NameFolding.variants($0).contains(wanted) } },
      { entry in
        Self.names(entry).flatMap(NameFolding.variants).contains { name in
          NameFolding.variants(entry.county).contains { wanted == name + $0 || wanted == name + "i" + $0 }
        }
      },
    ]
    for test in tests {
      let found = entries.filter(test)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The five nearest names: those that begin alike or differ by a few letters.
  private func suggestions(for wanted: String) -> [RegisterEntry] {
    let limit = max(1, wanted.count / 3)
    let rated = entries.compactMap { entry -> (distance: Int, entry: RegisterEntry)? in
      let distances = Self.names(entry).flatMap(NameFolding.variants).map { name in
        wanted.count >= 3 && name.hasPrefix(wanted) ? 0 : Suggestion.distance(wanted, name)
      }
      guard let distance = distances.min(), distance <= limit else { return nil }
      return (distance, entry)
    }
    return rated.sorted {
      ($0.distance, $0.entry.name, $0.entry.number) < ($1.distance, $1.entry.name, $1.entry.number)
    }
    .prefix(5).map(\.entry)
  }

  private static func names(_ entry: RegisterEntry) -> [String] { [entry.name] + entry.alsoKnownAs }
}

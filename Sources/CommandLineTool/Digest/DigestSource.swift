import Reports
import Results
import RuleSet
import Storage

/// Puts the digest of a night together from a store.
struct DigestSource {
  let path: String
  let rules: RuleSet
  let language: UserLanguage

  /// The digest of a night, beside the one before it.
  ///
  /// When other rules judged one than the other, both are judged anew by the rules at hand, so that what the sites did is
  /// told from what the rules did.
  func digest(of night: NightRecord, in store: NightStore) throws -> NightDigest {
    let nights = try attempt { () throws(StoreFailure) in try store.nightsWithResults() }
    let standings = try attempt { () throws(StoreFailure) in try store.standings(of: night.id) }
    let open = try attempt { () throws(StoreFailure) in try store.openSites(of: night.id) }
    var digest = NightDigest(
      night: night,
      unreachable: standings.filter { $0.status == .unreachable }.map { standing in
        .init(site: standing.site, reason: standing.reason ?? ProblemReason.reading(.unreachable).word)
      }, open: open.count)
    if let before = nights.first(where: { $0.id < night.id }) {
      let comparison = StoreComparison(
        path: path, site: nil, judge: before.ruleSet.hash == night.ruleSet.hash ? nil : rules, register: rules.register,
        language: language)
      digest.comparison = try comparison.compare([before.id, night.id], in: store)
    }
    return digest
  }

  /// The last nights with results up to one, the newest first.
  func nights(upTo night: NightRecord, most count: Int, in store: NightStore) throws -> [NightRecord] {
    let all = try attempt { () throws(StoreFailure) in try store.nightsWithResults() }
    return Array(all.filter { $0.id <= night.id }.prefix(count))
  }

  private func attempt<Value>(_ work: () throws(StoreFailure) -> Value) throws -> Value {
    try StoreOption.attempt(path, language, work)
  }
}

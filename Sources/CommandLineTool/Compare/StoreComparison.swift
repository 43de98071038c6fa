import Criteria
import Reports
import Results
import RuleSet
import SiteCheck
import Storage
import Website

/// Compares two nights of a store, or two sites of a night.
struct StoreComparison {
  let path: String
  let site: String?
  /// The rules that judge both anew; `nil` leaves them as they are.
  let judge: RuleSet?
  let register: Register
  let language: UserLanguage

  /// - Parameters:
  ///   - sides: Two nights or two sites; none for the last two nights.
  ///   - night: The night in which sites are compared.
  func compare(_ sides: [String], night: NightID?) throws -> ResultComparison {
    let store = try attempt { () throws(StoreFailure) in try NightStore(existing: path) }
    let ids = sides.map { NightID($0) }
    if sides.isEmpty {
      let nights = try attempt { () throws(StoreFailure) in try store.nightsWithResults() }
      guard nights.count >= 2 else { throw CommandFailure(.usage, StoreTexts.oneNight[language]) }
      return try self.nights(store, nights[1].id, nights[0].id)
    }
    if let before = ids[0], let after = ids[1] {
      let records = try [before, after].map { try NightChoice.find($0, in: store, path, language) }
      return try self.nights(store, records[0].id, records[1].id)
    }
    return try sites(store, sides, try NightChoice.find(night, in: store, path, language))
  }

  /// Compares two nights of a store that is open.
  func compare(_ nights: [NightID], in store: NightStore) throws -> ResultComparison {
    try self.nights(store, nights[0], nights[1])
  }

  private func nights(_ store: NightStore, _ before: NightID, _ after: NightID) throws -> ResultComparison {
    let wanted = site.map { SiteSearch($0, in: register) }
    if let site, let wanted {
      let known = try attempt { () throws(StoreFailure) in
        try store.standings(of: before) + store.standings(of: after)
      }
      guard known.contains(where: { wanted.holds(for: $0.site) }) else {
        throw CommandFailure(.usage, StoreTexts.unknownSite(site)[language])
      }
    }
    return try attempt { () throws(StoreFailure) in
      try store.comparison(
        from: before, to: after, isWhole: site != nil, where: { wanted?.holds(for: $0) ?? true },
        judge: judge.map { rules in Judge(ruleSet: rules.identity) { rules.judgingAnew($0) } })
    }
  }

  private func sites(_ store: NightStore, _ words: [String], _ night: NightRecord) throws -> ResultComparison {
    let known = try attempt { () throws(StoreFailure) in try store.sites() }
    let sites = try words.map { words in
      guard let site = known.first(where: SiteSearch(words, in: register).holds) else {
        throw CommandFailure(.usage, StoreTexts.unknownSite(words)[language])
      }
      return site
    }
    let results = try sites.map { site in
      let result = try attempt { () throws(StoreFailure) in try store.result(of: site.key, in: night.id) }
      guard let result else {
        throw CommandFailure(.usage, StoreTexts.noResult(site.name, night.id.description)[language])
      }
      return result
    }
    var comparison = ResultComparison(before: sites[0].name, after: sites[1].name, judgedAnew: judge?.identity)
    comparison.add(SiteComparison.make(results[0], results[1], judge: judge))
    return comparison
  }

  private func attempt<Value>(_ work: () throws(StoreFailure) -> Value) throws -> Value {
    try StoreOption.attempt(path, language, work)
  }
}

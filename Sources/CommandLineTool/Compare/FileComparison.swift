import Results
import RuleSet
import SiteCheck
import Web

/// Compares the results of two files.
struct FileComparison {
  let site: String?
  /// The rules that judge both anew; `nil` leaves them as they are.
  let judge: RuleSet?
  let register: Register
  let language: UserLanguage

  func compare(_ before: String, _ after: String) throws -> ResultComparison {
    let files = try [before, after].map { try ResultFile.load($0, language) }
    var comparison = ResultComparison(before: before, after: after, judgedAnew: judge?.identity)
    if site == nil, files[0].count == 1, files[1].count == 1 {
      comparison.add(SiteComparison.make(files[0][0], files[1][0], judge: judge))
      return comparison
    }
    let sides = try files.map { results in
      Dictionary(try results.filter(isWanted).map { ($0.nightSite.key, $0) }, uniquingKeysWith: { first, _ in first })
    }
    if let site, sides.allSatisfy(\.isEmpty) {
      throw CommandFailure(.usage, StoreTexts.unknownSite(site)[language])
    }
    for key in Set(sides[0].keys).union(sides[1].keys).sorted() {
      switch (sides[0][key], sides[1][key]) {
      case (let old?, let new?): comparison.add(SiteComparison.make(old, new, judge: judge))
      case (let old?, nil): comparison.onlyBefore.append(old.nightSite.name)
      case (nil, let new?): comparison.onlyAfter.append(new.nightSite.name)
      case (nil, nil): break
      }
    }
    return comparison
  }

  private func isWanted(_ result: SiteResult) throws -> Bool {
    guard let site else { return true }
    return SiteSearch(site, in: register).holds(for: result.nightSite)
  }
}

extension SiteResult {
  /// The site as nights know it.
  fileprivate var nightSite: NightSite { NightSite(address: site.address, municipality: site.municipality) }
}

extension SiteComparison {
  /// Compares two whole results, of one site or of two.
  ///
  /// - Parameter judge: The rules that judge both anew.
  static func make(_ before: SiteResult, _ after: SiteResult, judge: RuleSet?) -> SiteComparison {
    let keys = [before, after].map { $0.site.municipality?.number ?? $0.site.address.host }
    return SiteComparison(
      before, after, anew: judge.map { ($0.judgingAnew(before), $0.judgingAnew(after)) },
      isSameSite: keys[0] == keys[1])
  }
}

import Criteria
import Foundation
import Results
import RuleSet
import SampleTruth
import Testing

/// The criteria alone, without the reader of pages: what a person noted on the sample sites, judged by the rules.
@Suite("The criteria on the sample sites")
struct SampleSiteJudgementTests {
  func percent(_ site: String) throws -> Int {
    let ruleSet = try RuleSet.load(from: RepositoryFolder.rules)
    let facts = try TruthFile.facts(of: site, in: RepositoryFolder.path + "/sample-sites")
    #expect(!facts.isEmpty)
    let kinds: Set<FactKind> = [.openingHours, .phoneHours, .extendedHours, .price, .processingTime, .selfService]
    // Only what the files note can be judged by them.
    let noted = ruleSet.criteria.filter { $0.looksFor.allSatisfy { kinds.isSuperset(of: $0.kinds) } }.map(\.id)
    let results = ruleSet.assessor.assess(SiteFacts(facts: facts, asOf: ruleSet.examplesAsOf))
    return try #require(Score(results.filter { noted.contains($0.id) }).percent)
  }

  @Test("The good sites come out well, in bokmål and nynorsk alike", arguments: ["granvag", "vassfjord"])
  func good(site: String) throws {
    #expect(try percent(site) >= 90)
  }

  @Test("The poor site comes out badly")
  func poor() throws {
    #expect(try percent("nedre-gramo") <= 20)
  }
}

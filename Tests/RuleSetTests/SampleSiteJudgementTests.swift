import Criteria
import Foundation
import Results
import RuleSet
import Testing

/// The criteria alone, without the reader of pages: what a person noted on the sample sites, judged by the rules.
@Suite("The criteria on the sample sites")
struct SampleSiteJudgementTests {
  func percent(_ site: String) throws -> Int {
    let ruleSet = try RuleSet.load(from: RepositoryFolder.rules)
    let facts = try TruthFile.facts(of: site)
    #expect(!facts.isEmpty)
    return try #require(Score(ruleSet.assessor.assess(SiteFacts(facts: facts, asOf: ruleSet.examplesAsOf))).percent)
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

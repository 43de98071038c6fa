import Foundation
import Results
import SampleTruth
import SiteCheck
import Testing

/// The ten municipalities that the consumer council asked how the best do it, in miniature.
@Suite("What the report praises")
struct ReportTests {
  static let sites = [
    "asker", "askim", "barum", "fyresdal", "hamar", "rollag", "sarpsborg", "stange", "trondheim", "vinje",
  ]

  @Test("Each practice is found as a fact with its value, on its page", arguments: sites)
  func praised(site: String) async throws {
    let name = "best-\(site)"
    let truth = try TruthFile.facts(of: name, in: SampleSites.folder.path)
    #expect(!truth.isEmpty)
    let result = try #require(await HouseRules.checker().check([.folder(try SampleSites.site(name))]).first)
    for wanted in truth {
      let isFound = result.facts.contains { fact in
        guard fact.kind == wanted.kind, fact.about == wanted.about, agrees(fact.value, wanted.value) else {
          return false
        }
        // A link of the menu is told for the page nearest to the front.
        return fact.kind == .offering || fact.evidence.url == wanted.evidence.url
      }
      #expect(isFound, Comment(rawValue: "\(wanted)"))
    }
  }

  /// Whether a value is what the reader noted; what she did not note does not matter.
  private func agrees(_ value: FactValue, _ wanted: FactValue) -> Bool {
    switch (value, wanted) {
    case (.offering(let one), .offering(let other)):
      one.url == other.url && one.format == other.format && (other.year == nil || one.year == other.year)
    case (.statement(let one), .statement(let other)): other.year == nil || one.year == other.year
    case (.processingTime(let one), .processingTime(let other)): one.duration == other.duration
    case (.selfService(let one), .selfService(let other)): one.url == other.url && one.level == other.level
    case (.deadline(let one), .deadline(let other)): one.date == other.date
    default: value == wanted
    }
  }
}

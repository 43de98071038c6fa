import Foundation
import Results
import Testing
import Web

@testable import Criteria

/// Facts and criteria for tests.
enum Sample {
  static let today = CalendarDay(year: 2026, month: 6, day: 15)

  static func evidence(
    _ text: String = "words", path: String = "/side", heading: String? = nil, clicks: Int? = 1, line: Int? = nil
  ) throws -> Evidence {
    let url = try #require(WebURL("https://www.vik.example\(path)"))
    return Evidence(url: url, text: text, heading: heading, clicks: clicks, language: .nynorsk, line: line)
  }

  static func price(
    about: String = "kindergarten", per: String? = "month", year: Int? = nil, validFrom: String? = nil,
    at evidence: Evidence? = nil
  ) throws -> Fact {
    let price = Price(amount: 1200, per: per, year: year, validFrom: validFrom)
    return Fact(kind: .price, about: about, value: .price(price), evidence: try evidence ?? Self.evidence())
  }

  static func document(of topic: FactKind, about: String = "kindergarten") throws -> Fact {
    let reference = DocumentReference(url: "https://www.vik.example/prisar.pdf", format: "pdf", topic: topic)
    return Fact(kind: .document, about: about, value: .document(reference), evidence: try evidence("Prisar (PDF)"))
  }

  static func hours(_ text: String, kind: FactKind = .openingHours, about: String = "town-hall") throws -> Fact {
    Fact(kind: kind, about: about, value: .hours(text), evidence: try evidence())
  }

  static let text = Localized(nb: "a", nn: "b", en: "c")

  static func criterion(
    _ kind: FactKind = .price, about: [String] = ["kindergarten"], notice: Bool = false,
    grades: [Grade] = [Grade(share: 1, conditions: [.value])]
  ) -> Criterion {
    Criterion(
      id: "question", question: text, source: text, category: "prices", points: 4, isNotice: notice,
      looksFor: [Interest(kinds: [kind], subjects: about)], grades: grades, advice: text)
  }

  static let subjects = SubjectTree(broader: ["water": "water-and-sewer", "water-and-sewer": "municipal-fees"])

  static func result(
    _ criterion: Criterion, _ facts: [Fact], unread: Set<Topic> = [], obstacle: SiteFacts.Obstacle? = nil
  ) throws -> CriterionResult {
    let site = SiteFacts(facts: facts, unread: unread, obstacle: obstacle, asOf: today)
    return try #require(Assessor(criteria: [criterion], subjects: subjects).assess(site).first)
  }
}

import Results
import Testing
import Web

@testable import Criteria

@Suite("The evidence of a result")
struct EvidenceTests {
  let criterion = Sample.criterion(grades: [
    Grade(share: 1, conditions: [.value, .currentYear]), Grade(share: 0.5, conditions: [.value]),
  ])

  @Test("The best comes first: share, clicks, address, line")
  func order() throws {
    let facts = [
      try Sample.price(at: Sample.evidence("old", clicks: 0)),
      try Sample.price(year: 2026, at: Sample.evidence("not linked", clicks: nil)),
      try Sample.price(year: 2026, at: Sample.evidence("later line", path: "/b", line: 9)),
      try Sample.price(year: 2026, at: Sample.evidence("earlier line", path: "/b", line: 3)),
      try Sample.price(year: 2026, at: Sample.evidence("first address", path: "/a", line: 20)),
    ]
    let expected = ["first address", "earlier line", "later line", "not linked", "old"]
    for start in facts.indices {
      let turned = Array(facts[start...] + facts[..<start])
      #expect(try Sample.result(criterion, turned).evidence.map(\.text) == expected)
    }
  }

  @Test("Words that stand on every page are shown once, from the page nearest to the front")
  func footer() throws {
    let facts = try (0..<8).map { number in
      try Sample.price(at: Sample.evidence("in the footer", path: "/\(number)", clicks: 8 - number))
    }
    let evidence = try Sample.result(criterion, facts).evidence
    #expect(evidence.map(\.url.path) == ["/7"])
  }

  @Test("There are at most five pieces, and the same words under another heading are another piece")
  func limit() throws {
    let facts = try (0..<8).map { number in try Sample.price(at: Sample.evidence(heading: "Heading \(number)")) }
    let evidence = try Sample.result(criterion, facts).evidence
    #expect(evidence.map(\.heading) == (0..<5).map { "Heading \($0)" })
  }
}

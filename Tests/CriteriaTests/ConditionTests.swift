import Foundation
import Results
import Testing

@testable import Criteria

@Suite("Conditions of grades")
struct ConditionTests {
  @Test(
    "The age of a price is read from its first day, else from its year",
    arguments: [
      (Int?.none, String?.none, PriceAge.unknown), (2026, nil, .current), (2027, nil, .upcoming),
      (2025, nil, .outdated),
      (nil, "2026-01-01", .current), (nil, "2025-08-01", .current), (2025, "2025-08-01", .current),
      (nil, "2025-01-01", .outdated), (2025, "2025-01-01", .outdated), (2026, "2024-01-01", .current),
      (nil, "2027-01-01", .upcoming), (nil, "soon", .unknown), (2024, "soon", .outdated),
    ])
  func age(year: Int?, validFrom: String?, age: PriceAge) {
    let price = Price(amount: 1, year: year, validFrom: validFrom)
    #expect(PriceAge(of: price, today: Sample.today) == age)
  }

  @Test("Last year's price is out of date, an undated one is not, and only this year's is current")
  func years() throws {
    func holds(_ condition: Condition, _ year: Int?) throws -> Bool {
      condition.holds(for: try Sample.price(year: year), today: Sample.today)
    }
    #expect(try [2025, nil, 2026].map { try holds(.currentYear, $0) } == [false, false, true])
    #expect(try [2025, nil, 2026].map { try holds(.notOutdated, $0) } == [false, true, true])
  }

  @Test("A page that no link leads to is no number of clicks away", arguments: [(2, true), (3, false), (nil, false)])
  func clicks(clicks: Int?, holds: Bool) throws {
    let fact = try Sample.price(at: Sample.evidence(clicks: clicks))
    #expect(Condition.clicksAtMost(2).holds(for: fact, today: Sample.today) == holds)
  }

  @Test("The unit must be told to be the right one", arguments: [("month", true), ("day", false), (nil, false)])
  func unit(unit: String?, holds: Bool) throws {
    #expect(Condition.per(["month", "year"]).holds(for: try Sample.price(per: unit), today: Sample.today) == holds)
  }

  @Test("Qualifier and level are compared")
  func others() throws {
    let time = Fact(
      kind: .processingTime, about: "building-case",
      value: .processingTime(ProcessingTime(duration: "P12W", qualifier: .limit)), evidence: try Sample.evidence())
    #expect(Condition.qualifier([.limit]).holds(for: time, today: Sample.today))
    #expect(!Condition.qualifier([.average, .usual]).holds(for: time, today: Sample.today))
    let form = Fact(
      kind: .selfService, about: "building-case", value: .selfService(SelfService(url: "/skjema", level: 2)),
      evidence: try Sample.evidence())
    #expect(Condition.levelAtLeast(2).holds(for: form, today: Sample.today))
    #expect(!Condition.levelAtLeast(3).holds(for: form, today: Sample.today))
  }

  @Test(
    "A way that is only told of has the address of its own page",
    arguments: [("https://skjema.vik.example/1", true), ("https://www.vik.example/side", false)])
  func linked(url: String, holds: Bool) throws {
    let fact = Fact(
      kind: .selfService, about: "building-case", value: .selfService(SelfService(url: url, level: 1)),
      evidence: try Sample.evidence())
    #expect(Condition.linked.holds(for: fact, today: Sample.today) == holds)
  }

  @Test("A condition on another kind of fact never holds")
  func otherKinds() throws {
    let price = try Sample.price(year: 2026)
    let office = try #require(ClockSpan("08:00-16:00"))
    for condition in [.document, .onWeekdays, .outside(office), .levelAtLeast(0), .linked, .qualifier([.limit])]
      as [Condition]
    {
      #expect(!condition.holds(for: price, today: Sample.today))
    }
  }

  @Test("Every condition is explained in three languages")
  func explanations() throws {
    let office = try #require(ClockSpan("08:00-16:00"))
    let conditions: [Condition] = [
      .value, .document, .clicksAtMost(1), .currentYear, .notOutdated, .per(["month", "m3", "time"]),
      .qualifier([.limit, .average, .usual]), .levelAtLeast(2), .linked, .onWeekdays, .outside(office),
    ]
    #expect(Set(conditions.map(\.explanation)).count == conditions.count)
    #expect(Condition.clicksAtMost(1).explanation.en == "at most 1 click from the front page")
    #expect(Condition.per(["month", "m3", "time"]).explanation.nn == "er per månad, kubikkmeter eller gong")
    #expect(Condition.outside(office).explanation.nb == "går ut over klokka 08:00-16:00")
  }
}

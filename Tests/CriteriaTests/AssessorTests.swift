import Results
import Testing

@testable import Criteria

@Suite("Answering a criterion")
struct AssessorTests {
  let graded = Sample.criterion(grades: [
    Grade(share: 1, conditions: [.value, .currentYear]), Grade(share: 0.5, conditions: [.value]),
    Grade(share: 0.25, conditions: [.document]),
  ])

  @Test("The best fact decides, by the first grade that it fulfils")
  func best() throws {
    let result = try Sample.result(graded, [Sample.price(year: 2024), Sample.price(year: 2026), Sample.price()])
    #expect(result.outcome == .passed)
    #expect(result.grade == 1)
    #expect(result.points == 4)
    #expect(result.reason == nil)
  }

  @Test("A lower grade of a site that was read completely passes with fewer points")
  func lower() throws {
    let result = try Sample.result(graded, [Sample.price(year: 2024)])
    #expect(result.outcome == .passed)
    #expect(result.points == 2)
  }

  @Test("A document counts by what it holds, and only where a grade says so")
  func document() throws {
    #expect(try Sample.result(graded, [Sample.document(of: .price)]).grade == 0.25)
    #expect(try Sample.result(graded, [Sample.document(of: .processingTime)]).outcome == .failed)
    #expect(try Sample.result(Sample.criterion(), [Sample.document(of: .price)]).outcome == .failed)
  }

  @Test("Facts about other subjects and of other kinds are no answer")
  func others() throws {
    let facts = [try Sample.price(about: "library"), try Sample.hours("24/7", about: "kindergarten")]
    let result = try Sample.result(Sample.criterion(), facts)
    #expect(result.outcome == .failed)
    #expect(result.grade == 0)
    #expect(result.evidence == [])
  }

  @Test("A narrower subject answers for a wider one, but not the other way round")
  func narrower() throws {
    let wide = Sample.criterion(about: ["water-and-sewer"])
    #expect(try Sample.result(wide, [Sample.price(about: "water")]).outcome == .passed)
    #expect(try Sample.result(wide, [Sample.price(about: "municipal-fees")]).outcome == .failed)
  }

  @Test("Nothing found on a site that was read completely is a failure")
  func failed() throws {
    let result = try Sample.result(Sample.criterion(), [])
    #expect(result.outcome == .failed)
    #expect(result.reason == nil)
  }

  @Test(
    "What an unread page promised leaves the question open",
    arguments: ["water", "water-and-sewer", "municipal-fees"])
  func unread(about: String) throws {
    let criterion = Sample.criterion(about: ["water-and-sewer"])
    let result = try Sample.result(criterion, [], unread: [Topic(kind: .price, about: about)])
    #expect(result.outcome == .cantTell)
    #expect(result.reason == "unread-pages")
  }

  @Test("An unread page that promised something else does not")
  func unreadElsewhere() throws {
    let unread: Set = [Topic(kind: .price, about: "library"), Topic(kind: .selfService, about: "kindergarten")]
    #expect(try Sample.result(Sample.criterion(), [], unread: unread).outcome == .failed)
  }

  @Test("Less than full marks stay open as well while a promising page is unread; full marks do not")
  func unreadAndLower() throws {
    let unread: Set = [Topic(kind: .price, about: "kindergarten")]
    let lower = try Sample.result(graded, [Sample.price()], unread: unread)
    #expect(lower.outcome == .cantTell)
    #expect(lower.grade == 0.5)
    #expect(lower.evidence.count == 1)
    #expect(try Sample.result(graded, [Sample.price(year: 2026)], unread: unread).outcome == .passed)
  }

  @Test(
    "A site that could not be read is not blamed",
    arguments: [
      (SiteFacts.Obstacle.unreachable, Outcome.untested, "unreachable"),
      (.needsScript, .cantTell, "needs-script"),
      (.incomplete(reason: "interrupted"), .cantTell, "interrupted"),
    ])
  func obstacles(obstacle: SiteFacts.Obstacle, outcome: Outcome, reason: String) throws {
    let result = try Sample.result(Sample.criterion(), [], obstacle: obstacle)
    #expect(result.outcome == outcome)
    #expect(result.reason == reason)
  }

  @Test("What a half-read site does tell counts")
  func foundInSpite() throws {
    let result = try Sample.result(Sample.criterion(), [Sample.price()], obstacle: .needsScript)
    #expect(result.outcome == .passed)
  }

  @Test("A notice is reported without points")
  func notice() throws {
    let result = try Sample.result(Sample.criterion(notice: true), [Sample.price()])
    #expect(result.outcome == .passed)
    #expect(result.grade == 1)
    #expect(result.maximum == 0)
    #expect(result.points == 0)
  }

  @Test("Results come in the order of the criteria")
  func order() {
    var second = Sample.criterion()
    second.id = "another"
    let assessor = Assessor(criteria: [Sample.criterion(), second], subjects: Sample.subjects)
    let results = assessor.assess(SiteFacts(facts: [], asOf: Sample.today))
    #expect(results.map(\.id) == ["question", "another"])
  }
}

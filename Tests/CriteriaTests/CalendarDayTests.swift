import Testing

@testable import Criteria

@Suite("Days of the calendar")
struct CalendarDayTests {
  @Test("A day is written as it is read", arguments: ["2026-08-01", "2024-02-29", "0999-12-31"])
  func roundTrip(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-04-31", "2026-00-10", "2026-8-1", "20260801", "", "2026-08-01T",
      "+026-08-01",
    ])
  func refused(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test("Days are ordered by time")
  func order() throws {
    let days = ["2026-01-31", "2025-12-31", "2026-02-01"].compactMap(CalendarDay.init)
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-01-31", "2026-02-01"])
  }
}

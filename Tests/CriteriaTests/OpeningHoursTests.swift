import Testing

@testable import Criteria

@Suite("Opening hours as OpenStreetMap writes them")
struct OpeningHoursTests {
  @Test(
    "Every weekday is told of",
    arguments: [
      "Mo-Fr 08:00-15:30", "Mo-We,Fr 10:00-14:00; Th off", "Mo 08:00-12:00; Tu-Fr 08:00-15:00", "24/7",
      "Mo,Tu,We,Th,Fr 09:00-11:00,12:00-14:00", "Mo-Su 08:00-20:00", "Mo-Fr 08:00-15:30; Dec 24 off; PH off",
      "Su-Sa 08:00-16:00", "Mo-Fr 08:00-15:30 \"etter avtale\"", "Mo-Fr 10:00+",
    ])
  func weekdays(text: String) {
    #expect(OpeningHours(text).tellsOfEveryWeekday)
  }

  @Test(
    "Not every weekday is told of",
    arguments: [
      "08:00-15:00", "Mo-Th 08:00-15:00", "Sa-Su 10:00-14:00", "Mo-Fr off", "Jun 15-Aug 15 Mo-Fr 09:00-14:00",
      "week 28-30 Mo-Fr off", "PH off", "", "Mo-Fr", "Mo-Fr 8-15", "Mo-Xx 08:00-15:00",
    ])
  func notWeekdays(text: String) {
    #expect(!OpeningHours(text).tellsOfEveryWeekday)
  }

  @Test(
    "Some of the hours lie outside office time",
    arguments: [
      "Mo-Fr 08:00-20:00", "Mo-Fr 07:30-15:30", "Th 08:00-18:00; Mo-We,Fr 08:00-15:00", "Sa 10:00-14:00", "24/7",
      "Mo-Fr 15:30-08:00", "Mo-Fr 12:00+", "Sa,Su,PH 00:00-24:00",
    ])
  func outside(text: String) throws {
    #expect(OpeningHours(text).reachesOutside(try #require(ClockSpan("08:00-16:00"))))
  }

  @Test(
    "None of the hours lie outside office time",
    arguments: [
      "Mo-Fr 08:00-15:30", "Mo-Fr 08:00-16:00; Sa off", "09:00-14:00", "Dec 22 08:00-20:00", "SH Mo-Fr 08:00-20:00", "",
    ])
  func inside(text: String) throws {
    #expect(!OpeningHours(text).reachesOutside(try #require(ClockSpan("08:00-16:00"))))
  }

  @Test("A span of the clock is written as it is read", arguments: ["08:00-16:00", "00:00-24:00", "15:30-08:00"])
  func span(text: String) {
    #expect(ClockSpan(text)?.description == text)
  }

  @Test(
    "What is no span of the clock is refused",
    arguments: ["8-16", "08:00", "08:00-25:00", "24:00-08:00", "08:60-16:00", "-", ""])
  func noSpan(text: String) {
    #expect(ClockSpan(text) == nil)
  }
}

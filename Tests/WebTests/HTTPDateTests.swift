import Testing
import Web

@Suite("Dates of HTTP")
struct HTTPDateTests {
  /// 23 November 2026, 8 o'clock.
  private static let now = HTTPDate(secondsSince1970: 1_795_420_800)

  @Test(
    "All three forms are read",
    arguments: [
      ("Mon, 23 Nov 2026 08:00:00 GMT", 1_795_420_800), ("Monday, 23-Nov-26 08:00:00 GMT", 1_795_420_800),
      ("Mon Nov 23 08:00:00 2026", 1_795_420_800), ("Thu Jan  1 00:00:00 1970", 0),
      ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
      ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000), ("tue, 1 dec 2026 00:00:60 gmt", 1_796_083_260),
      ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777), ("Friday, 01-Jan-77 00:00:00 GMT", 220_924_800),
      ("Wednesday, 01-Jan-76 00:00:00 GMT", 3_345_062_400), ("Mon, 01 Jan 1900 00:00:00 GMT", -2_208_988_800),
    ])
  func forms(text: String, seconds: Int) {
    #expect(HTTPDate(text, now: Self.now)?.secondsSince1970 == seconds)
  }

  @Test(
    "What is no date is none",
    arguments: [
      "", "120", "23 Nov 2026 08:00:00 GMT", "Mon, 23 Nov 2026 08:00:00", "Mon, 31 Nov 2026 08:00:00 GMT",
      "Mon, 29 Feb 2026 08:00:00 GMT", "Mon, 23 Nov 2026 24:00:00 GMT", "Mon, 23 Nov 2026 08:60:00 GMT",
      "Mon, 23 Des 2026 08:00:00 GMT", "Mon, 23 Nov 26 08:00:00 GMT", "Mon, 23 Nov 2026 08:00:00 CET",
      "Man, 23 Nov 2026 08:00:00 GMT", "Mon 23 Nov 2026 08:00:00 GMT", "Mon, Nov 23 08:00:00 2026",
      "Monday, 23-Nov-2026 08:00:00 GMT", "2026-11-23T08:00:00Z", "Mon, 0 Nov 2026 08:00:00 GMT",
      "a b c d e f", "a b c d",
    ])
  func misfits(text: String) {
    #expect(HTTPDate(text, now: Self.now) == nil)
  }
}

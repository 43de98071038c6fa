import Testing
import Web

@testable import Crawling

@Suite("What headers ask of crawlers")
struct ResponseDirectivesTests {
  private static let now = HTTPDate(secondsSince1970: 1_795_420_800)

  @Test(
    "Retry-After is read in seconds and as a moment",
    arguments: [
      ("120", 120), ("0", 0), ("-5", 0), ("+5", 5), ("99999999999999999999", 1_000_000_000), ("soon", nil), ("", nil),
      ("1.5", nil), ("Mon, 23 Nov 2026 08:02:00 GMT", 120), ("Monday, 23-Nov-26 08:02:00 GMT", 120),
      ("Mon Nov 23 08:02:00 2026", 120), ("Mon, 23 Nov 2026 07:59:00 GMT", 0), ("Mon, 23 Nov 2026", nil),
      ("Sat, 01 Jan 9999 00:00:00 GMT", 1_000_000_000),
    ] as [(String, Int?)])
  func retryAfter(value: String, seconds: Int?) {
    let headers = HTTPHeaders([("retry-after", value)])
    #expect(RetryAfter.pause(headers, now: Self.now) == seconds.map { .seconds($0) })
  }

  @Test(
    "A moment is counted from the answer's own clock, where that can be read",
    arguments: [("Mon, 23 Nov 2026 08:01:30 GMT", 30), ("Mon, 23 Nov 2020 08:00:00 GMT", 189_302_520), ("now", 120)])
  func ownClock(date: String, seconds: Int) {
    let headers = HTTPHeaders([("Retry-After", "Mon, 23 Nov 2026 08:02:00 GMT"), ("Date", date)])
    #expect(RetryAfter.pause(headers, now: Self.now) == .seconds(seconds))
  }

  @Test("Without Retry-After there is no pause, and the clock of this machine is the default")
  func noRetryAfter() {
    #expect(RetryAfter.pause(HTTPHeaders()) == nil)
    #expect(RetryAfter.pause(HTTPHeaders([("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT")])) == .zero)
    let far = RetryAfter.pause(HTTPHeaders([("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT")]))
    #expect(far == .seconds(RetryAfter.longest))
  }

  @Test(
    "X-Robots-Tag: lists, names of crawlers, and dates in between",
    arguments: [
      (["nofollow"], true), (["noindex, NOFOLLOW"], true), (["none"], true), (["noindex"], false), ([""], false),
      (["noindex", "nofollow"], true), (["otherbot: nofollow"], false), (["otherbot: noindex, nofollow"], false),
      (["otherbot: noindex", "nofollow"], true), (["kommunesjekk: none"], true), (["KommuneSjekk : nofollow"], true),
      (["otherbot: noindex, kommunesjekk: nofollow"], true), (["kommunesjekk: noindex, otherbot: nofollow"], false),
      (["unavailable_after: Mon, 23 Nov 2026 08:00:00 GMT, nofollow"], true),
      (["unavailable_after: 25 Jun 2026 15:00:00 PST"], false), (["max-snippet:20, nofollow"], true),
      (["otherbot: max-snippet:20, nofollow"], false), (["noarchive nofollow"], true), (["nofollowing"], false),
      (["*: nofollow"], true),
    ])
  func robotsTag(values: [String], isNofollow: Bool) {
    let headers = HTTPHeaders(values.map { ("X-Robots-Tag", $0) })
    #expect(RobotsTag.isNofollow(headers) == isNofollow)
  }
}

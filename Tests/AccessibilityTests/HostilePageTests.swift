import Foundation
import HTML
import Testing

@testable import Accessibility

@Suite("Pages that want to keep the program busy", .serialized)
struct HostilePageTests {
  @Test(
    "All rules come to an end within seconds",
    arguments: [
      "ids", "references", "chains", "nesting", "labels", "lists", "links", "tables", "owners", "clicks", "marquees",
      "lines", "repeated",
    ])
  func ends(kind: String) {
    let page = PageContext(HTMLParser.parse(Array(Self.page(kind).utf8)))
    let start = Self.seconds
    for rule in AccessibilityRule.all { _ = rule.test(page) }
    // Of the processor, unoptimised. What is not bounded takes minutes.
    #expect(Self.seconds - start < 40)
  }

  /// What this thread has used of the processor, in seconds.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func page(_ kind: String) -> String {
    func each(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }
    return switch kind {
    case "ids": each(50_000) { "<i id=a\($0)></i>" }
    case "references":
      each(2_000) { number in
        "<button id=a\(number) aria-labelledby='\((0..<100).map { "a\((number + $0) % 2_000)" }.joined(separator: " "))'>b</button>"
      }
    case "chains": each(10_000) { "<p id=a\($0) role=button aria-labelledby=a\($0 + 1)>b</p>" }
    case "nesting": each(1_000) { _ in "<div role=button tabindex=0>" } + each(1_000) { "<a href=/>\($0)</a>" }
    case "labels": each(400) { _ in "<label>" } + each(5_000) { _ in "<b>x</b>" } + "<input>"
    case "lists": each(400) { _ in "<ul><li>" } + each(5_000) { _ in "<div>x</div>" }
    case "links": "<p>" + each(5_000) { _ in "<a href=/>her</a>" }
    case "tables": "<table>" + each(5_000) { _ in "<tr><th>a" } + "</table>"
    case "clicks":
      each(400) { "<div onclick=\"location='/\($0)'\">" } + each(5_000) { "<b onclick=\"location='/x\($0)'\">a</b>" }
        + each(5_000) { "<p><a href=/\($0)>b</a>" }
    case "marquees": each(5_000) { "<marquee>a</marquee><button>b\($0)</button>" }
    case "lines":
      "<style>a { text-decoration: none; color: #222 }</style><p>Vi har plass til alle " + each(400) { _ in "<i>" }
        + each(3_000) { "<a href=/\($0)>plass</a> og mange flere " }
    case "repeated":
      each(5_000) { "<i id=a\($0 % 500)>b</i>" }
        + each(2_000) { "<p aria-describedby='a\($0 % 500) a1 a2 a3 a4 a5'>c</p>" }
    default: each(5_000) { "<div role=list id=a\($0) aria-owns='a\($0 + 1) a\($0 + 2) a0'></div>" }
    }
  }
}

// libFuzzer's way into robots.txt. A run fails when a decision is another than that of a matcher that tries everything.

@testable import Crawling
@testable import Web

/// Reads one file that libFuzzer made up, and asks it about the paths that stand in its own lines.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let robots = RobotsTxt(bytes, productToken: "kommunesjekk")
  let lines = RobotsLine.lines(bytes[...])
  precondition(robots.rules.count <= lines.count && robots.sitemaps.count <= lines.count, "rules out of nothing")
  for line in lines.prefix(20) {
    let text = String(decoding: line.text.drop { $0 != UInt8(ascii: ":") }.dropFirst(), as: UTF8.self)
    guard let url = WebURL("http://a.no/\(text)") else { continue }
    let decision = robots.decision(for: url)
    let best = robots.rules.filter { fits($0, url) }.max {
      ($0.pattern.length, $0.isAllowed ? 1 : 0) < ($1.pattern.length, $1.isAllowed ? 1 : 0)
    }
    if url.target == "/robots.txt" { continue }
    precondition(decision.isAllowed == best?.isAllowed ?? true, "another rule decides")
    precondition(decision.rule?.pattern.length == best?.pattern.length, "another rule decides")
  }
  return 0
}

/// Whether a rule fits, by trying every place for every star.
private func fits(_ rule: RobotsTxt.Rule, _ url: WebURL) -> Bool {
  guard let line = RobotsLine(Array(rule.text.utf8)[...], number: 1) else { return false }
  let value: ArraySlice<UInt8>
  switch line.content {
  case .allow(let text), .disallow(let text): value = text
  default: return false
  }
  // A rule whose bytes are no UTF-8 cannot be told from its text. (By scalars: a mark behind U+FFFD would hide it.)
  if rule.text.unicodeScalars.contains("\u{FFFD}") || value.isEmpty {
    return rule.pattern.matches(RobotsPattern.normalised(Array(url.target.utf8)[...]))
  }
  let isBound = value.last == UInt8(ascii: "$")
  var normaliser = RobotsNormaliser()
  let parts = (isBound ? value.dropLast() : value)
    .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { normaliser.append($0) }
  let target = RobotsPattern.normalised(Array(url.target.utf8)[...])
  // All places where a match of the parts until now may end.
  var ends: Set<Int> = [0]
  for (index, part) in parts.enumerated() {
    let starts = index == 0 ? [0] : Array((ends.min() ?? 0)...target.count)
    ends = Set(starts.filter { target.dropFirst($0).starts(with: part) }.map { $0 + part.count })
    if ends.isEmpty { return false }
  }
  return !isBound || ends.contains(target.count)
}

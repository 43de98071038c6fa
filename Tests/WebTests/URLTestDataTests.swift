import Foundation
import Testing
import Web

@Suite("The URL tests of web-platform-tests")
struct URLTestDataTests {
  /// Where `urltestdata.json` lies, when somebody has it: `URL_TEST_DATA=…/url/resources/urltestdata.json`.
  private static let path = ProcessInfo.processInfo.environment["URL_TEST_DATA"] ?? ""

  /// One case: `base` is missing or null for an address without a page, `href` where reading fails.
  private struct Case {
    let input: String
    let base: String?
    let href: String?

    init?(_ value: Any) {
      guard let fields = value as? [String: Any], let input = fields["input"] as? String else { return nil }
      self.input = input
      base = fields["base"] as? String
      href = fields["href"] as? String
    }

    /// What is expected of us, who read http and https only and drop the names of users.
    var expected: String? {
      guard let href, href.hasPrefix("http:") || href.hasPrefix("https:") else { return nil }
      let start = href.range(of: "//")?.upperBound ?? href.startIndex
      let end = href[start...].firstIndex { "/?#".contains($0) } ?? href.endIndex
      guard let at = href[start..<end].lastIndex(of: "@") else { return href }
      return String(href[..<start]) + String(href[href.index(after: at)...])
    }
  }

  @Test(
    "Addresses of http and https become what the standard makes of them",
    .enabled(if: FileManager.default.fileExists(atPath: path), "skipped: URL_TEST_DATA names no file"))
  func cases() throws {
    let data = try Data(contentsOf: URL(filePath: Self.path))
    let list = try #require(try JSONSerialization.jsonObject(with: data) as? [Any])
    // A base of another scheme is nothing that we have.
    let cases = list.compactMap(Case.init).filter { $0.base.map { $0 == "about:blank" || WebURL($0) != nil } ?? true }
    var differing: [String] = []
    for test in cases {
      let base = test.base.flatMap { WebURL($0) }
      let read = base.map { try? WebURL(test.input, relativeTo: $0) } ?? WebURL(test.input)
      if read?.description != test.expected {
        differing.append("\(test.input.debugDescription) \(read?.description ?? "nothing")")
      }
    }
    print("urltestdata: \(cases.count - differing.count) of \(cases.count)")
    #expect(differing == [])
  }
}

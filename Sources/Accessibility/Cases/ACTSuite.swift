internal import Foundation
internal import HTML
public import Results
internal import Styling
internal import Web

/// The W3C's test suite of ACT rules in a folder: `manifest.json`, `testcases/` and `test-assets/`.
public struct ACTSuite: Sendable {
  /// The cases in the order of the manifest.
  public let cases: [ACTCase]
  private let folder: URL
  private let languages: LanguageIdentification?

  /// Where the cases say that their assets lie.
  static let assetPrefix = "/WAI/content-assets/wcag-act-rules/test-assets/"

  /// Where the W3C publishes a page of the suite.
  public static func address(of file: String) -> String {
    "https://www.w3.org/WAI/content-assets/wcag-act-rules/\(file)"
  }

  /// Reads the manifest of a suite.
  public init(folder path: String, languages: LanguageIdentification? = nil) throws(ACTSuiteFailure) {
    folder = URL(fileURLWithPath: path, isDirectory: true)
    self.languages = languages
    guard let data = try? Data(contentsOf: folder.appending(path: "manifest.json")) else {
      throw .noManifest(folder: path)
    }
    do {
      cases = try JSONDecoder().decode([ACTCase].self, from: data)
    } catch {
      throw .badManifest(detail: "\(error)")
    }
  }

  /// Runs the rules that are known over their cases.
  public func run() throws(ACTSuiteFailure) -> [ACTRuleResult] {
    var results: [ACTRuleResult] = []
    var place: [String: Int] = [:]
    for test in cases {
      if place[test.ruleId] == nil {
        place[test.ruleId] = results.count
        results.append(ACTRuleResult(actID: test.ruleId, name: test.ruleName, isApproved: test.ruleApproved))
      }
      let outcome = try outcome(of: test)
      results[place[test.ruleId] ?? 0].add(test, outcome: outcome)
    }
    return results
  }

  /// What our rule says of a case; `untested` when we have none.
  public func outcome(of test: ACTCase) throws(ACTSuiteFailure) -> Outcome {
    guard let rule = AccessibilityRule.act(test.ruleId) else { return .untested }
    return rule.test(try page(of: test)).outcome
  }

  /// The page of a case.
  public func page(of test: ACTCase) throws(ACTSuiteFailure) -> PageContext {
    guard let data = try? Data(contentsOf: folder.appending(path: test.file)) else { throw .noCase(file: test.file) }
    let address = WebURL(Self.address(of: test.file))
    let kind: DocumentKind = test.file.hasSuffix(".svg") ? .svg : test.file.hasSuffix(".xml") ? .xml : .html
    let document = HTMLParser.parse([UInt8](data), contentType: MediaType(header: "text/html; charset=utf-8"))
    let sheets = PageStyles(document, base: address) { address in asset(address).map { StyleSheet($0) } }
    return PageContext(
      document, address: address, kind: kind, styles: ComputedStyles(document, sheets), frames: frames,
      languages: languages)
  }

  /// The bytes of an asset of the suite.
  private func asset(_ address: WebURL) -> [UInt8]? {
    guard address.path.hasPrefix(Self.assetPrefix) else { return nil }
    let file = folder.appending(path: "test-assets/" + address.path.dropFirst(Self.assetPrefix.count))
    return (try? Data(contentsOf: file)).map { [UInt8]($0) }
  }

  private var frames: FrameSource {
    let suite = self
    return FrameSource { address in
      address.path.hasSuffix(".html") ? suite.asset(address).map { HTMLParser.parse($0) } : nil
    }
  }
}

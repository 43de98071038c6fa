/// A rule of accessibility, and what came of it on the pages that it concerns.
public struct RuleTally: Sendable, Hashable, Codable {
  /// The rule's name in words: `image-has-name`.
  public var id: String
  /// The W3C's identifier of the rule; `nil` for a rule of our own.
  public var actID: String?
  /// Where the W3C describes the rule or what it rests on; `nil` for a rule over the whole site.
  public var address: String?
  /// The success criteria of WCAG that are not satisfied where the rule fails: `1.1.1`.
  public var criteria: [String]
  /// What the rule expects.
  public var title: Localized
  /// What to do where it fails.
  public var advice: Localized
  /// On how many pages everything that it concerns is well.
  public var passed: Int
  /// On how many pages something fails.
  public var failed: Int
  /// On how many pages nothing fails but something could not be decided.
  public var cantTell: Int

  /// Makes a tally.
  public init(
    id: String, actID: String? = nil, address: String? = nil, criteria: [String], title: Localized,
    advice: Localized, passed: Int = 0, failed: Int = 0, cantTell: Int = 0
  ) {
    self.id = id
    self.actID = actID
    self.address = address
    self.criteria = criteria
    self.title = title
    self.advice = advice
    self.passed = passed
    self.failed = failed
    self.cantTell = cantTell
  }

  /// Counts a page.
  public mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .passed: passed += 1
    case .failed: failed += 1
    case .cantTell: cantTell += 1
    case .inapplicable, .untested: break
    }
  }

  /// On how many pages there was something that the rule concerns.
  public var pages: Int { passed + failed + cantTell }
}

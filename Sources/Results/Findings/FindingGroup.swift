/// Findings of one rule at one place in the structure of a site's pages: most likely one thing to mend, in a template or in
/// the way in which pages are written.
public struct FindingGroup: Sendable, Hashable, Codable {
  /// The rule's name in words.
  public var rule: String
  /// `failed` or `cantTell`.
  public var outcome: Outcome
  /// Why it could not be decided; `nil` when it failed.
  public var reason: String?
  /// The place in the structure of the pages: `header/nav/ul/li/a`.
  public var structure: String
  /// On how many pages there is one.
  public var pages: Int
  /// How many there are on all pages together.
  public var occurrences: Int
  /// Whether most of the pages that were tested have it, so that a template has to be mended.
  public var isTemplate: Bool
  /// Fingerprints without the page's part, in order. Of more than ``defectLimit``, the smallest.
  public var defects: [String]
  /// The first pages of different defects, those with the shortest paths first; at most ``exampleLimit``.
  public var examples: [Finding]

  /// How many fingerprints a group carries.
  public static let defectLimit = 500
  /// How many examples a group carries.
  public static let exampleLimit = 5

  /// Makes a group.
  public init(
    rule: String, outcome: Outcome, reason: String? = nil, structure: String, pages: Int, occurrences: Int,
    isTemplate: Bool, defects: [String], examples: [Finding]
  ) {
    self.rule = rule
    self.outcome = outcome
    self.reason = reason
    self.structure = structure
    self.pages = pages
    self.occurrences = occurrences
    self.isTemplate = isTemplate
    self.defects = defects
    self.examples = examples
  }
}

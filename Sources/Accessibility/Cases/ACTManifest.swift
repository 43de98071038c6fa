internal import Foundation
public import Results

/// A case of the W3C's test suite of ACT rules: a page and what a rule should say of it.
public struct ACTCase: Sendable, Decodable {
  /// The page, relative to the folder of the suite.
  public let file: String
  /// The rule.
  public let ruleId: String
  /// The rule's name in English.
  public let ruleName: String
  /// Whether the rule is approved; else it is proposed.
  public let ruleApproved: Bool
  /// Whether the case belongs to the approved version of the rule.
  public let caseApproved: Bool
  /// What the rule should say: passed, failed or inapplicable.
  public let expected: Outcome
  /// The criteria that are to be reported where the rule fails.
  let successCriteria: [Criterion]

  /// A success criterion as the suite names it.
  struct Criterion: Decodable, Sendable {
    let num: String
  }

  /// The numbers of the criteria that are to be reported where the rule fails.
  public var criteria: [String] { successCriteria.map(\.num) }
}

/// Why a suite of cases could not be read.
public enum ACTSuiteFailure: Error, Sendable, Equatable {
  /// There is no `manifest.json` in the folder, or it cannot be read.
  case noManifest(folder: String)
  /// The manifest is not of the form that is known.
  case badManifest(detail: String)
  /// A page of the manifest cannot be read.
  case noCase(file: String)

  /// A sentence for people.
  public var message: Localized {
    switch self {
    case .noManifest(let folder):
      Localized(
        nb: "Fant ingen manifest.json i «\(folder)».", nn: "Fann ingen manifest.json i «\(folder)».",
        en: "There is no manifest.json in \"\(folder)\".")
    case .badManifest(let detail):
      Localized(
        nb: "manifest.json kan ikke leses: \(detail)", nn: "manifest.json kan ikkje lesast: \(detail)",
        en: "manifest.json cannot be read: \(detail)")
    case .noCase(let file):
      Localized(nb: "Kan ikke lese «\(file)».", nn: "Kan ikkje lese «\(file)».", en: "Cannot read \"\(file)\".")
    }
  }
}

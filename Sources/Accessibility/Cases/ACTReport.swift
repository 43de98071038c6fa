internal import Foundation
public import Results

/// The results of a suite as JSON and as a table.
public struct ACTReport: Sendable {
  private let results: [ACTRuleResult]

  /// Makes a report of results.
  public init(_ results: [ACTRuleResult]) { self.results = results }

  /// JSON with sorted keys: `rules[]` with `actId`, `consistency` and `cases[]`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let file = File(
      rules: results.map { result in
        Rule(
          actId: result.actID, approved: result.isApproved, consistency: result.consistency, name: result.name,
          ruleId: AccessibilityRule.act(result.actID)?.id,
          cases: result.cases.map {
            Case(expected: $0.expected, file: $0.file, outcome: $0.outcome, successCriteria: $0.criteria)
          })
      })
    return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
  }

  private struct File: Encodable {
    let rules: [Rule]
  }

  private struct Rule: Encodable {
    let actId: String
    let approved: Bool
    let consistency: Consistency
    let name: String
    let ruleId: String?
    let cases: [Case]
  }

  private struct Case: Encodable {
    let expected: Outcome
    let file: String
    let outcome: Outcome
    let successCriteria: [String]
  }

  /// How many rules are how consistent, of the approved or the proposed ones.
  public func counts(approved: Bool) -> [Consistency: Int] {
    Dictionary(results.filter { $0.isApproved == approved }.map { ($0.consistency, 1) }, uniquingKeysWith: +)
  }

  /// How many cases of all were reported failed that are not.
  public var falsePositives: Int { results.reduce(0) { $0 + $1.cases.count(where: \.isFalsePositive) } }

  /// A table for people: one line a rule, and the sums.
  public func lines(_ language: UserLanguage) -> [String] {
    var lines: [String] = []
    for isApproved in [true, false] {
      lines.append((isApproved ? Self.approved : Self.proposed)[language])
      for result in results where result.isApproved == isApproved { lines.append(line(result, language)) }
      let counts = counts(approved: isApproved)
      lines.append(
        "  = " + Consistency.allCases.map { "\(counts[$0] ?? 0) \(Self.words($0)[language])" }.joined(separator: ", "))
    }
    lines.append("\(Self.falseAlarms[language]): \(falsePositives)")
    return lines
  }

  private func line(_ result: ACTRuleResult, _ language: UserLanguage) -> String {
    let wrong = result.cases.filter { $0.isFalsePositive || $0.isMissed }
    let open = result.cases.count { $0.outcome == .cantTell }
    let word = Self.words(result.consistency)[language]
    var line = "  \(result.actID)  \(word)\(String(repeating: " ", count: max(1, 18 - word.count)))\(result.name)"
    line += " (\(result.cases.count)" + (open > 0 ? ", ? \(open)" : "") + ")"
    for test in wrong { line += "\n    \(test.file): \(test.outcome.rawValue)" }
    return line
  }

  private static func words(_ consistency: Consistency) -> Localized {
    switch consistency {
    case .consistent: Localized(nb: "konsistent", nn: "konsistent", en: "consistent")
    case .partial: Localized(nb: "delvis", nn: "delvis", en: "partial")
    case .inconsistent: Localized(nb: "inkonsistent", nn: "inkonsistent", en: "inconsistent")
    case .untested: Localized(nb: "ikke testet", nn: "ikkje testa", en: "untested")
    }
  }

  private static let approved = Localized(nb: "Godkjente regler", nn: "Godkjende reglar", en: "Approved rules")
  private static let proposed = Localized(nb: "Foreslåtte regler", nn: "Føreslåtte reglar", en: "Proposed rules")
  private static let falseAlarms = Localized(nb: "Falske alarmer", nn: "Falske alarmar", en: "False alarms")
}

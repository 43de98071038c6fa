internal import Foundation
public import Results

/// Results as JSON for machines, after the schemas in `docs/schema/`.
///
/// The same result gives the same bytes: keys are sorted, slashes are not escaped, shares and points are rounded to
/// four decimals (so that the order of an addition never shows), and amounts of money are written exactly. The text
/// ends with a line feed.
public enum JSONReport {
  /// One site as an object, several as an array in the order given.
  public static func text(of results: [SiteResult]) throws(ReportFailure) -> String {
    let rounded = results.map(\.rounded)
    if let only = rounded.first, rounded.count == 1 { return try encode(only) }
    return try encode(rounded)
  }

  /// One site as a line, for a stream of results.
  ///
  /// - Parameter input: The words by which the site was asked for.
  public static func line(of result: SiteResult, input: String) throws(ReportFailure) -> String {
    var result = result.rounded
    result.input = input
    return try encode(result, isPretty: false)
  }

  /// A line in a stream of results for words that name no site.
  public static func line(ofRefused input: String, reason: String, detail: String) throws(ReportFailure) -> String {
    try encode(
      RefusedInput(input: input, problem: .init(reason: reason, detail: detail)), isPretty: false)
  }

  /// One page.
  public static func text(of page: PageResult) throws(ReportFailure) -> String {
    try encode(page)
  }

  /// What is different between two results.
  public static func text(of comparison: ResultComparison) throws(ReportFailure) -> String {
    try encode(comparison.rounded)
  }

  /// Who answers most.
  public static func text(of ranking: Ranking) throws(ReportFailure) -> String {
    try encode(ranking.rounded)
  }

  /// Who answers one question best.
  public static func text(of best: BestAnswers) throws(ReportFailure) -> String {
    try encode(best.rounded)
  }

  /// A site of a night as a line, or as an entry of an array.
  public static func line(of result: SiteResult) throws(ReportFailure) -> String {
    try encode(result.rounded, isPretty: false)
  }

  /// What a robots.txt says.
  public static func text(of robots: RobotsResult) throws(ReportFailure) -> String {
    try encode(robots)
  }

  static func encode(_ value: some Encodable, isPretty: Bool = true) throws(ReportFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    } catch {
      throw .notEncodable(String(describing: error))
    }
  }
}

/// What a stream of results has for words that name no site.
struct RefusedInput: Encodable {
  var schema = "kommunesjekk-refused-1"
  let input: String
  let problem: Site.Problem
}

/// Why a report cannot be written.
public enum ReportFailure: Error, Hashable, Sendable {
  /// A value has no form in JSON (a number that is not finite). That is a fault of this program; the payload says where.
  case notEncodable(String)
}

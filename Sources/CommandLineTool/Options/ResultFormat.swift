import ArgumentParser
import Reports

/// The forms of a report on a single thing.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// The forms of what the W3C's cases gave.
enum CaseFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
  /// Assertions as implementers send them to the W3C.
  case earl
}

/// The forms of results.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
  /// A line of JSON for each site, as soon as it is ready.
  case jsonl
  /// The findings of accessibility for other programs.
  case sarif, junit, earl

  /// The format of findings, when it is one.
  var findings: FindingReport.Format? { FindingReport.Format(rawValue: rawValue) }
}

import ArgumentParser
import Reports

/// The forms in which a page is shown.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
  /// The tree of the page in the notation of html5lib's tests.
  case tree
  /// The findings of accessibility for other programs.
  case sarif, junit, earl

  /// The format of findings, when it is one.
  var findings: FindingReport.Format? { FindingReport.Format(rawValue: rawValue) }
}

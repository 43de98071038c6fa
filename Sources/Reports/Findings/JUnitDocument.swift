internal import Results
internal import Web

/// The XML of test runners: a suite for each site or page, a case for each rule. A rule that could not be decided is
/// skipped.
/// Source: https://github.com/testmoapp/junitxml and the schema of Jenkins' xUnit plugin, which agree on what is used here.
struct JUnitDocument {
  private let report: FindingReport

  /// How many places a failure lists.
  private static let placeLimit = 20

  init(_ report: FindingReport) { self.report = report }

  var text: String {
    let suites = report.subjects
    let rules = suites.flatMap(\.result.rules)
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<testsuites name=\"kommunesjekk\"\(Self.counts(rules))>")
    for suite in suites { lines += self.lines(of: suite) }
    lines.append("</testsuites>")
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of subject: FindingReport.Subject) -> [String] {
    let name = XMLText.escaped(subject.url.description)
    let groups = Dictionary(grouping: subject.result.groups, by: \.rule)
    var lines = ["  <testsuite name=\"\(name)\"\(Self.counts(subject.result.rules))>"]
    for rule in subject.result.rules {
      let head =
        "    <testcase classname=\"\(name)\" name=\"\(XMLText.escaped("\(rule.id): \(rule.title[report.language])"))\""
      if rule.failed > 0 {
        let failed = (groups[rule.id] ?? []).filter { $0.outcome == .failed }
        lines += [head + ">", failure(rule, failed, in: subject), "    </testcase>"]
      } else if rule.cantTell > 0 {
        let message = XMLText.escaped(FindingTexts.message(rule, .cantTell)[report.language])
        lines += [head + ">", "      <skipped message=\"\(message)\"/>", "    </testcase>"]
      } else {
        lines.append(head + "/>")
      }
    }
    return lines + ["  </testsuite>"]
  }

  private func failure(_ rule: RuleTally, _ groups: [FindingGroup], in subject: FindingReport.Subject) -> String {
    let message = XMLText.escaped(FindingTexts.message(rule, .failed)[report.language])
    var places: [String] = []
    for group in groups.prefix(Self.placeLimit) {
      let extent = FindingTexts.extent(
        occurrences: group.occurrences, pages: group.pages, of: subject.result.pages, isTemplate: group.isTemplate)
      places.append("\(extent[report.language]): \(group.structure)")
      for example in group.examples {
        let place = FindingTexts.place(example.url.description, line: example.line)[report.language]
        places.append("  \(place): \(example.snippet)")
      }
    }
    if let address = rule.address { places.append(address) }
    let body = XMLText.escaped(places.joined(separator: "\n"))
    return "      <failure message=\"\(message)\" type=\"\(XMLText.escaped(rule.id))\">\(body)</failure>"
  }

  private static func counts(_ rules: [RuleTally]) -> String {
    let failed = rules.count { $0.failed > 0 }
    let skipped = rules.count { $0.failed == 0 && $0.cantTell > 0 }
    return " tests=\"\(rules.count)\" failures=\"\(failed)\" errors=\"0\" skipped=\"\(skipped)\""
  }
}

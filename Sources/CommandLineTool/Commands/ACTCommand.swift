import Accessibility
import ArgumentParser
import Facts
import Reports
import Results
import SiteCheck

/// `kommunesjekk act`
struct ACTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act", abstract: "Runs the W3C's test cases for accessibility rules.",
    discussion: """
      The folder holds manifest.json, testcases/ and test-assets/, as the W3C publishes them in w3c/wcag-act-rules. \
      Prints for each rule whether the outcomes are consistent by W3C's definition.
      """)

  @Option(help: ArgumentHelp("The folder with the cases.", valueName: "folder"))
  var cases: String

  @Option(
    help: ArgumentHelp(
      "Text for people, JSON for machines, or EARL as implementers send it to the W3C.", valueName: "text|json|earl"))
  var format = CaseFormat.text

  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.text.language.value
    let results: [ACTRuleResult]
    do throws(ACTSuiteFailure) {
      results = try ACTSuite(folder: cases) { TextLanguage.language(of: $0)?.rawValue }.run()
    } catch {
      throw CommandFailure(.usage, error.message[language])
    }
    let report = ACTReport(results)
    switch format {
    case .earl:
      let outcomes = results.flatMap { result in
        result.cases.map { test in
          CaseOutcome(
            page: ACTSuite.address(of: test.file), rule: (result.actID, result.name), criteria: test.criteria,
            outcome: test.outcome)
        }
      }
      try output.write(try CaseOutcome.earl(outcomes, version: ProgramVersion.current))
    case .json: try output.write(try report.json())
    case .text: try output.write(report.lines(language).map { $0 + "\n" }.joined())
    }
  }
}

internal import Results
internal import Web

/// Assertions of EARL 1.0 as JSON-LD: what came of each rule on each site, and what was found on which page.
/// Source: https://www.w3.org/TR/EARL10-Schema/; the terms are those that the ACT rules' community uses for reports.
struct EARLDocument: Encodable {
  let context = Context()
  let graph: [Assertion]

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case graph = "@graph"
  }

  /// The terms, so that the document can be read without fetching anything.
  struct Context: Encodable {
    let vocabulary = "http://www.w3.org/ns/earl#"
    let earl = "http://www.w3.org/ns/earl#"
    let dct = "http://purl.org/dc/terms/"
    let wcag = "https://www.w3.org/TR/WCAG21/#"
    let doap = "http://usefulinc.com/ns/doap#"
    let title = "dct:title"
    let description = "dct:description"
    let source = Reference(id: "dct:source", type: "@id")
    let isPartOf = Reference(id: "dct:isPartOf", type: "@id")
    let outcome = Reference(id: "earl:outcome", type: "@id")
    let mode = Reference(id: "earl:mode", type: "@id")

    enum CodingKeys: String, CodingKey {
      case vocabulary = "@vocab"
      case earl, dct, wcag, doap, title, description, source, isPartOf, outcome, mode
    }

    struct Reference: Encodable {
      let id: String
      let type: String

      enum CodingKeys: String, CodingKey {
        case id = "@id"
        case type = "@type"
      }
    }
  }

  struct Assertion: Encodable {
    let type = "Assertion"
    let assertedBy: Assertor
    let subject: Subject
    let test: Test
    let mode = "earl:automatic"
    let result: Result

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case assertedBy, subject, test, mode, result
    }
  }

  struct Assertor: Encodable {
    let type = ["Assertor", "Software"]
    let title = "kommunesjekk"
    let version: String

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case title
      case version = "doap:revision"
    }
  }

  struct Subject: Encodable {
    let type = "TestSubject"
    let source: String

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case source
    }
  }

  struct Test: Encodable {
    let id: String?
    let type = "TestCase"
    let title: String
    let isPartOf: [String]

    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case type = "@type"
      case title, isPartOf
    }
  }

  struct Result: Encodable {
    let type = "TestResult"
    let outcome: String
    let description: String?
    let pointer: String?

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case outcome, description, pointer
    }
  }
}

extension EARLDocument {
  init(_ outcomes: [CaseOutcome], version: String) {
    let assertor = Assertor(version: version)
    graph = outcomes.map { outcome in
      Assertion(
        assertedBy: assertor, subject: Subject(source: outcome.page),
        test: Test(
          id: "https://www.w3.org/WAI/standards-guidelines/act/rules/\(outcome.rule.id)/", title: outcome.rule.name,
          isPartOf: WCAGFragments.references(outcome.criteria)),
        result: Result(outcome: "earl:\(outcome.outcome.rawValue)", description: nil, pointer: nil))
    }
  }

  init(_ report: FindingReport) {
    let assertor = Assertor(version: report.version)
    graph = report.subjects.flatMap { subject in
      let rules = Dictionary(subject.result.rules.map { ($0.id, $0) }) { first, _ in first }
      let sums = subject.result.rules.map { rule in
        Assertion(
          assertedBy: assertor, subject: Subject(source: subject.url.description), test: Test(rule, report.language),
          result: Result(outcome: "earl:\(rule.outcome.rawValue)", description: nil, pointer: nil))
      }
      let findings = subject.result.groups.flatMap(\.examples).compactMap { finding -> Assertion? in
        guard let rule = rules[finding.rule] else { return nil }
        return Assertion(
          assertedBy: assertor, subject: Subject(source: finding.url.description), test: Test(rule, report.language),
          result: Result(
            outcome: "earl:\(finding.outcome.rawValue)", description: finding.snippet, pointer: finding.selector))
      }
      return sums + findings
    }
  }
}

extension EARLDocument.Test {
  fileprivate init(_ rule: RuleTally, _ language: UserLanguage) {
    self.init(
      id: rule.address, title: rule.title[language],
      isPartOf: WCAGFragments.references(rule.criteria))
  }
}

extension RuleTally {
  /// The heaviest outcome of any page.
  fileprivate var outcome: Outcome {
    if failed > 0 { return .failed }
    return cantTell > 0 ? .cantTell : .passed
  }
}

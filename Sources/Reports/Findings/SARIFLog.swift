internal import Results
internal import Web

/// A log of SARIF 2.1.0: a run with the rules and a result for each different defect.
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
    let columnKind = "unicodeCodePoints"
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "kommunesjekk"
    let version: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let help: Message
    let helpUri: String?
    let properties: RuleProperties
  }

  struct RuleProperties: Encodable {
    let tags: [String]
  }

  struct Message: Encodable {
    let text: String
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let kind: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let occurrenceCount: Int
    let baselineState: String?
    let properties: ResultProperties
  }

  struct ResultProperties: Encodable {
    let pages: Int
    let isTemplate: Bool
    let structure: String
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let logicalLocations: [LogicalLocation]
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct ArtifactLocation: Encodable {
    let uri: String
  }

  struct Region: Encodable {
    let startLine: Int
    let snippet: Message
  }

  struct LogicalLocation: Encodable {
    let fullyQualifiedName: String
    let kind = "element"
  }
}

extension SARIFLog {
  init(_ report: FindingReport) {
    var tallies: [String: RuleTally] = [:]
    for subject in report.subjects { for rule in subject.result.rules { tallies[rule.id] = tallies[rule.id] ?? rule } }
    let rules = tallies.values.sorted { $0.id < $1.id }
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let results = report.subjects.flatMap { subject in
      subject.result.groups.flatMap { group -> [Result] in
        guard let place = places[group.rule] else { return [] }
        let news = report.baselines.map { Set($0[subject.url].news(in: group)) }
        return group.examples.map { Result($0, of: group, rules[place], place, news, report.language) }
      }
    }
    runs = [
      Run(
        tool: Tool(
          driver: Driver(version: report.version, rules: rules.map { Rule($0, report.language) })), results: results)
    ]
  }
}

extension SARIFLog.Rule {
  fileprivate init(_ rule: RuleTally, _ language: UserLanguage) {
    self.init(
      id: rule.id, shortDescription: .init(text: rule.title[language]), help: .init(text: rule.advice[language]),
      helpUri: rule.address, properties: .init(tags: ["accessibility"] + rule.criteria.map { "WCAG \($0)" }))
  }
}

extension SARIFLog.Result {
  /// What could not be decided is open, and has no level, as the standard asks for.
  fileprivate init(
    _ finding: Finding, of group: FindingGroup, _ rule: RuleTally, _ place: Int, _ news: Set<String>?,
    _ language: UserLanguage
  ) {
    let isFailed = finding.outcome == .failed
    self.init(
      ruleId: rule.id, ruleIndex: place, kind: isFailed ? "fail" : "open", level: isFailed ? "error" : "none",
      message: .init(text: FindingTexts.message(rule, finding.outcome)[language]),
      locations: [
        .init(
          physicalLocation: .init(
            artifactLocation: .init(uri: finding.url.description),
            region: finding.line.map { .init(startLine: $0, snippet: .init(text: finding.snippet)) }),
          logicalLocations: [.init(fullyQualifiedName: finding.selector)])
      ], partialFingerprints: ["kommunesjekk/v\(Fingerprint.version)": finding.fingerprint.description],
      occurrenceCount: max(1, finding.occurrences),
      baselineState: news.map { $0.contains(finding.fingerprint.defectText) ? "new" : "unchanged" },
      properties: .init(pages: group.pages, isTemplate: group.isTemplate, structure: group.structure))
  }
}

import Results
import Web

extension Samples {
  /// Findings that have everything a finding can have.
  enum Findings {
    static let rules = [
      RuleTally(
        id: "label-is-in-name", actID: "2ee8b8",
        address: "https://www.w3.org/WAI/standards-guidelines/act/rules/2ee8b8/",
        criteria: ["2.5.3"],
        title: Localized(nb: "Teksten er med i navnet", nn: "Teksten er med i namnet", en: "The text is in the name"),
        advice: Localized(nb: "Ta den med.", nn: "Ta han med.", en: "Take it in."), passed: 2, failed: 0, cantTell: 1),
      RuleTally(
        id: "link-has-name", actID: "c487ae", address: "https://www.w3.org/WAI/standards-guidelines/act/rules/c487ae/",
        criteria: ["4.1.2", "2.4.4"],
        title: Localized(nb: "Lenker har et navn", nn: "Lenkjer har eit namn", en: "Links have a name"),
        advice: Localized(nb: "Skriv tekst i lenken.", nn: "Skriv tekst i lenkja.", en: "Write text in the link."),
        passed: 1, failed: 36),
      RuleTally(
        id: "own-rule", criteria: [],
        title: Localized(nb: "En egen regel", nn: "Ein eigen regel", en: "A rule of our own"),
        advice: Localized(nb: "Gjør noe.", nn: "Gjer noko.", en: "Do something."), passed: 37),
    ]

    static let link = Finding(
      rule: "link-has-name", outcome: .failed, url: url("/"), line: 12, selector: "header > a",
      snippet: "<a href=\"/\"><img src=\"logo.png\"></a>", attribute: "href", structure: "header/a",
      fingerprint: Fingerprint(defect: 0x1234_5678_9abc_def0, page: 0x8765_4321), occurrences: 2)

    static let doubt = Finding(
      rule: "label-is-in-name", outcome: .cantTell, reason: "meaning", url: url("/kontakt"), selector: "button",
      snippet: "<button aria-label=\"Lukk\">X</button>", structure: "",
      fingerprint: Fingerprint(defect: 7, page: 9))

    static let site = AccessibilityResult(
      pages: 37, rules: rules,
      groups: [
        FindingGroup(
          rule: "link-has-name", outcome: .failed, structure: "header/a", pages: 36, occurrences: 72, isTemplate: true,
          defects: [link.fingerprint.defectText], examples: [link]),
        FindingGroup(
          rule: "label-is-in-name", outcome: .cantTell, reason: "meaning", structure: "", pages: 1, occurrences: 1,
          isTemplate: false, defects: [doubt.fingerprint.defectText], examples: [doubt]),
      ], isCut: true,
      statement: StatementComparison(
        address: "https://uustatus.no/nb/erklaringer/publisert/1", level: "delvis", updated: "2025-03-01",
        isOutdated: true, admitted: ["1.1.1"], found: ["2.4.4", "4.1.2"], notAdmitted: ["2.4.4"]))

    static let page = PageAccessibility(rules: Array(rules.prefix(2)), findings: [link, doubt])
  }
}

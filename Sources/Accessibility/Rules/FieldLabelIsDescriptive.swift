internal import HTML
internal import Results

extension AccessibilityRule {
  /// Labels say what to fill in. Words that say nothing fail; of others people judge.
  static let fieldLabelIsDescriptive = AccessibilityRule(
    "field-label-is-descriptive", act: "cc0f0a",
    title: Localized(
      nb: "Ledetekster sier hva som skal fylles ut", nn: "Leietekstar seier kva som skal fyllast ut",
      en: "Labels say what to fill in"),
    criteria: [.headingsAndLabels], requirements: ["wcag20:2.4.6"], related: ["wcag-technique:G131"],
    decidedBy: .judgement,
    examples: [
      .fails("<label>Felt: <input></label>"), .isOpen("<label>Fornavn <input></label>"),
      .concernsNot("<input aria-label=Felt>"), .concernsNot("<label hidden>Felt <input></label>"),
    ]
  ) { page, report in
    for node in page.elements where page.document.namespace(node) == .html && page.isFormField(node) {
      guard page.isIncluded(node), page.isLabelSeen(node) else { continue }
      let name = page.name(node)
      guard name.source == .native || name.source == .ariaLabelledby, !name.isEmpty else { continue }
      if EmptyWords.contains(name.bytes, in: EmptyWords.fields) {
        report.fail(node)
      } else {
        report.leaveOpen(node, .meaning)
      }
    }
  }
}

extension PageContext {
  /// Whether what labels a field can be seen.
  fileprivate func isLabelSeen(_ node: Node) -> Bool {
    (labels.labels(of: node) + references(.ariaLabelledby, of: node)).contains { isVisible($0) }
  }
}

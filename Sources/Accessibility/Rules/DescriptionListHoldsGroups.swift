internal import HTML
internal import Results

extension AccessibilityRule {
  /// A list of terms holds terms with what is said of them, and nothing else. `div` may put some together.
  ///
  /// Source: https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element
  static let descriptionListHoldsGroups = AccessibilityRule(
    "description-list-holds-groups", basis: .htmlTechnique("H48"),
    title: Localized(
      nb: "Lister med begreper inneholder bare begreper og forklaringer",
      nn: "Lister med omgrep inneheld berre omgrep og forklaringar",
      en: "Lists of terms hold only terms and descriptions"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], related: ["wcag-technique:H48"],
    decidedBy: .markup,
    examples: [
      .passes("<dl><dt>Åpent<dd>08.00<dd>12.00</dl>"),
      .passes("<dl><div><dt>Åpent<dd>08.00</div><script></script></dl>"),
      .fails("<dl><p>Åpent<dd>08.00</dl>"), .fails("<dl>Åpent <dt>Mandag<dd>08.00</dl>"),
      .fails("<dl><dd>08.00</dl>"), .fails("<dl><dt>Åpent</dl>"), .fails("<dl><div><p>Åpent</p></div></dl>"),
      .fails("<dl><div role=group><dt>Åpent<dd>08.00</div></dl>"), .fails("<dl><ul><li>Åpent</ul></dl>"),
      .fails("<dl><dd>08.00<dt>Åpent</dl>"),
      .isOpen("<dl><dd>08.00<dt>Åpent<dd>09.00</dl>"), .isOpen("<dl><dt>Åpent<dd>08.00<dt>Stengt</dl>"),
      .isOpen("<dl><my-term>Åpent</my-term></dl>"), .passes("<dl><dt>Åpent<dd>08.00</dd><p hidden>Stengt</dl>"),
      .concernsNot("<dl></dl>"), .concernsNot("<dl role=none><p>Åpent</dl>"), .concernsNot("<dl hidden><p>Åpent</dl>"),
    ]
  ) { page, report in
    for node in page.listParts where page.isHTML(.dl, node) && !page.isHidden(node) {
      guard page.explicitRole(node) == nil else { continue }
      var contents = TermListContents()
      contents.read(node, in: page)
      if contents.isWrong {
        report.fail(node)
      } else if contents.isUnknown {
        report.leaveOpen(node, .script)
      } else if contents.isEmpty {
        continue
      } else if contents.groups == 0 {
        report.fail(node)
      } else if contents.isUneven {
        report.leaveOpen(node, .meaning)
      } else {
        report.pass(node)
      }
    }
  }
}

/// What is in a `dl` element.
private struct TermListContents {
  /// There is neither a term nor a description.
  private(set) var isEmpty = true
  /// How often a description follows a term.
  private(set) var groups = 0
  /// Something is there that does not belong.
  private(set) var isWrong = false
  /// Something is there that only scripts know.
  private(set) var isUnknown = false
  /// A description comes before any term of its group, or a term has none after it.
  private(set) var isUneven = false

  mutating func read(_ list: Node, in page: PageContext, isGroup: Bool = false) {
    var last: ElementName?
    for child in page.document.children(list) {
      if page.isLooseText(child) { isWrong = true }
      guard page.document.kind(child) == .element, !page.isHidden(child) else { continue }
      guard page.document.namespace(child) == .html else {
        isWrong = true
        continue
      }
      switch page.document.name(child) {
      case .dt:
        isEmpty = false
        last = .dt
      case .dd:
        isEmpty = false
        if last == nil { isUneven = true }
        if last == .dt { groups += 1 }
        last = .dd
      case .div where !isGroup && [nil, Role.none].contains(page.explicitRole(child)):
        read(child, in: page, isGroup: true)
        if !isEmpty, last == nil { last = .dd }
      // They say nothing; lines between groups do no harm.
      case .br, .hr, .wbr: break
      case .div where page.document.firstChild(child) == nil: break
      case let name where !name.isStandard || name == .slot: isUnknown = true
      default: isWrong = true
      }
    }
    if last == .dt { isUneven = true }
  }
}

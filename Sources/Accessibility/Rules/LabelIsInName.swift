internal import HTML
internal import Results
internal import Styling
internal import Web

extension AccessibilityRule {
  /// What is written on a control is part of its name, so that people can say what they see.
  static let labelIsInName = AccessibilityRule(
    "label-is-in-name", act: "2ee8b8",
    title: Localized(
      nb: "Teksten på knapper og lenker er med i navnet deres",
      nn: "Teksten på knappar og lenkjer er med i namnet deira",
      en: "The text on buttons and links is part of their name"),
    criteria: [.labelInName], requirements: ["wcag21:2.5.3"], related: ["wcag-technique:G208"], decidedBy: .markup,
    examples: [
      .passes("<button aria-label='Søk i postlisten'>Søk</button>"),
      .passes("<a href=/ aria-label='les mer'>Les mer …</a>"),
      .passes("<button aria-label='Lukk'>×</button>"), .fails("<button aria-label='Finn'>Søk</button>"),
      .fails("<a href=/ aria-label='Rådhusgata 1'>Rådhus</a>"),
      .fails("<a href=/ aria-label='Søk'>Søk <span aria-hidden=true>barnehageplass</span></a>"),
      .isOpen("<button aria-label='Lukk'>X</button>"), .isOpen("<a href=/ aria-label='Nummer'>Nr.</a>"),
      .concernsNot("<nav aria-label='Hovedmeny'>Meny</nav>"), .concernsNot("<button>Søk</button>"),
    ]
  ) { page, report in
    for node in page.elements where !page.aria(node).isDisjoint(with: AriaSet([.label, .labelledby])) {
      guard page.isIncluded(node), let role = page.role(node), role.isWidget, role.isNamedByContent else { continue }
      let text = page.visibleText(node)
      if text.isBlank { continue }
      let name = page.name(node)
      guard name.isComplete else {
        report.leaveOpen(node, .tooMuchWork)
        continue
      }
      let comparison = LabelComparison(label: text.bytes, name: name.bytes)
      switch comparison.verdict {
      case .contained: report.pass(node)
      case .unclear: report.leaveOpen(node, .meaning)
      case .missing: if page.mayShowOther(node) { report.leaveOpen(node, .styles) } else { report.fail(node) }
      }
    }
  }
}

extension PageContext {
  /// The text in an element that can be seen, whatever assistive technology gets to know. Of the first 2,000 nodes.
  func visibleText(_ node: Node) -> NameText {
    var text = NameText()
    var budget = 2_000
    appendVisible(node, to: &text, &budget)
    return text
  }

  private func appendVisible(_ node: Node, to text: inout NameText, _ budget: inout Int) {
    var child = document.firstChild(node)
    while let current = child, budget > 0 {
      child = document.nextSibling(current)
      budget -= 1
      switch document.kind(current) {
      case .text: if isVisible(current) { text.append(document.text(current)) }
      case .element:
        let standsApart = flags(current).contains(.apart)
        if standsApart { text.space() }
        appendVisible(current, to: &text, &budget)
        if standsApart { text.space() }
      default: break
      }
    }
  }

  /// Whether style sheets may hide a part of the text or draw pictures for it.
  fileprivate func mayShowOther(_ node: Node) -> Bool {
    let isWord = visibleText(node).bytes.allSatisfy { $0.isASCIILetter || $0 == UInt8(ascii: "_") }
    let mayBeIcon = isWord && styledBelow(node) { $0.holds("icon") || $0.holds("material") || $0.holds("fa-") }
    return mayBeIcon || (!styles.isComplete && (isWord || styledBelow(node) { _ in true }))
  }

  /// Whether an element or one below has classes of some kind.
  private func styledBelow(_ node: Node, where isSome: (ArraySlice<UInt8>) -> Bool) -> Bool {
    ([node] + document.descendants(node)).contains { document.attribute(.class, of: $0).map(isSome) ?? false }
  }
}

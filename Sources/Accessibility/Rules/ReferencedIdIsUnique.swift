internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// Ids that labels and WAI-ARIA refer to are there once. Browsers take the first element, which may not be the one that
  /// is meant; where all say the same it does not matter.
  static let referencedIdIsUnique = AccessibilityRule(
    "referenced-id-is-unique", basis: .ariaTechnique("ARIA16"),
    title: Localized(
      nb: "Id-er som etiketter og ARIA viser til, finnes én gang",
      nn: "Id-ar som etikettar og ARIA viser til, finst éin gong",
      en: "Ids that labels and ARIA refer to are there once"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], related: ["wcag-technique:ARIA16", "wcag20:1.3.1"],
    decidedBy: .judgement,
    examples: [
      .isOpen("<button aria-labelledby=a></button><i id=a>Søk</i><i id=a>Send</i>"),
      .isOpen("<label for=a>Fornavn</label><input id=a><label>Etternavn <input id=a></label>"),
      .passes("<input aria-describedby=a><p id=a>Elleve sifre</p><p id=a>Elleve sifre</p>"),
      .concernsNot("<i id=a>Søk</i><i id=a>Send</i>"),
      .concernsNot("<button aria-labelledby=a hidden></button><i id=a>Søk</i><i id=a>Send</i>"),
    ]
  ) { page, report in
    guard !page.ids.repeated.isEmpty else { return }
    for node in page.elements where page.isHTMLOrSVG(node) && !page.isHidden(node) {
      for attribute in page.aria(node).intersection(.references).members {
        guard let value = page.value(of: attribute, node) else { continue }
        page.judge(node, referringTo: value.words, by: attribute.name, in: &report)
      }
      if page.isHTML(.label, node), let id = page.document.attribute(.for, of: node) {
        page.judge(node, referringTo: [id], by: "for", in: &report)
      }
    }
  }
}

extension AriaSet {
  /// The states and properties that refer to ids.
  fileprivate static let references = AriaSet(
    AriaAttribute.allCases.filter {
      switch $0.valueType {
      case .idReference, .idReferences: true
      default: false
      }
    })
}

extension PageContext {
  fileprivate func judge(
    _ node: Node, referringTo names: [ArraySlice<UInt8>], by attribute: String, in report: inout RuleReport
  ) {
    let doubled = names.prefix(Self.referenceLimit).filter { ids.repeated[$0] != nil }
    if doubled.isEmpty { return }
    let isText = attribute == "aria-labelledby" || attribute == "aria-describedby"
    if isText, doubled.allSatisfy(allSayTheSame) {
      report.pass(node, attribute: attribute)
    } else {
      report.leaveOpen(node, .meaning, attribute: attribute)
    }
  }

  /// Whether all elements with an id lend the same text to what refers to them.
  private func allSayTheSame(_ id: ArraySlice<UInt8>) -> Bool {
    guard let first = ids[id], let others = ids.repeated[id] else { return true }
    let text = referencedText(first)
    return others.prefix(20).allSatisfy { referencedText($0) == text } && others.count <= 20
  }
}

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
    var ids = RepeatedIDs(page: page)
    for node in page.elements where page.isHTMLOrSVG(node) && !page.isHidden(node) {
      for attribute in page.aria(node).intersection(.references).members {
        guard let value = page.value(of: attribute, node) else { continue }
        let lendsText = attribute == .labelledby || attribute == .describedby
        ids.judge(node, value.words, by: attribute.name, lendsText: lendsText, in: &report)
      }
      if page.isHTML(.label, node), let id = page.document.attribute(.for, of: node) {
        ids.judge(node, [id], by: "for", lendsText: false, in: &report)
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

/// Judges references to ids that several elements have.
private struct RepeatedIDs {
  let page: PageContext
  private var sameness: [ArraySlice<UInt8>: Bool] = [:]

  init(page: PageContext) { self.page = page }

  mutating func judge(
    _ node: Node, _ names: [ArraySlice<UInt8>], by attribute: String, lendsText: Bool, in report: inout RuleReport
  ) {
    let repeated = names.prefix(PageContext.referenceLimit).filter { page.ids.repeated[$0] != nil }
    if repeated.isEmpty { return }
    if lendsText, repeated.allSatisfy({ allSayTheSame($0) }) {
      report.pass(node, attribute: attribute)
    } else {
      report.leaveOpen(node, .meaning, attribute: attribute)
    }
  }

  /// Whether all elements with an id lend the same text to what refers to them.
  private mutating func allSayTheSame(_ id: ArraySlice<UInt8>) -> Bool {
    if let known = sameness[id] { return known }
    var isSame = true
    if let first = page.ids[id], let others = page.ids.repeated[id] {
      let text = page.referencedText(first)
      isSame = others.count <= 20 && others.allSatisfy { page.referencedText($0) == text }
    }
    sameness[id] = isSame
    return isSame
  }
}

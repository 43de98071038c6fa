internal import HTML
internal import Results

extension AccessibilityRule {
  /// The languages that parts of the page say they are in exist.
  static let partLanguageIsValid = AccessibilityRule(
    "part-language-is-valid", act: "de46e4",
    title: Localized(
      nb: "Språkkoder i teksten finnes", nn: "Språkkodar i teksten finst", en: "Language codes in the text exist"),
    criteria: [.languageOfParts], requirements: ["wcag20:3.1.2"], related: ["wcag-technique:H58"], decidedBy: .markup,
    examples: [
      .passes("<p lang=en>Welcome"), .fails("<p lang=engelsk>Welcome"), .fails("<p lang=' '>Welcome"),
      .fails("<p lang=engelsk><img src=a.png alt=Welcome>"), .concernsNot("<p lang=engelsk></p>"),
      .concernsNot("<div lang=engelsk><p lang=''>Welcome</div>"),
      .concernsNot("<p lang=engelsk><span hidden>Welcome</span>"),
    ]
  ) { page, report in
    guard let body = page.document.body else { return }
    var owner: [Int: Node] = [:]
    var speaking: Set<Node> = []
    for node in [body] + page.document.descendants(body) {
      let inherited = page.document.parent(node).flatMap { owner[$0.number] }
      switch page.document.kind(node) {
      case .element:
        let own = page.document.attribute(.lang, of: node) != nil ? node : inherited
        owner[node.number] = own
        if let own, page.speaksByAttribute(node) { speaking.insert(own) }
      case .text:
        guard let inherited, page.isPerceived(node), !page.document.text(node).trimmed.isEmpty else { continue }
        speaking.insert(inherited)
      default: break
      }
    }
    for node in speaking.sorted() {
      guard let value = page.document.attribute(.lang, of: node), !value.isEmpty else { continue }
      report.judge(node, LanguageTag(value).isKnown, attribute: "lang")
    }
  }
}

extension PageContext {
  /// Whether somebody perceives a node, by eye or otherwise.
  func isPerceived(_ node: Node) -> Bool { flags(node).isSuperset(of: [.rendered, .visible]) }

  /// Whether an element has words in an attribute that people get to know.
  fileprivate func speaksByAttribute(_ node: Node) -> Bool {
    guard isPerceived(node) else { return false }
    let attributes: [AttributeName] = [.alt, .ariaLabel, .title, .placeholder]
    return attributes.contains { !(trimmed($0, of: node) ?? []).isEmpty }
  }
}

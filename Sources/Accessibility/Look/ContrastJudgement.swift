internal import HTML
internal import Results
internal import Styling
internal import Web

extension PageContext {
  /// Judges the texts of each element by the contrast to what is behind them.
  ///
  /// Source: https://www.w3.org/WAI/standards-guidelines/act/rules/afw4f7/
  func judgeContrast(normal: Double, large: Double, in report: inout RuleReport) {
    guard let body = document.body else { return }
    let exempt = textsOfDisabled
    var judged: [Int: Bool] = [:]
    for text in document.descendants(body) where document.kind(text) == .text && isVisible(text) {
      guard let parent = document.parent(text), judged[parent.number] == nil, concernsContrast(parent) else { continue }
      let words = document.text(text).trimmed
      if words.isEmpty || isExempt(text, exempt) { continue }
      judged[parent.number] = true
      judge(parent, words, normal: normal, large: large, in: &report)
    }
  }

  private func judge(
    _ node: Node, _ words: ArraySlice<UInt8>, normal: Double, large: Double, in report: inout RuleReport
  ) {
    guard let style = styles.style(node) else { return }
    guard let ratio = styles.textColors(node).ratio else { return report.leaveOpen(node, .styles) }
    // Text in the color of its background is not seen at all.
    if ratio < 1.001 { return }
    // A shadow may lie between text and background.
    if style.hasTextShadow { return report.leaveOpen(node, .styles) }
    if ratio >= (style.isLargeText ? large : normal) - 1e-9 { return report.pass(node) }
    let isLanguage = Self.isLanguage(words)
    if !isLanguage { return report.leaveOpen(node, .meaning) }
    let isSure = styles.isComplete && !style.isAnimated
    if isSure { report.fail(node) } else { report.leaveOpen(node, .styles) }
  }

  private func concernsContrast(_ node: Node) -> Bool {
    guard document.namespace(node) == .html else { return false }
    switch document.name(node) {
    case .option, .optgroup, .select, .textarea, .script, .style: return false
    default: return true
    }
  }

  /// Whether a text is made of words: two letters or figures at least.
  static func isLanguage(_ words: ArraySlice<UInt8>) -> Bool {
    var count = 0
    for scalar in String(decoding: words.prefix(400), as: UTF8.self).unicodeScalars {
      // Most are ASCII, and the Unicode tables are far away.
      let counts =
        scalar.isASCII
        ? UInt8(ascii: scalar).isASCIILetter || UInt8(ascii: scalar).isASCIIDigit
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if counts { count += 1 }
      if count > 1 { return true }
    }
    return false
  }

  /// Elements whose texts need no contrast: controls that are disabled, and what names them.
  private var textsOfDisabled: Set<Node> {
    var found: Set<Node> = []
    for node in elements {
      let isOff = isDisabled(node) || (aria(node).has(.disabled) && has(.ariaDisabled, "true", node))
      guard isOff else { continue }
      found.insert(node)
      found.formUnion(labels.labels(of: node))
      found.formUnion(references(.ariaLabelledby, of: node))
    }
    return found
  }

  private func isExempt(_ text: Node, _ exempt: Set<Node>) -> Bool {
    !exempt.isEmpty && document.ancestors(text).contains { exempt.contains($0) }
  }
}

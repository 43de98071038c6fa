internal import HTML
internal import Styling
internal import Web

/// A distance in text that people may want to widen.
enum TextDistance {
  case letterSpacing, wordSpacing, lineHeight
}

extension PageContext {
  /// Judges the distances that `style` attributes prescribe with `!important`, so that no style sheet of a reader can widen
  /// them. `least` is a multiple of the size of letters.
  ///
  /// An element is judged by all texts that have the distance from it.
  func judgeSpacing(_ distance: TextDistance, atLeast least: Double, in report: inout RuleReport) {
    guard kind == .html, let body = document.body, prescribes(distance) else { return }
    enum Verdict: Int { case good, open, bad }
    var verdicts: [Node: Verdict] = [:]
    for text in document.descendants(body) where document.kind(text) == .text && isVisible(text) {
      guard !document.text(text).trimmed.isEmpty, let parent = document.parent(text) else { continue }
      guard let target = prescriber(of: distance, for: parent), document.namespace(target) == .html else { continue }
      var verdict = Verdict.open
      if let ratio = ratio(distance, parent) {
        if ratio >= least - 1e-6 {
          verdict = .good
        } else {
          verdict = distance != .lineHeight || wraps(text, in: parent) ? .bad : .open
        }
      }
      if verdict.rawValue >= (verdicts[target] ?? .good).rawValue { verdicts[target] = verdict }
    }
    for (node, verdict) in verdicts.sorted(by: { $0.key < $1.key }) {
      switch verdict {
      case .good: report.pass(node, attribute: "style")
      case .open: report.leaveOpen(node, .layout, attribute: "style")
      case .bad: report.fail(node, attribute: "style")
      }
    }
  }

  /// The distance in multiples of the size of letters; `nil` when it cannot be told.
  private func ratio(_ distance: TextDistance, _ node: Node) -> Double? {
    guard let style = styles.style(node), style.fontSize > 0 else { return nil }
    switch distance {
    case .letterSpacing: return style.letterSpacing.map { $0 / style.fontSize }
    case .wordSpacing: return style.wordSpacing.map { $0 / style.fontSize }
    case .lineHeight:
      switch style.lineHeight {
      case .normal: return 1.2
      case .factor(let factor): return factor
      case .px(let px): return px / style.fontSize
      case .unknown: return nil
      }
    }
  }

  /// The element whose `style` attribute gives a text its distance, if one does with `!important`.
  private func prescriber(of distance: TextDistance, for node: Node) -> Node? {
    var current: Node? = node
    while let candidate = current, let style = styles.style(candidate) {
      let provenance =
        switch distance {
        case .letterSpacing: style.letterSpacingProvenance
        case .wordSpacing: style.wordSpacingProvenance
        case .lineHeight: style.lineHeightProvenance
        }
      if let provenance {
        guard provenance.origin == .inline, provenance.isImportant else { return nil }
        return !provenance.isWide || isReset(distance, candidate) ? candidate : nil
      }
      current = document.parent(candidate)
    }
    return nil
  }

  /// Whether some `style` attribute may prescribe a distance at all.
  private func prescribes(_ distance: TextDistance) -> Bool {
    elements.contains { document.attribute(.style, of: $0)?.holds(Self.property(distance)) ?? false }
  }

  /// Whether a `style` attribute sets a distance to its first value by `initial`.
  private func isReset(_ distance: TextDistance, _ node: Node) -> Bool {
    guard let style = document.attribute(.style, of: node) else { return false }
    let property = Self.property(distance)
    return style.split(separator: UInt8(ascii: ";")).contains { declaration in
      declaration.trimmed.hasPrefix(property) && declaration.holds("initial") && declaration.holds("important")
    }
  }

  private static func property(_ distance: TextDistance) -> StaticString {
    switch distance {
    case .letterSpacing: "letter-spacing"
    case .wordSpacing: "word-spacing"
    case .lineHeight: "line-height"
    }
  }

  /// Whether a text is surely longer than its lines: letters are taken for narrow.
  private func wraps(_ text: Node, in parent: Node) -> Bool {
    guard let style = styles.style(parent), style.whiteSpace == "normal", let width = textWidth(parent) else {
      return false
    }
    let count = Double(NameText(document.text(text)).bytes.count)
    return count * style.fontSize * 0.35 > width
  }

  /// The greatest width that a text may have in an element, where sizes around it tell.
  func textWidth(_ node: Node) -> Double? {
    var least: Double?
    var current: Node? = node
    while let candidate = current, let style = styles.style(candidate) {
      if style.display != "inline" {
        for width in [style.width, style.maxWidth] {
          if let width { least = min(least ?? width, width) }
        }
        // What is in a box that scrolls sideways may be wider than what is around it.
        if style.overflowX == "auto" || style.overflowX == "scroll" { break }
      }
      current = document.parent(candidate)
    }
    return least
  }
}

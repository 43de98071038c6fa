internal import HTML
internal import Styling
internal import Web

/// How a link is told from the text around it.
enum LinkDistinction {
  /// There is nothing to tell.
  case none
  /// By something else than color, or by a color of very different lightness.
  case clear
  /// By a color of much the same lightness, and nothing else.
  case colorOnly
  /// It cannot be told from the styles.
  case unknown
}

extension PageContext {
  /// Source: https://www.w3.org/WAI/WCAG22/Techniques/failures/F73, G183
  func distinction(of link: LineOfText.Link, in line: LineOfText) -> LinkDistinction {
    let before = link.position > 0 ? line.texts[link.position - 1] : nil
    let after = link.position < line.texts.count ? line.texts[link.position] : nil
    let neighbors = [before, after].compactMap { $0 }
    if neighbors.isEmpty || link.texts.isEmpty { return .none }
    var isUnknown = hasOwnMarks(link.node)
    for text in link.texts.prefix(50) {
      for neighbor in neighbors {
        switch distinction(of: text, in: link.node, from: neighbor) {
        case .clear: return .clear
        case .unknown, .none: isUnknown = true
        case .colorOnly: break
        }
      }
    }
    return isUnknown ? .unknown : .colorOnly
  }

  private func distinction(of text: Node, in link: Node, from other: Node) -> LinkDistinction {
    guard let own = styles.style(text), let around = styles.style(other), let box = styles.style(link) else {
      return .unknown
    }
    if decoration(of: text) != decoration(of: other) { return .clear }
    if own.isItalic != around.isItalic || own.textTransform != around.textTransform { return .clear }
    if (own.fontWeight >= 600) != (around.fontWeight >= 600) { return .clear }
    if abs(own.fontSize - around.fontSize) >= 1 { return .clear }
    if own.letterSpacing != around.letterSpacing { return .clear }
    if own.hasTextShadow != around.hasTextShadow || box.hasBoxShadow || box.hasOutline { return .clear }
    if box.hasBottomBorder {
      // Sheets that give every element a border of no width say nothing by it.
      let isEverywhere = document.parent(link).flatMap { styles.style($0) }?.hasBottomBorder ?? false
      return isEverywhere ? .unknown : .clear
    }
    return distinctionByColor(of: text, from: other)
  }

  private func distinctionByColor(of text: Node, from other: Node) -> LinkDistinction {
    guard case .colors(let color, let behind) = styles.textColors(text),
      case .colors(let otherColor, let behindOther) = styles.textColors(other)
    else { return .unknown }
    if Contrast.ratio(behind, behindOther) >= 3 || Contrast.ratio(color, otherColor) >= 3 { return .clear }
    // Without any difference color says nothing, and other signs are what people have to judge.
    return behind == behindOther && color != otherColor ? .colorOnly : .unknown
  }

  /// The lines that are drawn at a text, by all elements around it up to its block.
  private func decoration(of text: Node) -> TextDecorationLine {
    var lines = TextDecorationLine()
    for ancestor in document.ancestors(text) where document.kind(ancestor) == .element {
      if let style = styles.style(ancestor) { lines.formUnion(style.textDecoration) }
      if flags(ancestor).contains(.apart) { break }
    }
    return lines
  }

  /// Whether something may mark a link that styles of text do not tell: pictures, what a sheet puts beside it, what moves,
  /// or a handler.
  private func hasOwnMarks(_ link: Node) -> Bool {
    let around = [link] + document.ancestors(link).prefix { !flags($0).contains(.apart) }
    for node in around + Array(document.descendants(link)) where document.kind(node) == .element {
      if document.namespace(node) != .html { return true }
      switch document.name(node) {
      case .img, .image, .object, .canvas, .video, .iframe, .input: return true
      default: break
      }
      if styles.generatedContent(.before, of: node) != nil || styles.generatedContent(.after, of: node) != nil {
        return true
      }
      if styles.style(node)?.isAnimated ?? false { return true }
    }
    return false
  }
}

public import HTML

/// What `::before` or `::after` puts beside the content of an element.
public struct GeneratedContent: Hashable, Sendable {
  /// Its text. Quotation marks and counters, which depend on what is around, are left out.
  public internal(set) var text = ""
  /// The text for assistive technology behind a slash (`content: "★" / "favourite"`); `nil` without a slash.
  public internal(set) var alternative: String?
  /// Whether a picture is in it.
  public internal(set) var hasImage = false
  /// Whether a counter or something else that we do not follow is in it.
  public internal(set) var isPartial = false
}

/// The boxes beside an element's content.
public enum GeneratedBox: Hashable, Sendable {
  /// In front of it.
  case before
  /// Behind it.
  case after
}

extension ComputedStyles {
  /// What a box puts beside the content of an element; `nil` when there is no such box, or when it is not shown.
  public func generatedContent(_ box: GeneratedBox, of node: Node) -> GeneratedContent? {
    guard let style = generatedStyle(box, of: node), style.own.content >= 0 else { return nil }
    var list = TokenCursor(TokenList(computer.texts[Int(style.own.content)])).trimmed
    var content = GeneratedContent()
    var alternative: String?
    while let token = list.token {
      if list.take(delim: 0x2F) {
        alternative = ""
        continue
      }
      let piece = piece(&list, token, node, &content)
      if alternative == nil { content.text += piece } else { alternative? += piece }
    }
    content.alternative = alternative
    return content
  }

  /// The computed values of a box beside an element's content.
  public func generatedStyle(of node: Node, _ box: GeneratedBox) -> ElementStyle? {
    generatedStyle(box, of: node).map(ElementStyle.init)
  }

  private func generatedStyle(_ box: GeneratedBox, of node: Node) -> Style? {
    let ordinal = table.ordinal(node)
    guard ordinal >= 0, visibility.isRendered[Int(ordinal)] else { return nil }
    let boxes = boxes[Int(styleIndices[Int(ordinal)])]
    let index = box == .before ? boxes.before : boxes.after
    return index >= 0 ? styles[Int(index)] : nil
  }

  private func piece(
    _ cursor: inout TokenCursor, _ token: Token, _ node: Node, _ content: inout GeneratedContent
  ) -> String {
    defer { cursor.skip() }
    switch token.kind {
    case .string: return String(decoding: cursor.list.text(token), as: UTF8.self)
    case .url: content.hasImage = true
    case .function:
      if cursor.isFunction("attr") {
        var inner = cursor
        let argument = inner.enter().trimmed
        guard let name = argument.token, name.kind == .ident else { return "" }
        let key = cursor.list.foldedKey(name)
        for (attribute, value) in document.attributes(of: node) where table.keys(of: attribute).folded == key {
          return String(decoding: value, as: UTF8.self)
        }
        // A fallback in place of a missing attribute is a rare thing.
        content.isPartial = argument.position + 1 < argument.end
      } else if cursor.isFunction("counter") || cursor.isFunction("counters") {
        content.isPartial = true
      } else {
        content.hasImage = true
      }
    case .whitespace, .ident: break
    default: content.isPartial = true
    }
    return ""
  }
}

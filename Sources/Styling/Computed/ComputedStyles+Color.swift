public import HTML

extension ComputedStyles {
  /// What lies behind the content of an element, or behind a text, as it is seen.
  public func backdrop(_ node: Node) -> Backdrop {
    switch colors(node, painting: nil) {
    case .colors(_, let background): .color(background)
    case .undecidable(let reason): .undecidable(reason)
    }
  }

  /// The colors of text right in an element (or of a text), as they are seen. Shadows are not looked at; see
  /// `ElementStyle.hasTextShadow`.
  public func textColors(_ node: Node) -> TextColors {
    guard let ordinal = ordinal(node) else { return .undecidable(.notRendered) }
    let style = computed(ordinal)
    return colors(node, painting: style.textFill ?? style.color)
  }

  private func colors(_ node: Node, painting color: Color?) -> TextColors {
    guard let ordinal = ordinal(node), visibility.isRendered[Int(ordinal)] else { return .undecidable(.notRendered) }
    if let effect = backdrops.effect[Int(ordinal)] { return .undecidable(effect) }
    let inner: Color
    switch backdrops.inside[Int(ordinal)] {
    case .color(let color): inner = color
    case .undecidable(let reason): return .undecidable(reason)
    }
    var background = inner
    var text = background
    if let color {
      guard color.isKnown else { return .undecidable(.unknownColor) }
      text = color.over(background)
    }
    // Each group is painted onto what lies behind it as a whole.
    var group = backdrops.group[Int(ordinal)]
    while group >= 0 {
      let parent = table.elements[Int(group)].parent
      guard parent >= 0 else { break }
      switch backdrops.inside[Int(parent)] {
      case .color(let behind):
        let opacity = computed(group).own.opacity
        text = text.faded(opacity).over(behind)
        background = background.faded(opacity).over(behind)
      case .undecidable(let reason): return .undecidable(reason)
      }
      group = backdrops.group[Int(parent)]
    }
    return .colors(text: text, background: background)
  }
}

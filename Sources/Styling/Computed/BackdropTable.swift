internal import HTML

/// What lies behind the content of each element: the backgrounds of the elements around, painted over one another on the
/// white of the canvas.
struct BackdropTable: Sendable {
  /// Behind an element's content, as seen from inside all groups with an opacity.
  private(set) var inside: [Backdrop] = []
  /// The nearest element, itself included, that has an opacity; -1 for none.
  private(set) var group: [Int32] = []
  /// What changes all colors below, whatever lies behind.
  private(set) var effect: [UndecidedColor?] = []

  init(_ builder: StyleBuilder, _ visibility: VisibilityTable) {
    let elements = builder.collector.matcher.table.elements
    let overlaid = Overlays.find(builder, visibility)
    inside.reserveCapacity(elements.count)
    group.reserveCapacity(elements.count)
    effect.reserveCapacity(elements.count)
    for (position, record) in elements.enumerated() {
      let style = builder.styles[Int(builder.styleIndices[position])]
      let parent = Int(record.parent)
      let outer = parent >= 0 ? inside[parent] : .color(.white)
      inside.append(Self.backdrop(style.own, over: outer, isOverlaid: overlaid.contains(Int32(position))))
      group.append(style.own.opacity < 1 ? Int32(position) : parent >= 0 ? group[parent] : -1)
      effect.append((parent >= 0 ? effect[parent] : nil) ?? Self.effect(style.own))
    }
  }

  private static func effect(_ own: OwnStyle) -> UndecidedColor? {
    if own.filter != .none { return .filter }
    if own.mixBlendMode != .normal { return .blending }
    if own.maskImage != .none { return .mask }
    if own.opacity == 0, own.animationName != .none { return .animation }
    return nil
  }

  private static func backdrop(_ own: OwnStyle, over outer: Backdrop, isOverlaid: Bool) -> Backdrop {
    if own.backgroundClip == .text, own.backgroundImage != .none || own.backgroundColor.alpha > 0 {
      return .undecidable(.textClip)
    }
    if isOverlaid { return .undecidable(.overlap) }
    if own.backgroundImage != .none {
      return .undecidable(own.backgroundImage == .gradient ? .gradient : .image)
    }
    let color = own.backgroundColor
    guard color.isKnown else { return .undecidable(.unknownColor) }
    if color.alpha >= 1 { return .color(color) }
    if isMoved(own) { return .undecidable(.position) }
    if own.backdropFilter != .none { return .undecidable(.filter) }
    guard case .color(let below) = outer else { return outer }
    return .color(color.over(below))
  }

  /// Whether the element may lie on something else than what is around it.
  private static func isMoved(_ own: OwnStyle) -> Bool {
    switch own.position {
    case .absolute, .fixed, .sticky: return true
    case .relative:
      for place in [own.top, own.left, own.bottom, own.right] {
        guard case .length(let length) = place else {
          if place == .unknown { return true }
          continue
        }
        if abs(length.px) > 4 || length.percent != 0 { return true }
      }
    default: break
    }
    guard let transform = own.wholeTransform else { return true }
    return abs(transform.x) > 4 || abs(transform.y) > 4 || transform.xPercent != 0 || transform.yPercent != 0
  }
}

/// Finds boxes over which something else may be painted: a picture, or a box with a background, that is taken out of the
/// flow inside of them.
enum Overlays {
  static func find(_ builder: StyleBuilder, _ visibility: VisibilityTable) -> Set<Int32> {
    var result: Set<Int32> = []
    let elements = builder.collector.matcher.table.elements
    for (position, record) in elements.enumerated() where visibility.isRendered[position] {
      let index = Int(builder.styleIndices[position])
      let style = builder.styles[index]
      if style.own.position == .absolute, paintsPicture(record, style.own), !isSmall(style.own),
        visibility.hiding[position].isEmpty, style.visibility == .visible
      {
        note(containing: record.parent, builder, &result)
      }
      let boxes = builder.boxes[index]
      for box in [boxes.before, boxes.after] where box >= 0 {
        let own = builder.styles[Int(box)].own
        let paints = own.backgroundImage != .none || own.backgroundColor.alpha != 0
        if own.position == .absolute, paints, own.opacity > 0, !isSmall(own) {
          note(containing: Int32(position), builder, &result)
        }
      }
    }
    return result
  }

  private static func note(containing element: Int32, _ builder: StyleBuilder, _ result: inout Set<Int32>) {
    let elements = builder.collector.matcher.table.elements
    var current = element
    // The page as a whole is no such box: what is placed in it may lie anywhere.
    while current >= 0, elements[Int(current)].parent >= 0, elements[Int(current)].name != .body {
      let own = builder.styles[Int(builder.styleIndices[Int(current)])].own
      if own.position != .static || own.wholeTransform != .identity {
        result.insert(current)
        return
      }
      current = elements[Int(current)].parent
    }
  }

  private static func paintsPicture(_ record: ElementRecord, _ own: OwnStyle) -> Bool {
    if own.backgroundImage != .none { return true }
    guard record.namespace == .html else { return record.name == .svg }
    switch record.name {
    case .img, .picture, .video, .canvas, .iframe, .object, .embed: return true
    default: return false
    }
  }

  /// Lines and icons cover no text.
  private static func isSmall(_ own: OwnStyle) -> Bool {
    (own.width.px ?? 100) <= 48 && (own.height.px ?? 100) <= 48 || (own.height.px ?? 100) <= 6
      || (own.width.px ?? 100) <= 6
  }
}

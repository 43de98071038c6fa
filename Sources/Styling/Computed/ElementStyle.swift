/// The computed values of an element.
public struct ElementStyle: Sendable {
  let style: Style

  /// `color`; with an opacity below 0 never: `isColorKnown` tells whether it is one that we can read.
  public var color: Color { style.color }
  /// Whether the color is set in a way that is modelled.
  public var isColorKnown: Bool { style.color.isKnown }
  /// `background-color` of the element alone.
  public var backgroundColor: Color { style.own.backgroundColor }
  /// `opacity` of the element alone, from 0 to 1.
  public var opacity: Double { style.own.opacity }
  /// Whether letters have a shadow.
  public var hasTextShadow: Bool { style.textShadow != .none }
  /// `font-size` in pixels.
  public var fontSize: Double { style.fontSize }
  /// `font-weight`, from 1 to 1000; 400 is normal, 700 bold.
  public var fontWeight: Double { style.fontWeight }
  /// Whether letters are slanted.
  public var isItalic: Bool { style.fontStyle != .normal }
  /// `line-height`.
  public var lineHeight: LineHeight { style.lineHeight }
  /// `letter-spacing` in pixels; `nil` when unknown.
  public var letterSpacing: Double? { style.letterSpacing }
  /// `word-spacing` in pixels; `nil` when unknown.
  public var wordSpacing: Double? { style.wordSpacing }
  /// Who declared `line-height` on this very element; `nil` when it is inherited.
  public var lineHeightProvenance: Provenance? { style.own.lineHeightProvenance }
  /// Who declared `letter-spacing` on this very element; `nil` when it is inherited.
  public var letterSpacingProvenance: Provenance? { style.own.letterSpacingProvenance }
  /// Who declared `word-spacing` on this very element; `nil` when it is inherited.
  public var wordSpacingProvenance: Provenance? { style.own.wordSpacingProvenance }
  /// `display` as one word: `block`, `inline-flex`, `none` …
  public var display: String { style.own.display.rawValue }
  /// Whether it makes a box of its own, so that its text stands apart from what is around.
  public var standsApart: Bool { style.own.standsApart }
  /// `visibility`.
  public var visibility: String { style.visibility.rawValue }
  /// `position`.
  public var position: String { style.own.position.rawValue }
  /// `overflow-x`.
  public var overflowX: String { style.own.overflowX.rawValue }
  /// `overflow-y`.
  public var overflowY: String { style.own.overflowY.rawValue }
  /// `text-transform`.
  public var textTransform: String { style.textTransform.rawValue }
  /// `text-align`.
  public var textAlign: String { style.textAlign.rawValue }
  /// `white-space`; `other` for combinations.
  public var whiteSpace: String { style.whiteSpace.rawValue }
  /// `pointer-events`; `other` besides `auto` and `none`.
  public var pointerEvents: String { style.pointerEvents.rawValue }
  /// `user-select`.
  public var userSelect: String { style.userSelect.rawValue }
  /// `writing-mode`.
  public var writingMode: String { style.writingMode.rawValue }
  /// Whether list items have no marker.
  public var hasNoListMarker: Bool { style.listStyleType == .none }
  /// The lines that the element itself draws at its text.
  public var textDecoration: TextDecorationLine { style.own.textDecorationLine }
  /// Whether a border runs below the element.
  public var hasBottomBorder: Bool { style.own.borderBottomStyle != .none }
  /// Whether an outline is drawn.
  public var hasOutline: Bool { style.own.outlineStyle != .none && style.own.outlineWidth > 0 }
  /// Whether a shadow is drawn around the box.
  public var hasBoxShadow: Bool { style.own.boxShadow != .none }
  /// Whether something of it is animated.
  public var isAnimated: Bool { style.own.animationName != .none }
  /// All transforms of the element together; `nil` when unknown.
  public var transform: Transform? { style.own.wholeTransform }

  /// The height of a line in pixels; `nil` for `normal` and when unknown.
  public var lineHeightInPixels: Double? {
    switch style.lineHeight {
    case .factor(let factor): factor * style.fontSize
    case .px(let px): px
    case .normal, .unknown: nil
    }
  }

  /// `width` in pixels, when it is given so.
  public var width: Double? { style.own.width.px }
  /// `height` in pixels, when it is given so.
  public var height: Double? { style.own.height.px }
  /// `max-width` in pixels, when it is given so.
  public var maxWidth: Double? { style.own.maxWidth.px }
  /// `max-height` in pixels, when it is given so.
  public var maxHeight: Double? { style.own.maxHeight.px }

  /// Whether letters count as large (WCAG 2.1, "large scale"): from 24 pixels, or from 18.66 when bold.
  public var isLargeText: Bool { Contrast.isLarge(fontSize: style.fontSize, weight: style.fontWeight) }
}

extension OwnStyle {
  var standsApart: Bool {
    switch display {
    case .none, .contents: false
    case .inline: position == .absolute || position == .fixed
    default: true
    }
  }

  /// `translate`, `rotate`, `scale` and `transform` together, in this order (CSS Transforms Level 2, section 5).
  var wholeTransform: Transform? {
    if isTransformUnknown { return nil }
    return hasTransform ? translate.after(rotate).after(scale).after(transform) : .identity
  }
}

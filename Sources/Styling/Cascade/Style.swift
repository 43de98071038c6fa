/// The distance between lines.
public enum LineHeight: Hashable, Sendable {
  /// What the font wants, about 1.2 times its size.
  case normal
  /// A multiple of the font size, inherited as such.
  case factor(Double)
  /// Pixels.
  case px(Double)
  /// Set in a way that we do not model.
  case unknown
}

/// Who declared something.
public enum StyleOrigin: UInt8, Hashable, Sendable {
  /// The browser's own sheet.
  case userAgent
  /// An attribute of HTML such as `bgcolor`.
  case hint
  /// A style sheet of the page.
  case author
  /// The element's `style` attribute.
  case inline
}

/// Where the value of a property comes from.
public struct Provenance: Hashable, Sendable {
  /// Who declared it.
  public var origin: StyleOrigin
  /// Whether it was declared `!important`.
  public var isImportant: Bool
  /// Whether the declaration says `inherit`, `initial`, `unset` or `revert` in place of a value.
  public var isWide: Bool
}

/// The computed values of one element, those that are read.
struct Style: Sendable {
  // Inherited.
  var color = Color.black
  /// `-webkit-text-fill-color`; `nil` for the color itself.
  var textFill: Color?
  var visibility = Word.visible
  /// In pixels.
  var fontSize = 16.0
  /// Whether the font size was never set otherwise than by words, so that fonts of fixed width shrink it.
  var isKeywordSize = true
  var fontWeight = 400.0
  var fontStyle = Word.normal
  var fontFamily = Word.other
  var lineHeight = LineHeight.normal
  /// In pixels; `nil` when unknown.
  var letterSpacing: Double? = 0
  var wordSpacing: Double? = 0
  var textTransform = Word.none
  var textIndent = Length.zero
  var textAlign = Word.start
  var textShadow = Word.none
  var whiteSpace = Word.normal
  var direction = Word.ltr
  var writingMode = Word.horizontalTB
  var listStyleType = Word.other
  var pointerEvents = Word.auto
  var userSelect = Word.auto
  /// The environment of custom properties.
  var environment: Int32 = -1

  var own = OwnStyle()

  static let initial = Style()
}

/// The computed values that are not inherited.
struct OwnStyle: Sendable {
  var display = Word.inline
  var contentVisibility = Word.visible
  var position = Word.static
  var zIndex: Double?
  var top = Extent.auto
  var right = Extent.auto
  var bottom = Extent.auto
  var left = Extent.auto
  var width = Extent.auto
  var height = Extent.auto
  var minWidth = Extent.auto
  var minHeight = Extent.auto
  var maxWidth = Extent.auto
  var maxHeight = Extent.auto
  var marginTop = Extent.length(.zero)
  var marginRight = Extent.length(.zero)
  var marginBottom = Extent.length(.zero)
  var marginLeft = Extent.length(.zero)
  var overflowX = Word.visible
  var overflowY = Word.visible
  var clip = Word.auto
  var clipPath = Word.none
  var transform = Transform.identity
  var rotate = Transform.identity
  var scale = Transform.identity
  var translate = Transform.identity
  /// Whether one of them may be more than nothing.
  var hasTransform = false
  /// Whether a transform is set in a way that we do not model.
  var isTransformUnknown = false
  var opacity = 1.0
  var filter = Word.none
  var backdropFilter = Word.none
  var mixBlendMode = Word.normal
  var maskImage = Word.none
  var backgroundColor = Color.transparent
  var backgroundImage = Word.none
  var backgroundClip = Word.other
  var textDecorationLine = TextDecorationLine()
  /// Position among the computer's texts; -1 for `normal`, -2 for `none`.
  var content: Int32 = -1
  var animationName = Word.none
  var outlineStyle = Word.none
  var outlineWidth = 3.0
  var borderBottomStyle = Word.none
  var boxShadow = Word.none
  var lineHeightProvenance: Provenance?
  var letterSpacingProvenance: Provenance?
  var wordSpacingProvenance: Provenance?
}

/// A size or place.
enum Extent: Hashable, Sendable {
  /// `auto`, or `none` for a greatest size.
  case auto
  /// Pixels and percent; font sizes are put in.
  case length(Length)
  /// Layout decides it.
  case unknown

  /// The pixels, when it is nothing else.
  var px: Double? {
    if case .length(let length) = self, length.percent == 0 { return length.px }
    return nil
  }
}

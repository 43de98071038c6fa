/// Why a color cannot be told without painting.
public enum UndecidedColor: String, Hashable, Sendable {
  /// A picture lies behind.
  case image
  /// A gradient lies behind.
  case gradient
  /// The element is moved, so that it does not lie on what is around it in the page.
  case position
  /// Something that is moved may lie over or under it.
  case overlap
  /// A filter changes colors.
  case filter
  /// Colors are mixed with those behind in an uncommon way.
  case blending
  /// A mask takes parts away.
  case mask
  /// The background shows only inside of letters.
  case textClip
  /// A color is set in a way that is not modelled.
  case unknownColor
  /// Opacity is animated.
  case animation
  /// Nothing is painted.
  case notRendered
}

/// What lies behind the content of an element.
public enum Backdrop: Hashable, Sendable {
  /// One opaque color.
  case color(Color)
  /// It cannot be told.
  case undecidable(UndecidedColor)
}

/// The colors of a text.
public enum TextColors: Hashable, Sendable {
  /// Two opaque colors, as they are seen: with opacity taken in.
  case colors(text: Color, background: Color)
  /// They cannot be told.
  case undecidable(UndecidedColor)

  /// The contrast ratio, from 1 to 21; `nil` when it cannot be told.
  public var ratio: Double? {
    guard case .colors(let text, let background) = self else { return nil }
    return Contrast.ratio(text, background)
  }
}

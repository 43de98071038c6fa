/// The properties that are read: longhands first, then shorthands. Others are passed over.
enum Property: UInt8, CaseIterable, Sendable {
  // Inherited.
  case color, visibility, textFillColor, fontSize, fontWeight, fontStyle, fontFamily, lineHeight, letterSpacing
  case wordSpacing, textTransform, textIndent, textAlign, textShadow, whiteSpace, direction, writingMode, listStyleType
  case pointerEvents, userSelect, cursor
  // Not inherited.
  case display, contentVisibility, position, zIndex, top, right, bottom, left, width, height, minWidth, minHeight
  case maxWidth, maxHeight, marginTop, marginRight, marginBottom, marginLeft, overflowX, overflowY, clip, clipPath
  case transform, rotate, scale, translate, opacity, filter, backdropFilter, mixBlendMode, maskImage
  case backgroundColor, backgroundImage, backgroundClip, textDecorationLine, content, animationName
  case outlineStyle, outlineWidth, borderBottomStyle, border, boxShadow
  case custom
  // Shorthands.
  case all, background, font, inset, margin, overflow, textDecoration, outline, listStyle, animation
  case insetBlock, insetInline, marginBlock, marginInline, mask
  case borderAll, borderBottom, borderOther

  /// How many longhands there are, custom properties included.
  static let longhandCount = Int(Property.custom.rawValue) + 1

  var isShorthand: Bool { rawValue > Property.custom.rawValue }

  var isInherited: Bool { rawValue < Property.display.rawValue }

  /// All longhands but custom properties.
  static let longhands = allCases.filter { $0.rawValue < Property.custom.rawValue }

  /// The longhands that a shorthand sets; the property itself for a longhand.
  var longhands: [Property] {
    switch self {
    case .all: Self.longhands.filter { $0 != .direction }
    case .background: [.backgroundColor, .backgroundImage, .backgroundClip]
    case .font: [.fontSize, .fontWeight, .fontStyle, .fontFamily, .lineHeight]
    case .inset: [.top, .right, .bottom, .left]
    case .insetBlock: [.top, .bottom]
    case .insetInline: [.left, .right]
    case .margin: [.marginTop, .marginRight, .marginBottom, .marginLeft]
    case .marginBlock: [.marginTop, .marginBottom]
    case .marginInline: [.marginLeft, .marginRight]
    case .overflow: [.overflowX, .overflowY]
    case .textDecoration: [.textDecorationLine]
    case .outline: [.outlineStyle, .outlineWidth]
    case .listStyle: [.listStyleType]
    case .animation: [.animationName]
    case .mask: [.maskImage]
    case .borderAll, .borderBottom: [.borderBottomStyle, .border]
    case .borderOther: [.border]
    default: [self]
    }
  }
}

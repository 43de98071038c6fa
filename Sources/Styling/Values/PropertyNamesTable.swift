extension Property {
  /// The property of a name's key (in lower case); `nil` for those that are passed over. Directions of text are taken as
  /// from left to right and from top to bottom.
  static func named(_ key: NameKey) -> Property? { names[key] }

  private static let names: [NameKey: Property] = {
    var names: [NameKey: Property] = [:]
    for (property, spellings) in table {
      for name in spellings.split(separator: " ") { names[NameKey(name.utf8)] = property }
    }
    return names
  }()

  private static let table: [(Property, String)] = [
    (.color, "color"),
    (.visibility, "visibility"),
    (.textFillColor, "-webkit-text-fill-color"),
    (.fontSize, "font-size"),
    (.fontWeight, "font-weight"),
    (.fontStyle, "font-style"),
    (.fontFamily, "font-family"),
    (.lineHeight, "line-height"),
    (.letterSpacing, "letter-spacing"),
    (.wordSpacing, "word-spacing"),
    (.textTransform, "text-transform"),
    (.textIndent, "text-indent"),
    (.textAlign, "text-align"),
    (.textShadow, "text-shadow"),
    (.whiteSpace, "white-space"),
    (.direction, "direction"),
    (.writingMode, "writing-mode -webkit-writing-mode"),
    (.listStyleType, "list-style-type"),
    (.pointerEvents, "pointer-events"),
    (.userSelect, "user-select -webkit-user-select"),
    (.cursor, "cursor"),
    (.display, "display"),
    (.contentVisibility, "content-visibility"),
    (.position, "position"),
    (.zIndex, "z-index"),
    (.top, "top inset-block-start"),
    (.right, "right inset-inline-end"),
    (.bottom, "bottom inset-block-end"),
    (.left, "left inset-inline-start"),
    (.width, "width inline-size"),
    (.height, "height block-size"),
    (.minWidth, "min-width min-inline-size"),
    (.minHeight, "min-height min-block-size"),
    (.maxWidth, "max-width max-inline-size"),
    (.maxHeight, "max-height max-block-size"),
    (.marginTop, "margin-top margin-block-start"),
    (.marginRight, "margin-right margin-inline-end"),
    (.marginBottom, "margin-bottom margin-block-end"),
    (.marginLeft, "margin-left margin-inline-start"),
    (.overflowX, "overflow-x overflow-inline"),
    (.overflowY, "overflow-y overflow-block"),
    (.clip, "clip"),
    (.clipPath, "clip-path -webkit-clip-path"),
    (.transform, "transform -webkit-transform"),
    (.rotate, "rotate"),
    (.scale, "scale"),
    (.translate, "translate"),
    (.opacity, "opacity -webkit-opacity"),
    (.filter, "filter -webkit-filter"),
    (.backdropFilter, "backdrop-filter -webkit-backdrop-filter"),
    (.mixBlendMode, "mix-blend-mode"),
    (.maskImage, "mask-image -webkit-mask-image"),
    (.backgroundColor, "background-color"),
    (.backgroundImage, "background-image"),
    (.backgroundClip, "background-clip -webkit-background-clip"),
    (.textDecorationLine, "text-decoration-line"),
    (.content, "content"),
    (.animationName, "animation-name -webkit-animation-name"),
    (.outlineStyle, "outline-style"),
    (.outlineWidth, "outline-width"),
    (.boxShadow, "box-shadow -webkit-box-shadow"),
    (.all, "all"),
    (.background, "background"),
    (.font, "font"),
    (.inset, "inset"),
    (.insetBlock, "inset-block"),
    (.insetInline, "inset-inline"),
    (.margin, "margin"),
    (.marginBlock, "margin-block"),
    (.marginInline, "margin-inline"),
    (.overflow, "overflow"),
    (.textDecoration, "text-decoration -webkit-text-decoration"),
    (.outline, "outline"),
    (.listStyle, "list-style"),
    (.animation, "animation -webkit-animation"),
    (.mask, "mask -webkit-mask"),
    (.borderAll, "border border-style border-block border-block-style border-block-end-style"),
    (.borderBottom, "border-bottom border-bottom-style border-block-end"),
    (
      .borderOther,
      """
      border-color border-width border-top border-left border-right border-inline border-top-color border-left-color \
      border-right-color border-bottom-color border-top-width border-left-width border-right-width \
      border-bottom-width border-top-style border-left-style border-right-style border-inline-color
      """
    ),
  ]
}

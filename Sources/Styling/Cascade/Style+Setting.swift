extension Style {
  /// Takes the value of a property from another style: the parent's to inherit, the initial one to reset.
  mutating func copy(_ property: Property, from other: Style) {
    switch property {
    case .color: color = other.color
    case .textFillColor: textFill = other.textFill
    case .visibility: visibility = other.visibility
    case .fontSize: (fontSize, isKeywordSize) = (other.fontSize, other.isKeywordSize)
    case .fontWeight: fontWeight = other.fontWeight
    case .fontStyle: fontStyle = other.fontStyle
    case .fontFamily: fontFamily = other.fontFamily
    case .lineHeight: lineHeight = other.lineHeight
    case .letterSpacing: letterSpacing = other.letterSpacing
    case .wordSpacing: wordSpacing = other.wordSpacing
    case .textTransform: textTransform = other.textTransform
    case .textIndent: textIndent = other.textIndent
    case .textAlign: textAlign = other.textAlign
    case .textShadow: textShadow = other.textShadow
    case .whiteSpace: whiteSpace = other.whiteSpace
    case .direction: direction = other.direction
    case .writingMode: writingMode = other.writingMode
    case .listStyleType: listStyleType = other.listStyleType
    case .pointerEvents: pointerEvents = other.pointerEvents
    case .userSelect: userSelect = other.userSelect
    default: own.copy(property, from: other.own)
    }
  }

  /// Sets a property that takes a word.
  mutating func set(_ property: Property, _ word: Word) {
    switch property {
    case .visibility: visibility = word
    case .fontStyle: fontStyle = word
    case .fontFamily: fontFamily = word
    case .textTransform: textTransform = word
    case .textAlign: textAlign = word
    case .textShadow: textShadow = word
    case .whiteSpace: whiteSpace = word
    case .direction: direction = word
    case .writingMode: writingMode = word
    case .listStyleType: listStyleType = word
    case .pointerEvents: pointerEvents = word
    case .userSelect: userSelect = word
    case .textIndent: textIndent = .zero
    default: own.set(property, word)
    }
  }
}

extension OwnStyle {
  mutating func copy(_ property: Property, from other: OwnStyle) {
    switch property {
    case .display: display = other.display
    case .contentVisibility: contentVisibility = other.contentVisibility
    case .position: position = other.position
    case .zIndex: zIndex = other.zIndex
    case .overflowX: overflowX = other.overflowX
    case .overflowY: overflowY = other.overflowY
    case .clip: clip = other.clip
    case .clipPath: clipPath = other.clipPath
    case .transform, .rotate, .scale, .translate:
      hasTransform = hasTransform || other.hasTransform
      isTransformUnknown = isTransformUnknown || other.isTransformUnknown
      setTransform(property, other.transform(property))
    case .opacity: opacity = other.opacity
    case .filter: filter = other.filter
    case .backdropFilter: backdropFilter = other.backdropFilter
    case .mixBlendMode: mixBlendMode = other.mixBlendMode
    case .maskImage: maskImage = other.maskImage
    case .backgroundColor: backgroundColor = other.backgroundColor
    case .backgroundImage: backgroundImage = other.backgroundImage
    case .backgroundClip: backgroundClip = other.backgroundClip
    case .textDecorationLine: textDecorationLine = other.textDecorationLine
    case .content: content = other.content
    case .animationName: animationName = other.animationName
    case .outlineStyle: outlineStyle = other.outlineStyle
    case .outlineWidth: outlineWidth = other.outlineWidth
    case .borderBottomStyle: borderBottomStyle = other.borderBottomStyle
    case .boxShadow: boxShadow = other.boxShadow
    default:
      if let path = Self.extents(property) { self[keyPath: path] = other[keyPath: path] }
    }
  }

  mutating func set(_ property: Property, _ word: Word) {
    switch property {
    case .display: display = word
    case .contentVisibility: contentVisibility = word
    case .position: position = word
    case .zIndex: zIndex = nil
    case .overflowX: overflowX = word
    case .overflowY: overflowY = word
    case .clip: clip = word
    case .clipPath: clipPath = word
    case .transform, .rotate, .scale, .translate: isTransformUnknown = true
    case .filter: filter = word
    case .backdropFilter: backdropFilter = word
    case .mixBlendMode: mixBlendMode = word
    case .maskImage: maskImage = word
    case .backgroundImage: backgroundImage = word
    case .backgroundClip: backgroundClip = word
    case .content: content = word == .none ? -2 : -1
    case .animationName: animationName = word
    case .outlineStyle: outlineStyle = word
    case .borderBottomStyle: borderBottomStyle = word
    case .boxShadow: boxShadow = word
    default:
      if let path = Self.extents(property) { self[keyPath: path] = word == .other ? .unknown : .auto }
    }
  }

  mutating func setTransform(_ property: Property, _ value: Transform) {
    hasTransform = hasTransform || value != .identity
    switch property {
    case .rotate: rotate = value
    case .scale: scale = value
    case .translate: translate = value
    default: transform = value
    }
  }

  private func transform(_ property: Property) -> Transform {
    switch property {
    case .rotate: rotate
    case .scale: scale
    case .translate: translate
    default: transform
    }
  }

  mutating func set(_ property: Property, _ length: Length) {
    if let path = Self.extents(property) { self[keyPath: path] = .length(length) }
  }

  private static func extents(_ property: Property) -> WritableKeyPath<OwnStyle, Extent>? {
    switch property {
    case .top: \.top
    case .right: \.right
    case .bottom: \.bottom
    case .left: \.left
    case .width: \.width
    case .height: \.height
    case .minWidth: \.minWidth
    case .minHeight: \.minHeight
    case .maxWidth: \.maxWidth
    case .maxHeight: \.maxHeight
    case .marginTop: \.marginTop
    case .marginRight: \.marginRight
    case .marginBottom: \.marginBottom
    case .marginLeft: \.marginLeft
    default: nil
    }
  }
}

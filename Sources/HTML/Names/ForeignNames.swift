/// The names that change inside SVG and MathML, where case matters (HTML standard, "adjust SVG attributes", "adjust MathML
/// attributes", and the table of SVG element names).
struct ForeignNames {
  static let shared = ForeignNames()

  private var elements: [UInt16: ElementName] = [:]
  private var svgAttributes: [UInt16: AttributeName] = [:]
  private var definitionURL: UInt16 = 0

  private init() {
    var numbers: [String: UInt16] = [:]
    for (index, name) in Vocabulary.names.enumerated() { numbers[name] = UInt16(index + 1) }
    for name in Self.svgElements.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let from = numbers[name.lowercased()], let to = numbers[String(name)] {
        elements[from] = ElementName(number: to)
      }
    }
    for name in Self.svgAttributes.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let from = numbers[name.lowercased()], let to = numbers[String(name)] {
        svgAttributes[from] = AttributeName(number: to)
      }
    }
    definitionURL = numbers["definitionurl"] ?? 0
  }

  /// An SVG element's name with its capitals: `foreignobject` becomes `foreignObject`.
  func svgElement(_ name: ElementName) -> ElementName { elements[name.number] ?? name }

  /// An attribute's name with its capitals.
  func attribute(_ name: AttributeName, in namespace: Namespace) -> AttributeName {
    switch namespace {
    case .html: name
    case .svg: svgAttributes[name.number] ?? name
    case .mathML: name.number == definitionURL ? .definitionURL : name
    }
  }

  private static let svgElements = """
    altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix
    feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
    feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
    fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient
    radialGradient textPath
    """

  private static let svgAttributes = """
    attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode
    filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes
    lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves
    pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha
    preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures
    specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage
    tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
    """
}

/// The names that the standards give to elements and attributes (HTML with its obsolete part, SVG, MathML, ARIA), and the
/// attributes that pages use most. The position of a name, counted from 1, is its number in `ElementName` and
/// `AttributeName`; SVG's mixed-case names stand beside the lower-case forms that the tokenizer meets.
enum Vocabulary {
  static let names: [String] = text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }

  private static let text = """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
    button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
    fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
    image img input ins isindex kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter
    multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal
    pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span
    strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var
    video wbr xmp svg g path circle ellipse line polygon polyline rect defs desc filter mask metadata pattern stop
    switch symbol text tref tspan use view marker set animate math mi mo mn ms mtext mglyph malignmark annotation-xml
    annotation semantics mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mspace mstyle
    merror mpadded mphantom mfenced menclose maction altglyph altGlyph altglyphdef altGlyphDef altglyphitem altGlyphItem
    animatecolor animateColor animatemotion animateMotion animatetransform animateTransform clippath clipPath feblend
    feBlend fecolormatrix feColorMatrix fecomponenttransfer feComponentTransfer fecomposite feComposite feconvolvematrix
    feConvolveMatrix fediffuselighting feDiffuseLighting fedisplacementmap feDisplacementMap fedistantlight
    feDistantLight fedropshadow feDropShadow feflood feFlood fefunca feFuncA fefuncb feFuncB fefuncg feFuncG fefuncr
    feFuncR fegaussianblur feGaussianBlur feimage feImage femerge feMerge femergenode feMergeNode femorphology
    feMorphology feoffset feOffset fepointlight fePointLight fespecularlighting feSpecularLighting fespotlight
    feSpotLight fetile feTile feturbulence feTurbulence foreignobject foreignObject glyphref glyphRef lineargradient
    linearGradient radialgradient radialGradient textpath textPath accept accept-charset accesskey action align allow
    allowfullscreen alt as async autocapitalize autocomplete autofocus autoplay bgcolor border cellpadding cellspacing
    charset checked class clear color cols colspan compact content contenteditable controls coords crossorigin datetime
    decoding default defer dirname disabled download draggable enctype enterkeyhint face for formaction formenctype
    formmethod formnovalidate formtarget frameborder headers height hidden high href hreflang http-equiv id imagesizes
    imagesrcset inert inputmode integrity is ismap itemid itemprop itemref itemscope itemtype kind lang language list
    longdesc loading loop low marginheight marginwidth max maxlength media method min minlength multiple muted name
    nomodule nonce nohref noshade novalidate nowrap open optimum ping placeholder playsinline popover popovertarget
    poster preload profile property readonly referrerpolicy rel required rev reversed role rows rowspan rules sandbox
    scope scrolling selected shape size sizes spellcheck src srcdoc srclang srcset start step tabindex target translate
    type usemap valign value valuetype vspace hspace width wrap onclick ondblclick onmousedown onmouseup onmouseover
    onmouseout onmousemove onkeydown onkeyup onkeypress onload onunload onchange oninput onsubmit onreset onfocus onblur
    onerror onscroll aria-activedescendant aria-atomic aria-autocomplete aria-braillelabel aria-brailleroledescription
    aria-busy aria-checked aria-colcount aria-colindex aria-colspan aria-controls aria-current aria-describedby
    aria-description aria-details aria-disabled aria-dropeffect aria-errormessage aria-expanded aria-flowto aria-grabbed
    aria-haspopup aria-hidden aria-invalid aria-keyshortcuts aria-label aria-labelledby aria-level aria-live aria-modal
    aria-multiline aria-multiselectable aria-orientation aria-owns aria-placeholder aria-posinset aria-pressed
    aria-readonly aria-relevant aria-required aria-roledescription aria-rowcount aria-rowindex aria-rowspan
    aria-selected aria-setsize aria-sort aria-valuemax aria-valuemin aria-valuenow aria-valuetext data-id data-href
    data-src data-srcset data-url data-target data-toggle data-title data-name xmlns xmlns:xlink xml:lang xml:space
    xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type encoding definitionurl
    definitionURL d fill stroke stroke-width x y cx cy r rx ry x1 x2 y1 y2 points transform version opacity focusable
    attributename attributeName attributetype attributeType basefrequency baseFrequency baseprofile baseProfile calcmode
    calcMode clippathunits clipPathUnits diffuseconstant diffuseConstant edgemode edgeMode filterunits filterUnits
    gradienttransform gradientTransform gradientunits gradientUnits kernelmatrix kernelMatrix kernelunitlength
    kernelUnitLength keypoints keyPoints keysplines keySplines keytimes keyTimes lengthadjust lengthAdjust
    limitingconeangle limitingConeAngle markerheight markerHeight markerunits markerUnits markerwidth markerWidth
    maskcontentunits maskContentUnits maskunits maskUnits numoctaves numOctaves pathlength pathLength
    patterncontentunits patternContentUnits patterntransform patternTransform patternunits patternUnits pointsatx
    pointsAtX pointsaty pointsAtY pointsatz pointsAtZ preservealpha preserveAlpha preserveaspectratio
    preserveAspectRatio primitiveunits primitiveUnits refx refX refy refY repeatcount repeatCount repeatdur repeatDur
    requiredextensions requiredExtensions requiredfeatures requiredFeatures specularconstant specularConstant
    specularexponent specularExponent spreadmethod spreadMethod startoffset startOffset stddeviation stdDeviation
    stitchtiles stitchTiles surfacescale surfaceScale systemlanguage systemLanguage tablevalues tableValues targetx
    targetX targety targetY textlength textLength viewbox viewBox viewtarget viewTarget xchannelselector
    xChannelSelector ychannelselector yChannelSelector zoomandpan zoomAndPan
    """
}

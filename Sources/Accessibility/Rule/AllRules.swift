extension AccessibilityRule {
  /// Every rule, in the order of their files. A test compares the list with the folder.
  public static let all: [AccessibilityRule] = [
    ariaAttributeIsDefined, ariaHiddenHoldsNoFocus, ariaPropertyIsNotProhibited, ariaPropertyIsPermitted,
    ariaRequiredContext, ariaRequiredOwned, ariaValueIsValid, autocompleteIsValid, autoplayHasControl,
    autoplayIsAvoided, autoplayIsShort, blocksCanBeBypassed, buttonHasName, contentHasHeading, contentHasLandmark,
    decorativeIsNotExposed, fieldLabelIsDescriptive, focusIsVisible, formFieldHasName, frameHasName,
    frameIsInTabOrder, headersReferToCells, headingHasName, headingIsDescriptive, imageButtonHasName,
    imageHasName, imageNameIsDescriptive, labelIsInName, letterSpacingIsWide, lineHeightIsGreat, linkHasName,
    linkInContextIsDescriptive, linkIsDescriptive, menuItemHasName, objectHasName, orientationIsFree,
    pageHasLanguage, pageHasTitle, pageLanguageIsValid, pageLanguageMatches, pageTitleIsDescriptive,
    partLanguageIsValid, partLanguageMatches, presentationalChildrenHoldNoFocus, refreshIsNotDelayed,
    refreshIsNotDelayedAtAll, roleHasRequiredStates, roleIsValid, svgHasName, sameFramesHaveSamePurpose,
    sameLinksHaveSamePurpose, sameLinksInContextHaveSamePurpose, scrollableIsReached, summaryHasName,
    tableHeaderHasCells, textHasContrast, textHasEnhancedContrast, viewportAllowsZoom, wordSpacingIsWide,
  ]

  /// The rule with the W3C's identifier.
  public static func act(_ id: String) -> AccessibilityRule? { all.first { $0.actID == id } }
}

extension AccessibilityRule {
  /// Every rule, in the order of their files. A test compares the list with the folder.
  public static let all: [AccessibilityRule] = [
    ariaAttributeIsDefined, ariaHiddenHoldsNoFocus, ariaPropertyIsNotProhibited, ariaPropertyIsPermitted,
    ariaRequiredContext, ariaRequiredOwned, ariaValueIsValid, autocompleteIsValid, autoplayHasControl,
    autoplayIsAvoided, autoplayIsShort, blocksCanBeBypassed, buttonHasName, contentHasHeading, contentHasLandmark,
    decorativeIsNotExposed, fieldLabelIsDescriptive, formFieldHasName, frameHasName, frameIsInTabOrder,
    headersReferToCells, headingHasName, headingIsDescriptive, imageButtonHasName, imageHasName,
    imageNameIsDescriptive, labelIsInName, linkHasName, linkInContextIsDescriptive, linkIsDescriptive,
    menuItemHasName, objectHasName, pageHasLanguage, pageHasTitle, pageLanguageIsValid, pageLanguageMatches,
    pageTitleIsDescriptive, partLanguageIsValid, partLanguageMatches, presentationalChildrenHoldNoFocus,
    refreshIsNotDelayed, refreshIsNotDelayedAtAll, roleHasRequiredStates, roleIsValid, svgHasName,
    sameFramesHaveSamePurpose, sameLinksHaveSamePurpose, sameLinksInContextHaveSamePurpose, summaryHasName,
    tableHeaderHasCells, viewportAllowsZoom,
  ]

  /// The rule with the W3C's identifier.
  public static func act(_ id: String) -> AccessibilityRule? { all.first { $0.actID == id } }
}

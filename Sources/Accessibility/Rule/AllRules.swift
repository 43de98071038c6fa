extension AccessibilityRule {
  /// Every rule, in the order of their files. A test compares the list with the folder.
  public static let all: [AccessibilityRule] = [
    ariaAttributeIsDefined, ariaHiddenHoldsNoFocus, ariaPropertyIsNotProhibited, ariaPropertyIsPermitted,
    ariaRequiredContext, ariaRequiredOwned, ariaValueIsValid, autocompleteIsValid, autoplayHasControl,
    autoplayIsAvoided, autoplayIsShort, blocksCanBeBypassed, bodyIsNotHidden, buttonHasName, clickTargetIsOperable,
    contentDoesNotMove, contentHasHeading, contentHasLandmark, decorativeIsNotExposed, descriptionListHoldsGroups,
    dialogHasName, fieldLabelIsDescriptive, focusIsKept, focusIsVisible, formFieldHasName, frameHasName,
    frameIsInTabOrder, headersReferToCells, headingHasName, headingIsDescriptive, imageButtonHasName, imageHasName,
    imageNameIsDescriptive, labelIsInName, letterSpacingIsWide, lineHeightIsGreat, linkHasName,
    linkInContextIsDescriptive, linkIsDescriptive, linkStandsOutFromText, listItemIsInList, listTextIsInItems,
    menuItemHasName, objectHasName, orientationIsFree, pageHasLanguage, pageHasTitle, pageLanguageIsValid,
    pageLanguageMatches, pageTitleIsDescriptive, partLanguageIsValid, partLanguageMatches,
    presentationalChildrenHoldNoFocus, progressHasName, referencedIdIsUnique, refreshIsNotDelayed,
    refreshIsNotDelayedAtAll, roleHasRequiredStates, roleIsValid, sameFramesHaveSamePurpose, sameLinksHaveSamePurpose,
    sameLinksInContextHaveSamePurpose, scrollableIsReached, summaryHasName, svgHasName, tableHeaderHasCells,
    termIsInDescriptionList, textHasContrast, textHasEnhancedContrast, tooltipHasName, viewportAllowsZoom,
    widgetPartHasName, wordSpacingIsWide,
  ]

  /// The rule with the W3C's identifier.
  public static func act(_ id: String) -> AccessibilityRule? { all.first { $0.actID == id } }
}

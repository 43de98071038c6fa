extension AccessibilityRule {
  /// Every rule, in the order of their files. A test compares the list with the folder.
  public static let all: [AccessibilityRule] = [
    ariaAttributeIsDefined, ariaHiddenHoldsNoFocus, ariaPropertyIsNotProhibited, ariaPropertyIsPermitted,
    ariaRequiredContext, ariaRequiredOwned, ariaValueIsValid, autocompleteIsValid, buttonHasName,
    decorativeIsNotExposed,
    formFieldHasName, frameHasName, frameIsInTabOrder, headersReferToCells, headingHasName, imageButtonHasName,
    imageHasName, labelIsInName, linkHasName, menuItemHasName, objectHasName, pageHasLanguage, pageHasTitle,
    pageLanguageIsValid, partLanguageIsValid, presentationalChildrenHoldNoFocus, refreshIsNotDelayed,
    refreshIsNotDelayedAtAll, roleHasRequiredStates, roleIsValid, summaryHasName, svgHasName, tableHeaderHasCells,
    viewportAllowsZoom,
  ]

  /// The rule with the W3C's identifier.
  public static func act(_ id: String) -> AccessibilityRule? { all.first { $0.actID == id } }
}

/// A success criterion of WCAG 2.2 that some rule here reports.
///
/// Source: https://www.w3.org/TR/WCAG22/
public enum SuccessCriterion: String, Sendable, CaseIterable {
  case nonTextContent = "1.1.1"
  case infoAndRelationships = "1.3.1"
  case orientation = "1.3.4"
  case identifyInputPurpose = "1.3.5"
  case useOfColor = "1.4.1"
  case audioControl = "1.4.2"
  case contrastMinimum = "1.4.3"
  case resizeText = "1.4.4"
  case contrastEnhanced = "1.4.6"
  case textSpacing = "1.4.12"
  case keyboard = "2.1.1"
  case keyboardNoException = "2.1.3"
  case timingAdjustable = "2.2.1"
  case pauseStopHide = "2.2.2"
  case interruptions = "2.2.4"
  case bypassBlocks = "2.4.1"
  case pageTitled = "2.4.2"
  case linkPurposeInContext = "2.4.4"
  case headingsAndLabels = "2.4.6"
  case focusVisible = "2.4.7"
  case linkPurposeLinkOnly = "2.4.9"
  case labelInName = "2.5.3"
  case languageOfPage = "3.1.1"
  case languageOfParts = "3.1.2"
  case changeOnRequest = "3.2.5"
  case nameRoleValue = "4.1.2"

  /// The number: `1.1.1`.
  public var number: String { rawValue }

  /// The level of conformance that needs it.
  public var level: Level {
    switch self {
    case .orientation, .identifyInputPurpose, .contrastMinimum, .resizeText, .textSpacing, .headingsAndLabels,
      .focusVisible, .languageOfParts:
      .aa
    case .contrastEnhanced, .keyboardNoException, .interruptions, .linkPurposeLinkOnly, .changeOnRequest: .aaa
    case .nonTextContent, .infoAndRelationships, .useOfColor, .audioControl, .keyboard, .timingAdjustable,
      .pauseStopHide, .bypassBlocks, .pageTitled, .linkPurposeInContext, .labelInName, .languageOfPage, .nameRoleValue:
      .a
    }
  }

  /// Levels of conformance.
  public enum Level: String, Sendable, CaseIterable {
    case a = "A"
    case aa = "AA"
    case aaa = "AAA"
  }
}

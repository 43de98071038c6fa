/// The names by which WCAG's success criteria are addressed on the W3C's page: `https://www.w3.org/TR/WCAG21/#` and the name.
///
/// Source: https://www.w3.org/TR/WCAG21/
enum WCAGFragments {
  static let byNumber: [String: String] = [
    "1.1.1": "non-text-content", "1.3.1": "info-and-relationships", "1.3.4": "orientation",
    "1.3.5": "identify-input-purpose", "1.4.1": "use-of-color", "1.4.2": "audio-control",
    "1.4.3": "contrast-minimum", "1.4.4": "resize-text",
    "1.4.6": "contrast-enhanced", "1.4.12": "text-spacing", "2.1.1": "keyboard", "2.1.3": "keyboard-no-exception",
    "2.2.1": "timing-adjustable", "2.2.2": "pause-stop-hide", "2.2.4": "interruptions", "2.4.1": "bypass-blocks",
    "2.4.2": "page-titled",
    "2.4.4": "link-purpose-in-context", "2.4.5": "multiple-ways", "2.4.6": "headings-and-labels",
    "2.4.7": "focus-visible", "2.4.9": "link-purpose-link-only", "2.5.3": "label-in-name",
    "3.1.1": "language-of-page", "3.1.2": "language-of-parts", "3.2.3": "consistent-navigation",
    "3.2.4": "consistent-identification", "3.2.5": "change-on-request", "4.1.2": "name-role-value",
  ]

  /// Criteria as JSON-LD refers to them: `wcag:name-role-value`.
  static func references(_ numbers: [String]) -> [String] { numbers.compactMap { byNumber[$0].map { "wcag:\($0)" } } }
}

/// Where the W3C describes what a rule of our own finds.
enum RuleBasis: Sendable {
  /// A common failure of WCAG: `F73`.
  case failure(String)
  /// A technique for HTML: `H48`.
  case htmlTechnique(String)
  /// A technique for WAI-ARIA: `ARIA24`.
  case ariaTechnique(String)
  /// A role of WAI-ARIA 1.2.
  case role(Role)
  /// A state or property of WAI-ARIA 1.2.
  case attribute(AriaAttribute)

  /// The page about it.
  var address: String {
    switch self {
    case .failure(let id): "https://www.w3.org/WAI/WCAG22/Techniques/failures/\(id)"
    case .htmlTechnique(let id): "https://www.w3.org/WAI/WCAG22/Techniques/html/\(id)"
    case .ariaTechnique(let id): "https://www.w3.org/WAI/WCAG22/Techniques/aria/\(id)"
    case .role(let role): "https://www.w3.org/TR/wai-aria-1.2/#\(role.name)"
    case .attribute(let attribute): "https://www.w3.org/TR/wai-aria-1.2/#\(attribute.name)"
    }
  }
}

public import HTML
internal import Web

extension PageContext {
  /// The role that assistive technology is told: the explicit one, or the implicit one where there is none or where
  /// `none` does not hold. `nil` when the element has no role that WAI-ARIA has a word for.
  ///
  /// An explicit role stays when its required context is missing, because the rules are about what the author says;
  /// browsers pass it over then.
  ///
  /// Sources: https://www.w3.org/TR/wai-aria-1.2/#host_general_role, #conflict_resolution_presentation_none
  public func role(_ node: Node) -> Role? {
    switch roleMemory[node.number] {
    case .known(let role): return role
    case .pending: return nil
    case .unknown:
      roleMemory[node.number] = .pending
      let role = semanticRole(node)
      roleMemory[node.number] = .known(role)
      return role
    }
  }

  /// The role that the `role` attribute gives: its first word that is a role and not an abstract one.
  public func explicitRole(_ node: Node) -> Role? {
    guard let value = document.attribute(.role, of: node), !value.isEmpty else { return nil }
    return value.words.lazy.compactMap(Role.init(token:)).first
  }

  /// Whether the author says that the element is decoration: `role="none"`, or an `img` with an empty `alt`.
  func isMarkedDecorative(_ node: Node) -> Bool {
    if let role = explicitRole(node) { return role == .none }
    return isHTML(.img, node) && document.attribute(.alt, of: node)?.isEmpty ?? false
  }

  private func semanticRole(_ node: Node) -> Role? {
    guard let explicit = effectiveRole(node) else { return ownRole(node) }
    guard explicit == .none else { return explicit }
    return resistsPresentation(node, by: aria(node)) ? ownRole(node) : Role.none
  }

  /// The role that the element has without a `role` attribute. What HTML calls none is an image when focus can go there or
  /// a global state or property says more of it; an empty name does not.
  private func ownRole(_ node: Node) -> Role? {
    let native = nativeRole(node)
    guard native == Role.none else { return native }
    let said = isNamedByAria(node) ? aria(node) : aria(node).subtracting(AriaSet([.label, .labelledby]))
    return resistsPresentation(node, by: said) ? .img : Role.none
  }

  /// The explicit role that holds. `form` and `region` need a name: without one they are passed over, and the next word
  /// or the element itself gives the role. `directory` is told as what it has become.
  ///
  /// Sources: https://www.w3.org/TR/wai-aria-1.2/#document-handling_author-errors_roles,
  /// https://w3c.github.io/core-aam/#role-map-directory
  private func effectiveRole(_ node: Node) -> Role? {
    guard var role = explicitRole(node) else { return nil }
    if role == .form || role == .region, !isNamedByAuthor(node) {
      let roles = document.attribute(.role, of: node)?.words.compactMap(Role.init(token:)) ?? []
      guard let next = roles.first(where: { $0 != .form && $0 != .region }) else { return nil }
      role = next
    }
    return role == .directory ? .list : role
  }

  /// Whether `role="none"` does not hold: focus can go there, or a global state or property says more of the element.
  private func resistsPresentation(_ node: Node, by said: AriaSet) -> Bool {
    if !said.isDisjoint(with: .resolvingPresentation) { return true }
    // A frame passes focus on to what is in it.
    if isHTML(.iframe, node), !has(.tabindex, node) { return false }
    return focusability(node).isFocusable
  }

  private func nativeRole(_ node: Node) -> Role? {
    switch document.namespace(node) {
    case .html: return implicitRole(node)
    case .svg: return implicitRoleOfSVG(node)
    case .mathML: return document.name(node).text == "math" ? .math : nil
    }
  }
}

internal import HTML
internal import Web

/// Whether focus can go to an element.
enum Focusability: Sendable {
  case none
  /// By a click or a script only: `tabindex` is negative.
  case notByTabbing
  /// It is a stop in sequential focus navigation.
  case sequential

  var isFocusable: Bool { self != .none }
}

extension PageContext {
  /// Whether focus can go to an element, as it is before scripts run.
  ///
  /// Source: https://html.spec.whatwg.org/multipage/interaction.html#focusable-area
  func focusability(_ node: Node) -> Focusability {
    let flags = flags(node)
    guard flags.isSuperset(of: [.rendered, .visible]), !flags.contains(.inert), !isDisabled(node) else { return .none }
    if let index = document.attribute(.tabindex, of: node)?.htmlInteger {
      return index < 0 ? .notByTabbing : .sequential
    }
    return isNativelyFocusable(node) ? .sequential : .none
  }

  /// Whether a form control is disabled by itself or by a `fieldset`.
  func isDisabled(_ node: Node) -> Bool {
    guard document.namespace(node) == .html else { return false }
    switch document.name(node) {
    case .button, .input, .select, .textarea, .fieldset:
      return has(.disabled, node) || flags(node).contains(.inDisabledFieldset)
    case .option, .optgroup: return has(.disabled, node)
    default: return false
    }
  }

  private func isNativelyFocusable(_ node: Node) -> Bool {
    guard document.namespace(node) == .html else {
      return document.namespace(node) == .svg && document.name(node) == .a
        && (has(.href, node) || has(.xlinkHref, node))
    }
    switch document.name(node) {
    case .a, .area: return has(.href, node)
    case .button, .select, .textarea, .iframe: return true
    case .input: return !has(.type, "hidden", node)
    case .summary: return isSummaryOfDetails(node)
    case .details: return document.firstSummary(of: node) == nil
    case .audio, .video: return has(.controls, node)
    default: return isEditingHost(node)
    }
  }

  /// Whether the element itself makes its content editable.
  func isEditingHost(_ node: Node) -> Bool {
    guard let value = trimmed(.contenteditable, of: node) else { return false }
    return value.isEmpty || value.isOne(of: ["true", "plaintext-only"])
  }

  /// Whether a `summary` shows and hides a `details` element.
  func isSummaryOfDetails(_ node: Node) -> Bool {
    guard let parent = document.parent(node), isHTML(.details, parent) else { return false }
    return document.firstSummary(of: parent) == node
  }
}

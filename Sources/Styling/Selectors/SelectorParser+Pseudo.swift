extension SelectorParser {
  /// A pseudo-class or pseudo-element; the cursor stands on the colon.
  mutating func pseudo(_ cursor: inout TokenCursor, _ compound: inout SelectorCompound, depth: Int) -> Bool {
    cursor.position += 1
    let isElement = cursor.kind == .colon
    if isElement { cursor.position += 1 }
    guard let token = cursor.token, token.kind == .ident || token.kind == .function else { return false }
    let name = String(decoding: cursor.list.text(token), as: UTF8.self).lowercased()
    if isElement || (token.kind == .ident && PseudoNames.oldElements.contains(name)) {
      return pseudoElement(name, &cursor, &compound)
    }
    if token.kind == .function { return function(name, &cursor, &compound, depth) }
    cursor.position += 1
    compound.specificity = compound.specificity + .class
    if let pseudo = PseudoNames.classes[name] {
      guard compound.pseudoElement == .none else { return false }
      if pseudo != .always { compound.parts.append(.pseudo(pseudo)) }
    } else if let state = PseudoNames.states[name] {
      compound.parts.append(.state(state))
      compound.requiredStates.insert(state)
      compound.namedStates.insert(state)
    } else if PseudoNames.never.contains(name) {
      compound.parts.append(.never)
    } else {
      return false
    }
    return true
  }

  private func pseudoElement(_ name: String, _ cursor: inout TokenCursor, _ compound: inout SelectorCompound) -> Bool {
    let isFunction = cursor.kind == .function
    if isFunction { cursor.skip() } else { cursor.position += 1 }
    compound.specificity = compound.specificity + .tag
    let kind: PseudoElement
    switch name {
    case "before": kind = .before
    case "after": kind = .after
    default:
      let isKnown = isFunction ? PseudoNames.elementFunctions.contains(name) : PseudoNames.elements.contains(name)
      guard isKnown || (name.hasPrefix("-webkit-") && !isFunction) else { return false }
      kind = .other
    }
    compound.pseudoElement = compound.pseudoElement == .none ? kind : .other
    return true
  }

  private mutating func function(
    _ name: String, _ cursor: inout TokenCursor, _ compound: inout SelectorCompound, _ depth: Int
  ) -> Bool {
    let content = cursor.enter().trimmed
    guard compound.pseudoElement == .none else { return false }
    switch name {
    case "is", "where", "matches", "any", "-webkit-any":
      guard name != "any", name != "matches",
        let range = list(content, isForgiving: name != "-webkit-any", depth: depth + 1)
      else { return false }
      guard !selectors(range).contains(where: { $0.pseudoElement != .none }) else { return false }
      compound.parts.append(.any(range.lowerBound, range.upperBound))
      compound.refersToParent = compound.refersToParent || namesParent(content)
      let before = compound.specificity
      compound.add(heaviest: selectors(range))
      if name == "where" { compound.specificity = before }
    case "not":
      guard let range = list(content, depth: depth + 1) else { return false }
      guard !selectors(range).contains(where: { $0.pseudoElement != .none }) else { return false }
      compound.parts.append(.not(range.lowerBound, range.upperBound))
      compound.refersToParent = compound.refersToParent || namesParent(content)
      compound.add(heaviest: selectors(range))
    case "has":
      guard let range = hasList(content, depth: depth + 1) else { return false }
      compound.parts.append(.has(range.lowerBound, range.upperBound))
      compound.refersToParent = compound.refersToParent || namesParent(content)
      compound.add(heaviest: selectors(range))
    case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type":
      guard let formula = nth(name, content, &compound, depth) else { return false }
      compound.parts.append(.nth(Int32(table.formulas.count)))
      table.formulas.append(formula)
      compound.specificity = compound.specificity + .class
    case "lang":
      var ranges: [UInt8] = []
      for part in content.commaSeparated() {
        guard let token = part.token, token.kind == .ident || token.kind == .string, part.position + 1 == part.end
        else { return false }
        if !ranges.isEmpty { ranges.append(0x2C) }
        ranges.append(contentsOf: part.list.text(token))
      }
      compound.parts.append(.language(Int32(table.texts.count)))
      table.texts.append(ranges)
      compound.specificity = compound.specificity + .class
    case "dir":
      if content.isIdent("ltr") {
        compound.parts.append(.pseudo(.leftToRight))
      } else if content.isIdent("rtl") {
        compound.parts.append(.pseudo(.rightToLeft))
      } else {
        guard content.kind == .ident else { return false }
        compound.parts.append(.never)
      }
      compound.specificity = compound.specificity + .class
    case "host", "host-context", "state", "active-view-transition-type", "current":
      compound.parts.append(.never)
      compound.specificity = compound.specificity + .class
    default: return false
    }
    return true
  }

  private func selectors(_ range: Range<Int32>) -> ArraySlice<Selector> {
    table.selectors[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private func namesParent(_ content: TokenCursor) -> Bool {
    content.list.tokens[content.position..<content.end].contains { $0.kind == .delim && $0.number == 0x26 }
  }
}

/// The names of pseudo-classes and pseudo-elements that take no arguments.
enum PseudoNames {
  static let oldElements: Set<String> = ["before", "after", "first-line", "first-letter"]

  static let elements: Set<String> = [
    "first-line", "first-letter", "marker", "placeholder", "selection", "backdrop", "file-selector-button", "cue",
    "target-text", "details-content", "grammar-error", "spelling-error", "view-transition", "search-text",
    "scroll-marker", "scroll-marker-group", "checkmark", "picker-icon", "column",
  ]

  static let elementFunctions: Set<String> = [
    "part", "slotted", "cue", "highlight", "picker", "view-transition-group", "view-transition-image-pair",
    "view-transition-old", "view-transition-new", "scroll-button",
  ]

  static let classes: [String: PseudoClass] = [
    "root": .root, "scope": .root, "empty": .empty, "first-child": .firstChild, "last-child": .lastChild,
    "only-child": .onlyChild, "first-of-type": .firstOfType, "last-of-type": .lastOfType, "only-of-type": .onlyOfType,
    "link": .link, "any-link": .link, "-webkit-any-link": .link, "checked": .checked, "disabled": .disabled,
    "enabled": .enabled, "required": .required, "optional": .optional, "read-only": .readOnly,
    "read-write": .readWrite, "placeholder-shown": .placeholderShown, "default": .defaultOption,
    "indeterminate": .indeterminate, "valid": .valid, "invalid": .invalid, "open": .open, "defined": .always,
  ]

  static let states: [String: ElementState] = [
    "hover": .hover, "focus": .focus, "focus-visible": .focus, "focus-within": .focusWithin, "active": .active,
    "visited": .visited, "target": .target,
  ]

  /// Valid, and false when a page was just loaded.
  static let never: Set<String> = [
    "target-within", "modal", "popover-open", "fullscreen", "-webkit-full-screen", "autofill", "-webkit-autofill",
    "user-valid", "user-invalid", "in-range", "out-of-range", "playing", "paused", "seeking", "buffering", "stalled",
    "muted", "volume-locked", "picture-in-picture", "host", "has-slotted", "future", "past", "current", "local-link",
    "active-view-transition", "-webkit-drag", "xr-overlay", "-webkit-full-page-media", "window-inactive", "horizontal",
    "vertical", "start", "end", "increment", "decrement",
  ]
}

internal import HTML

/// Which of a sheet's indexes is asked.
enum RuleAspect: Sendable {
  /// Rules as they hold at rest on a desktop screen.
  case atRest
  /// Rules that name states.
  case inStates
  /// Rules that turn something, on whatever screen.
  case turning
}

/// Collects the rules that match an element, in the order of the cascade.
struct RuleCollector {
  let styles: StyleSet
  var matcher: Matcher
  var matches: [MatchedRule] = []
  var before: [MatchedRule] = []
  var after: [MatchedRule] = []

  init(_ styles: StyleSet, _ matcher: Matcher) {
    self.styles = styles
    self.matcher = matcher
  }

  /// Finds the rules for an element and for its `::before` and `::after`.
  mutating func collect(_ element: Int32, _ aspect: RuleAspect = .atRest, screen: ScreenSet = .desktop) {
    matches.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
    after.removeAll(keepingCapacity: true)
    let record = matcher.table.elements[Int(element)]
    for member in styles.members.indices {
      guard !styles.members[member].screens.isDisjoint(with: screen) else { continue }
      let content = styles.members[member].content
      let index =
        switch aspect {
        case .atRest: content.atRest
        case .inStates: content.inStates
        case .turning: content.turning
        }
      guard !index.isEmpty else { continue }
      matcher.sheetNumber = member
      let place = Place(member: member, content: content, screen: screen)
      test(index.entries(for: record.foldedTag.salted(Salt.tag)), element, place)
      if record.id != .none { test(index.entries(for: record.foldedID.salted(Salt.id)), element, place) }
      for position in Int(record.classStart)..<Int(record.classEnd) {
        test(index.entries(for: matcher.table.classes[position].folded.salted(Salt.class)), element, place)
      }
      if index.hasAttributes {
        for (name, _) in matcher.table.document.attributes(of: record.node) {
          test(index.entries(for: matcher.table.keys(of: name).folded.salted(Salt.attribute)), element, place)
        }
      }
      test(index.universal[...], element, place)
    }
    Self.sort(&matches)
    Self.sort(&before)
    Self.sort(&after)
  }

  private struct Place {
    var member: Int
    var content: SheetContent
    var screen: ScreenSet
  }

  private mutating func test(_ entries: ArraySlice<RuleIndex.Entry>, _ element: Int32, _ place: Place) {
    for entry in entries {
      guard matcher.budget.spend() else { return }
      let rule = place.content.rules[Int(entry.rule)]
      guard !rule.screens.isDisjoint(with: place.screen),
        matcher.matches(entry.selector, element, in: place.content.selectors)
      else { continue }
      let selector = place.content.selectors.selectors[Int(entry.selector)]
      let match = styles.rank(place.member, rule, entry.rule, selector.specificity)
      switch selector.pseudoElement {
      case .none: matches.append(match)
      case .before: before.append(match)
      case .after: after.append(match)
      case .other: break
      }
    }
  }

  /// Few rules match an element; they come nearly sorted.
  private static func sort(_ rules: inout [MatchedRule]) {
    if rules.count > 32 {
      rules.sort(by: <)
      return
    }
    guard rules.count > 1 else { return }
    for index in 1..<rules.count {
      let rule = rules[index]
      var place = index
      while place > 0, rule < rules[place - 1] {
        rules[place] = rules[place - 1]
        place -= 1
      }
      rules[place] = rule
    }
  }
}

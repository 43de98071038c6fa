internal import HTML
internal import Web

/// What the scripts that stand in a page give away without being run.
struct ScriptSurvey {
  /// Some script builds a shadow tree, whose content is not in the page.
  private(set) var buildsShadowTrees = false
  /// Some script sets the title.
  private(set) var setsTitle = false
  /// Some script is loaded from elsewhere: nobody knows what it does.
  private(set) var isLoaded = false
  private var inline: [ArraySlice<UInt8>] = []

  init(_ page: PageContext) {
    for element in page.elements where page.isHTML(.script, element) {
      if page.has(.src, element) { isLoaded = true }
      guard let child = page.document.firstChild(element), page.document.kind(child) == .text else { continue }
      let text = page.document.text(child)
      inline.append(text)
      if text.holds("attachshadow") { buildsShadowTrees = true }
      if text.holds("document.title") { setsTitle = true }
    }
  }

  /// Whether there is any script.
  var areThere: Bool { isLoaded || !inline.isEmpty }

  /// Whether a word, given in lower case, stands in a script of the page, in any letter case.
  func speaks(of word: StaticString) -> Bool { inline.contains { $0.holds(word) } }

  /// Whether a script in the page listens for focus and speaks of an element by its id.
  func mayRedirectFocus(from id: ArraySlice<UInt8>?) -> Bool {
    guard let id, !id.isEmpty else { return false }
    return inline.contains { $0.holds("focus") && Self.names(id, in: $0) && Self.listens(to: "focus", at: id, in: $0) }
  }

  private static func names(_ id: ArraySlice<UInt8>, in script: ArraySlice<UInt8>) -> Bool {
    !positions(of: id, in: script).isEmpty
  }

  /// Whether the id and then, in the same statement or soon after, a quoted or attribute `focus` handler stand there.
  private static func listens(to event: StaticString, at id: ArraySlice<UInt8>, in script: ArraySlice<UInt8>) -> Bool {
    positions(of: id, in: script).contains { start in
      let after = script[start..<min(script.endIndex, start + 200)]
      return after.holds("'focus") || after.holds("\"focus") || after.holds("onfocus")
    }
  }

  private static func positions(of id: ArraySlice<UInt8>, in script: ArraySlice<UInt8>) -> [Int] {
    guard let first = id.first, script.count >= id.count else { return [] }
    return (script.startIndex...(script.endIndex - id.count)).filter {
      script[$0] == first && script[$0..<($0 + id.count)].elementsEqual(id)
    }
  }
}

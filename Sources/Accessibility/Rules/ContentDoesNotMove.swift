internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// No text moves or blinks by `marquee` and `blink`, which nobody can stop.
  static let contentDoesNotMove = AccessibilityRule(
    "content-does-not-move", basis: .failure("F16"),
    title: Localized(
      nb: "Tekst ruller og blinker ikke av seg selv", nn: "Tekst rullar og blinkar ikkje av seg sjølv",
      en: "Text does not move or blink by itself"),
    criteria: [.pauseStopHide], requirements: ["wcag20:2.2.2"],
    related: ["wcag-technique:F16", "wcag-technique:F47"], decidedBy: .markup,
    examples: [
      .fails("<marquee>Rådhuset er stengt i dag</marquee>"), .fails("<blink>Rådhuset er stengt i dag</blink>"),
      .fails("<marquee><img src=vapen.png alt=''></marquee>"), .passes("<marquee scrollamount=0>Stengt</marquee>"),
      .isOpen("<marquee loop=1>Stengt i dag</marquee>"), .isOpen("<marquee behavior=slide>Stengt i dag</marquee>"),
      .isOpen("<marquee onmouseover='this.stop()'>Stengt i dag</marquee>"),
      .isOpen("<marquee>Stengt i dag</marquee><button>Stopp teksten</button>"),
      .concernsNot("<marquee></marquee>"), .concernsNot("<marquee hidden>Stengt i dag</marquee>"),
      .concernsNot("<p>Stengt i dag"),
    ]
  ) { page, report in
    lazy var isStoppable = page.mayStopWhatMoves
    for node in page.elements where page.isHTML(.marquee, node) || page.isHTML(.blink, node) {
      guard page.isVisible(node), page.document.children(node).contains(where: page.isShown) else { continue }
      if page.isHTML(.blink, node) {
        report.fail(node)
      } else if page.isStill(node) {
        report.pass(node)
      } else if page.comesToRest(node) {
        report.leaveOpen(node, .media)
      } else if page.stopsItself(node) || isStoppable {
        report.leaveOpen(node, .script)
      } else {
        report.fail(node)
      }
    }
  }
}

extension PageContext {
  /// Whether there is something to see in a node.
  fileprivate func isShown(_ node: Node) -> Bool {
    switch document.kind(node) {
    case .text: isPerceived(node) && !document.text(node).trimmed.isEmpty
    case .element: isPerceived(node)
    default: false
    }
  }

  /// Whether a `marquee` goes no step at all.
  fileprivate func isStill(_ node: Node) -> Bool { attribute("scrollamount", of: node)?.htmlInteger == 0 }

  /// Whether a `marquee` goes a number of times only, or slides in and stays.
  fileprivate func comesToRest(_ node: Node) -> Bool {
    if attribute("behavior", of: node)?.trimmed.isWord("slide") ?? false { return true }
    return document.attribute(.loop, of: node)?.htmlInteger ?? 0 > 0
  }

  /// Whether a handler stops the `marquee` that it is on.
  fileprivate func stopsItself(_ node: Node) -> Bool {
    document.attributes(of: node).contains { $1.holds("stop(") }
  }

  /// Whether a script or a button in the page looks as if it stopped what moves.
  fileprivate var mayStopWhatMoves: Bool {
    if scripts.speaks(of: "marquee") { return true }
    return byRole[.button].contains { button in
      let name = self.name(button).bytes[...]
      return Self.stoppingWords.contains { name.holds($0) }
    }
  }

  private static let stoppingWords: [StaticString] = ["stop", "pause", "stans"]

  /// The value of an attribute that the standards do not have among their names.
  private func attribute(_ name: StaticString, of node: Node) -> ArraySlice<UInt8>? {
    for (candidate, value) in document.attributes(of: node) where document.bytes(of: candidate).isWord(name) {
      return value
    }
    return nil
  }
}

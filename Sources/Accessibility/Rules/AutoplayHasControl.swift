internal import HTML
internal import Results

extension AccessibilityRule {
  /// Sound that starts by itself can be stopped. It fails where there is a sound without controls and nothing in the page
  /// that could be one.
  static let autoplayHasControl = AccessibilityRule(
    "autoplay-has-control", act: "4c31df",
    title: Localized(
      nb: "Lyd som starter av seg selv, kan stoppes", nn: "Lyd som startar av seg sjølv, kan stoppast",
      en: "Sound that starts by itself can be stopped"),
    related: ["wcag-technique:G170"], decidedBy: .judgement,
    examples: [
      .passes("<audio src=tale.mp3 autoplay controls></audio>"), .fails("<audio src=tale.mp3 autoplay></audio>"),
      .isOpen("<video src=film.mp4 autoplay></video>"),
      .isOpen("<audio src=tale.mp3 autoplay></audio><button>Stopp</button>"),
      .concernsNot("<video src=film.mp4 autoplay muted></video>"),
      .concernsNot("<audio src=tale.mp3 controls></audio>"),
    ]
  ) { page, report in
    for node in page.autoplaying {
      switch page.autoplayVerdict(node) {
      case .short: continue
      case .controlled: report.pass(node)
      case .sounding: report.fail(node)
      case .unknown: report.leaveOpen(node, .media)
      }
    }
  }
}

/// What can be told of media that start by themselves.
enum AutoplayVerdict {
  /// They end within three seconds.
  case short
  /// The browser shows controls.
  case controlled
  /// There is sound and nothing to stop it.
  case sounding
  case unknown
}

extension PageContext {
  /// Media that start by themselves and are not muted.
  var autoplaying: [Node] {
    elements.filter { node in
      (isHTML(.audio, node) || isHTML(.video, node)) && has(.autoplay, node) && !has(.muted, node)
    }
  }

  /// What can be told of one of them.
  func autoplayVerdict(_ node: Node) -> AutoplayVerdict {
    let addresses =
      [document.attribute(.src, of: node)]
      + document.children(node).filter { isHTML(.source, $0) }.map { document.attribute(.src, of: $0) }
    let present = addresses.compactMap { $0 }
    if present.isEmpty { return .unknown }
    let spans = present.map(MediaFragment.init)
    if spans.allSatisfy({ ($0.seconds ?? .infinity) <= 3 }), !has(.loop, node) { return .short }
    if has(.controls, node) { return .controlled }
    let isFragment = spans.contains { $0.isGiven }
    let mayBeStopped = elements.contains { isHTML(.script, $0) || role($0) == .button }
    return isHTML(.audio, node) && !isFragment && !mayBeStopped ? .sounding : .unknown
  }
}

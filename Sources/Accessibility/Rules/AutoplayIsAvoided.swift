internal import HTML
internal import Results

extension AccessibilityRule {
  /// Sound does not start by itself, or it is short, or it can be stopped.
  static let autoplayIsAvoided = AccessibilityRule(
    "autoplay-is-avoided", act: "80f0bf",
    title: Localized(
      nb: "Lyd starter ikke av seg selv", nn: "Lyd startar ikkje av seg sjølv", en: "Sound does not start by itself"),
    criteria: [.audioControl], requirements: ["wcag20:1.4.2", "wcag-text:cc5"],
    related: ["wcag-technique:G60", "wcag-technique:G170", "wcag-technique:G171"], decidedBy: .judgement,
    examples: [
      .passes("<audio src=tale.mp3 autoplay controls></audio>"),
      .passes("<video src=film.mp4#t=8,10 autoplay></video>"),
      .fails("<audio src=tale.mp3 autoplay></audio>"), .isOpen("<video src=film.mp4 autoplay></video>"),
      .concernsNot("<audio src=tale.mp3 controls></audio>"),
    ]
  ) { page, report in
    for node in page.autoplaying {
      switch page.autoplayVerdict(node) {
      case .short, .controlled: report.pass(node)
      case .sounding: report.fail(node)
      case .unknown: report.leaveOpen(node, .media)
      }
    }
  }
}

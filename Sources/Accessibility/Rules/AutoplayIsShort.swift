internal import HTML
internal import Results

extension AccessibilityRule {
  /// Sound that starts by itself ends within three seconds. How long it is stands in the address or in the file itself.
  static let autoplayIsShort = AccessibilityRule(
    "autoplay-is-short", act: "aaa1bf",
    title: Localized(
      nb: "Lyd som starter av seg selv, varer høyst tre sekunder",
      nn: "Lyd som startar av seg sjølv, varer høgst tre sekund",
      en: "Sound that starts by itself lasts three seconds at most"),
    related: ["wcag-technique:G60"], decidedBy: .judgement,
    examples: [
      .passes("<audio src=tale.mp3#t=8,10 autoplay></audio>"), .isOpen("<audio src=tale.mp3 autoplay></audio>"),
      .concernsNot("<video src=film.mp4 autoplay muted></video>"),
    ]
  ) { page, report in
    for node in page.autoplaying {
      if page.autoplayVerdict(node) == .short { report.pass(node) } else { report.leaveOpen(node, .media) }
    }
  }
}

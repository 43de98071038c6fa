internal import Results

/// Texts of the progress line.
enum ProgressTexts {
  /// Pages.
  static func pages(checked: Int, waiting: Int, failed: Int) -> Localized {
    Localized(
      nb: "\(checked) sider lest, \(waiting) venter, \(failed) feilet",
      nn: "\(checked) sider lesne, \(waiting) ventar, \(failed) feila",
      en: "\(checked) pages read, \(waiting) waiting, \(failed) failed")
  }

  /// Sites.
  static func sites(_ finished: Int, of all: Int) -> Localized {
    Localized(
      nb: "\(finished) av \(all) nettsteder ferdig", nn: "\(finished) av \(all) nettstader ferdige",
      en: "\(finished) of \(all) sites done")
  }
}

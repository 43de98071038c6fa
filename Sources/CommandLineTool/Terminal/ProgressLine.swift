import Reports
import Results
import SiteCheck
import Synchronization

/// The line on the terminal that shows how far a check has come. It is rewritten in place, at most ten times a second,
/// and gone when the check is done. Nothing is written when standard error is no terminal.
final class ProgressLine: Sendable {
  private let language: UserLanguage
  private let isShown: Bool
  private let lastDrawn = Mutex<ContinuousClock.Instant?>(nil)

  private static let pause: Duration = .milliseconds(100)
  /// Carriage return, and erase to the end of the line.
  private static let eraseLine = "\r\u{1B}[K"

  init(language: UserLanguage, isQuiet: Bool) {
    self.language = language
    isShown = !isQuiet && StandardStream.error.isTerminal
  }

  func show(_ progress: CheckProgress) {
    guard isShown else { return }
    lastDrawn.withLock { last in
      let now = ContinuousClock.now
      if let last, now - last < Self.pause { return }
      last = now
      let line = ProgressReport.text(
        checked: progress.checked, waiting: progress.waiting, failed: progress.failed,
        finishedSites: progress.finishedSites, sites: progress.sites, language: language)
      StandardStream.error.write(Self.eraseLine + line.string)
    }
  }

  func clear() {
    guard isShown else { return }
    lastDrawn.withLock { _ in StandardStream.error.write(Self.eraseLine) }
  }
}

import Reports
import Results
import SiteCheck
import Synchronization

/// How far a night has come, on standard error: a line that is rewritten in place on a terminal, and a line a minute in a
/// log.
final class NightProgressLine: Sendable {
  private let language: UserLanguage
  private let isQuiet: Bool
  private let isTerminal: Bool
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  /// Carriage return, and erase to the end of the line.
  private static let eraseLine = "\r\u{1B}[K"

  init(language: UserLanguage, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
    isTerminal = StandardStream.error.isTerminal
  }

  /// What takes the line away before something else is written; nothing where there is none.
  var erasure: String { isQuiet || !isTerminal ? "" : Self.eraseLine }

  func show(_ progress: NightProgress) {
    if isQuiet { return }
    last.withLock { last in
      let now = ContinuousClock.now
      // In a log the first line comes after a minute: that a night began is no news.
      guard let before = last else {
        last = now
        return
      }
      guard now - before >= (isTerminal ? .milliseconds(100) : .seconds(60)) else { return }
      last = now
      let line = NightReport.progress(
        done: progress.done, planned: progress.planned, pages: progress.checked, remaining: progress.remaining,
        language: language)
      StandardStream.error.write(isTerminal ? Self.eraseLine + line.string : line.string + "\n")
    }
  }

  func clear() {
    guard !isQuiet, isTerminal else { return }
    last.withLock { _ in StandardStream.error.write(Self.eraseLine) }
  }
}

import Crawling
import Foundation
import Reports
import Results
import SiteCheck
import Synchronization

/// Counts what happens during a night, and keeps a file of metrics up to date.
final class NightMeter: Sendable {
  private let file: OutputFile?
  private let begun = ContinuousClock.now
  private let figures = Mutex<NightFigures?>(nil)

  /// How often the file is written.
  static let interval: Duration = .seconds(60)

  /// - Parameter path: The file; without one nothing is written.
  init(path: String?) {
    file = path.map(OutputFile.init)
  }

  /// Ends the program when it is plain that nothing can be written to the file.
  func check(_ language: UserLanguage) throws {
    guard let file, let obstacle = file.obstacle else { return }
    throw CommandFailure(.badConfiguration, file.sentence(obstacle, option: "--metrics")[language])
  }

  func take(_ notice: NightNotice) {
    if case .began(let start) = notice {
      figures.withLock { $0 = NightFigures(night: start.night, done: start.done, lastComplete: start.lastComplete) }
      try? write()
      return
    }
    figures.withLock { $0?.take(notice) }
  }

  /// Runs work, and writes the file at every interval meanwhile. One that cannot be written now may be the next time.
  func metering<Value>(_ work: () async throws -> Value) async rethrows -> Value {
    let clock = Task {
      while !Task.isCancelled {
        do { try await Task.sleep(for: Self.interval) } catch { return }
        try? write()
      }
    }
    defer { clock.cancel() }
    return try await work()
  }

  /// Writes the last figures.
  ///
  /// - Throws: When the file cannot be written.
  func end(_ summary: NightSummary) throws {
    figures.withLock { figures in
      figures?.night = summary.night
      if summary.night.state == .complete { figures?.lastComplete = summary.night.ended }
    }
    try write()
  }

  private func write() throws {
    let elapsed = (ContinuousClock.now - begun).components
    let seconds = Double(elapsed.seconds) + (Double(elapsed.attoseconds) / 1e15).rounded() / 1e3
    let current = figures.withLock { figures in
      figures?.seconds = seconds
      return figures
    }
    guard let file, let current else { return }
    try file.write(NightMetrics.text(of: current))
  }
}

extension NightFigures {
  fileprivate mutating func take(_ notice: NightNotice) {
    switch notice {
    case .began, .check(.deadline): return
    case .check(.request(let outcome, let received)):
      requests[outcome.word, default: 0] += 1
      bytes += received
    case .check(.politeness(.slowed(_, _))): slowdowns += 1
    case .check(.politeness(.rests(_, _))): rests += 1
    case .siteEnded(_, let ending):
      sites[ending.status, default: 0] += 1
      pages += ending.pages
      if let percent = ending.percent { percents.append(percent) }
    }
  }
}

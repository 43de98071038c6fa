import Crawling
import Logging
import Results
import SiteCheck

/// Tells what happens during a night. In English, like the words that programs look for.
struct NightLog: Sendable {
  let logger: Logger

  func take(_ notice: NightNotice) {
    switch notice {
    case .began(let start):
      logger.notice(
        start.isResumed ? "the night goes on" : "the night begins",
        metadata: [
          "night": "\(start.night.id)", "sites": "\(start.night.planned)", "done": "\(start.done.count)",
          "rules": "\(start.night.ruleSet.version)",
        ])
    case .siteEnded(let site, let ending): log(site, ending)
    case .check(.request(let outcome, let bytes)):
      logger.trace("request", metadata: ["outcome": "\(outcome.word)", "bytes": "\(bytes)"])
    case .check(.politeness(.slowed(let host, let pause))):
      logger.info("too busy, asked less often", metadata: ["host": "\(host)", "pause": "\(pause)"])
    case .check(.politeness(.rests(let host, let rest))):
      logger.notice("fails again and again, left alone", metadata: ["host": "\(host)", "rest": "\(rest)"])
    case .check(.deadline): logger.warning("the deadline has come")
    }
  }

  private func log(_ site: NightSite, _ ending: NightNotice.Ending) {
    var metadata: Logger.Metadata = [
      "site": "\(site.name)", "address": "\(site.address)", "status": "\(ending.status)", "pages": "\(ending.pages)",
    ]
    if let percent = ending.percent { metadata["percent"] = "\(percent)" }
    if let reason = ending.reason { metadata["reason"] = "\(reason)" }
    if !ending.detail.isEmpty { metadata["detail"] = "\(ending.detail)" }
    logger.log(level: ending.status == .unreachable ? .notice : .info, "site done", metadata: metadata)
  }

  /// Something beside the night has failed.
  func fail(_ message: String, path: String, _ error: any Error) {
    logger.error("\(message)", metadata: ["path": "\(path)", "error": "\(error)"])
  }

  func end(_ summary: NightSummary, wasInterrupted: Bool) {
    let night = summary.night
    let metadata: Logger.Metadata = [
      "night": "\(night.id)", "state": "\(night.state)", "complete": "\(night.complete)",
      "partial": "\(night.partial)", "unreachable": "\(night.unreachable)", "left": "\(night.planned - night.done)",
      "seconds": "\(summary.duration.components.seconds)",
    ]
    if summary.wasDone {
      logger.notice("the night was done already", metadata: metadata)
    } else {
      logger.notice(wasInterrupted ? "the night is broken off" : "the night has ended", metadata: metadata)
    }
  }
}

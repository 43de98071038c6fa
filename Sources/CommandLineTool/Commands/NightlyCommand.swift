import ArgumentParser
import Crawling
import Reports
import Results
import RuleSet
import SiteCheck
import Storage

/// `kommunesjekk nightly`
struct NightlyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly", abstract: "Checks all sites of a register and keeps what it finds, night after night.",
    discussion: """
      Broken off at any moment, the same command goes on where it was. Sites that one night did not get ready are the first \
      of the next. What one night finds is never overwritten by another.
      """)

  @Option(
    help: ArgumentHelp(
      "The sites: a register like rules/municipalities.csv, or a list with a site a line. Default: the register of the "
        + "rules.", valueName: "file"))
  var register: String?

  @OptionGroup var storeOption: StoreOption

  @Flag(help: "Begin a new night although that of the day is done.")
  var again = false

  @OptionGroup(title: "How far") var reach: ReachOptions
  @OptionGroup var rulesOption: RulesOption
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Notification") var notify: NotifyOptions
  @OptionGroup(title: "Log") var log: LogOptions

  @Option(
    help: ArgumentHelp(
      "Write figures for Prometheus to this file, every minute and at the end; it is replaced in one step.",
      valueName: "file.prom"))
  var metrics: String?

  @OptionGroup var configOption: ConfigOption
  @OptionGroup(title: "Output") var text: TextOptions

  @Flag(inversion: .prefixedNo, help: "Show no progress.")
  var quiet = false

  func run() async throws {
    let language = text.language.value
    let rules = try rulesOption.load(language)
    let targets = try SiteList.targets(register, rules, language)
    let meter = NightMeter(path: metrics)
    try meter.check(language)
    let store = try storeOption.create(language)
    let line = NightProgressLine(language: language, isQuiet: quiet)
    let log = NightLog(logger: log.logger(prelude: line.erasure))
    let job = NightJob(reach.configured(network.configuration), rules: rules, store: store)
    let (outcome, wasInterrupted) = await Interruption.run { stop in
      await meter.metering { () -> Result<NightSummary, StoreFailure> in
        do throws(StoreFailure) {
          let summary = try await job.run(targets, isAgain: again, stop: stop) { notice in
            log.take(notice)
            meter.take(notice)
          } progress: {
            line.show($0)
          }
          return .success(summary)
        } catch {
          return .failure(error)
        }
      }
    }
    line.clear()
    let summary: NightSummary
    do throws(StoreFailure) {
      summary = try outcome.get()
      try store.close()
    } catch {
      throw StoreOption.failure(error, storeOption.store, language)
    }
    log.end(summary, wasInterrupted: wasInterrupted)
    do {
      try meter.end(summary)
    } catch {
      log.fail("the metrics cannot be written", path: metrics ?? "", error)
    }
    if !wasInterrupted, !summary.wasDone { await tell(of: summary, rules, log) }
    StandardStream.output.write(text.renderer.text(of: NightReport(summary, language: language).report))
    if wasInterrupted { throw CommandFailure(.interrupted) }
    if summary.night.done > 0, summary.night.unreachable == summary.night.done {
      throw CommandFailure(.nothingReachable)
    }
    if summary.night.state == .deadline { throw CommandFailure(.nightIncomplete) }
  }

  /// Tells whom the operator has named. That it fails changes nothing of the night.
  private func tell(of summary: NightSummary, _ rules: RuleSet, _ log: NightLog) async {
    guard let notification = notify.notification else { return }
    do {
      let language = text.language.value
      let store = try storeOption.open(language)
      let digest = try DigestSource(path: storeOption.store, rules: rules, language: language).digest(
        of: summary.night, in: store)
      try store.close()
      try await notification.run(
        digest: DigestMarkdown.text(of: digest, texts: RuleTexts(rules), language: language),
        environment: Notification.environment(summary, store: storeOption.store))
    } catch {
      log.fail("nobody could be told of the night", path: notification.words.first ?? "", error)
    }
  }
}

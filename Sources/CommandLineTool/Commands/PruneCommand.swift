import ArgumentParser
import Criteria
import Reports
import Results
import SiteCheck
import Storage

/// `kommunesjekk prune`
struct PruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: "Drops the details of old nights to save space.",
    discussion: """
      Every night keeps its details for a month, one a week for half a year, one a month for ever. The others keep facts, \
      outcomes and points. Every night does this at its end.
      """)

  @OptionGroup var storeOption: StoreOption

  @Flag(inversion: .prefixedNo, help: "Make the file smaller, too. That takes as much space again for a while.")
  var compact = false

  @Option(
    help: ArgumentHelp("The day that ages are counted from. Default: today in Norway.", valueName: "date"),
    transform: ArgumentReading.day)
  var asOf: CalendarDay?

  @OptionGroup var configOption: ConfigOption
  @OptionGroup var text: TextOptions

  func run() throws {
    let language = text.language.value
    let store = try storeOption.open(language)
    let today = (asOf ?? .todayInNorway).description
    let thinned = try StoreOption.attempt(storeOption.store, language) { () throws(StoreFailure) in
      let thinned = try store.prune(today: today, isCompact: compact)
      try store.close()
      return thinned
    }
    StandardStream.output.write(StoreTexts.pruned(thinned.count)[language] + "\n")
  }
}

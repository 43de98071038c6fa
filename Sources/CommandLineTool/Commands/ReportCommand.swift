import ArgumentParser
import Reports
import Results
import RuleSet
import SiteCheck
import Storage
import Website

/// `kommunesjekk report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes a website of what a night found.",
    discussion: """
      Static pages in bokmål, nynorsk and English: the ranking, every site with proof, every question with who answers it best, \
      what has changed, how it is done, and the data. They need no server and load nothing from elsewhere.

      The folder takes the place of an earlier one in one step. A folder that holds anything else is left alone.
      """)

  @OptionGroup var storeOption: StoreOption

  @Option(help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp("The night, by its day. Default: the last one that is done.", valueName: "date"),
    transform: ArgumentReading.night)
  var night: NightID?

  @Option(
    help: ArgumentHelp("Where readers report errors: a web or e-mail address.", valueName: "address"),
    transform: ArgumentReading.errorsAddress)
  var errorsTo: ErrorsAddress?

  @OptionGroup var rulesOption: RulesOption

  @OptionGroup var configOption: ConfigOption

  @OptionGroup var text: TextOptions

  func run() throws {
    let language = text.language.value
    let rules = try rulesOption.load(language)
    let store = try storeOption.open(language)
    let night = try find(in: store, language)
    let website = Website(
      of: store, rules: rules, contact: errorsTo,
      judge: Judge(ruleSet: rules.identity) { result in rules.judgingAnew(result) })
    do {
      let pages = try website.write(night, to: output)
      StandardStream.output.write(StoreTexts.written(pages: pages, to: output)[language] + "\n")
    } catch let failure as StoreFailure {
      throw StoreOption.failure(failure, storeOption.store, language)
    } catch let failure as WebsiteFailure {
      throw CommandFailure(.badConfiguration, failure.message[language])
    }
  }

  private func find(in store: NightStore, _ language: UserLanguage) throws -> NightRecord {
    let last = try StoreOption.attempt(storeOption.store, language) { () throws(StoreFailure) in
      try store.nightToShow()
    }
    guard night == nil, let last else {
      return try NightChoice.find(night, in: store, storeOption.store, language)
    }
    return last
  }
}

import ArgumentParser
import Criteria
import Reports
import Results
import RuleSet
import Storage
import Website

/// `kommunesjekk rank`
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Ranks the sites of a night, or shows who answers one question best.",
    discussion: """
      Equals share a place. Beside each score stands how much could be tested, and what it would be if the rest were all lost \
      or all won. A site whose last result says little keeps its last good one under the same rules, with its day.
      """)

  @OptionGroup var storeOption: StoreOption

  @Option(
    help: ArgumentHelp("The night, by its day. Default: the newest.", valueName: "date"),
    transform: ArgumentReading.night)
  var night: NightID?

  @Option(help: ArgumentHelp("Rank by the points of this category.", valueName: "id"))
  var category: String?

  @Option(help: ArgumentHelp("Only municipalities of this county.", valueName: "name"))
  var county: String?

  @Option(
    help: ArgumentHelp(
      "Only municipalities of this size: fewer than 5,000 inhabitants, fewer than 20,000, or more.",
      valueName: "small|medium|large"))
  var size: SizeChoice?

  @Option(
    help: ArgumentHelp("Only municipalities of this language form, by the register.", valueName: "nb|nn|neutral"))
  var languageForm: FormChoice?

  @Option(help: ArgumentHelp("Show who answers this question best, with evidence.", valueName: "id"))
  var best: String?

  @Option(
    help: ArgumentHelp("How many of the best are shown. Default: 5.", valueName: "number"),
    transform: ArgumentReading.count)
  var limit: Int?

  @Option(
    help: ArgumentHelp("How many earlier nights places are shown of. Default: 5.", valueName: "number"),
    transform: ArgumentReading.count)
  var history: Int?

  @OptionGroup var rulesOption: RulesOption

  @Option(help: ArgumentHelp("Text for people, JSON for machines, or a table.", valueName: "text|json|csv"))
  var format = RankFormat.text

  @OptionGroup var configOption: ConfigOption
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if best != nil, format == .csv { throw ValidationError("The best answers are text or json; use export for CSV.") }
  }

  func run() throws {
    let language = output.text.language.value
    let rules = try rulesOption.load(language)
    let store = try storeOption.open(language)
    let night = try NightChoice.find(night, in: store, storeOption.store, language)
    if let best {
      try show(best, night, store, rules, language)
      return
    }
    if let category, rules.category(category) == nil {
      let known = rules.categories.map(\.id)
      throw CommandFailure(.usage, StoreTexts.unknown(StoreTexts.category, category, known: known)[language])
    }
    let filter = RankingFilter(
      category: category, county: county, size: size?.value, languageForm: languageForm?.rawValue)
    let sources = try StoreOption.attempt(storeOption.store, language) { () throws(StoreFailure) in
      try store.rankingSources(of: night, history: history ?? 5)
    }
    try requireCounty(sources, language)
    let ranking = Ranking(sources, filter: filter, leastTested: rules.stars.leastTested)
    switch format {
    case .text: try output.write(RankReport(ranking, texts: RuleTexts(rules), language: language).report)
    case .json: try output.write(try JSONReport.text(of: ranking))
    case .csv: try output.write(ranking.csv)
    }
  }

  private func requireCounty(_ sources: Ranking.Sources, _ language: UserLanguage) throws {
    guard let county else { return }
    let sites = sources.good.map(\.site) + sources.latest.map(\.site) + sources.open
    guard !sites.contains(where: RankingFilter(county: county).holds) else { return }
    let known = Set(sites.compactMap { $0.municipality?.county }).sorted()
    throw CommandFailure(.usage, StoreTexts.unknown(StoreTexts.county, county, known: known)[language])
  }

  private func show(
    _ criterion: String, _ night: NightRecord, _ store: NightStore, _ rules: RuleSet, _ language: UserLanguage
  ) throws {
    let answers = try StoreOption.attempt(storeOption.store, language) { () throws(StoreFailure) in
      try store.answers(to: criterion, in: night.id)
    }
    guard !answers.isEmpty || rules.criterion(criterion) != nil else {
      let known = rules.criterionNearest(to: criterion).map { [$0] } ?? rules.criteria.map(\.id)
      throw CommandFailure(.usage, StoreTexts.unknown(StoreTexts.criterion, criterion, known: known)[language])
    }
    let filter = RankingFilter(county: county, size: size?.value, languageForm: languageForm?.rawValue)
    let best = BestAnswers(
      answers.filter { filter.holds(for: $0.0) }, to: criterion, night: night.id, limit: limit ?? 5)
    switch format {
    case .json: try output.write(try JSONReport.text(of: best))
    case .text, .csv: try output.write(BestAnswersReport(best, texts: RuleTexts(rules), language: language).report)
    }
  }
}

/// The forms of a ranking.
enum RankFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

/// The sizes of municipalities.
enum SizeChoice: String, CaseIterable, ExpressibleByArgument {
  case small, medium, large

  var value: SizeClass {
    switch self {
    case .small: .small
    case .medium: .medium
    case .large: .large
    }
  }
}

/// The language forms of municipalities.
enum FormChoice: String, CaseIterable, ExpressibleByArgument {
  case nb, nn, neutral
}

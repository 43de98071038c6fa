import ArgumentParser
import Reports
import Results
import Storage

/// `kommunesjekk export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the results of a night as JSON, lines of JSON or CSV.")

  @OptionGroup var storeOption: StoreOption

  @Option(
    help: ArgumentHelp("The night, by its day. Default: the newest.", valueName: "date"),
    transform: ArgumentReading.night)
  var night: NightID?

  @Option(
    help: ArgumentHelp(
      "An array of results, a line of JSON a site (both after docs/schema/site-result.json), or a table.",
      valueName: "json|jsonl|csv"))
  var format = ExportFormat.json

  @Option(
    help: ArgumentHelp(
      "Which table: a row for each site, each answer or each fact. Default: sites.", valueName: "sites|answers|facts"))
  var table = TableChoice.sites

  @Option(help: ArgumentHelp("Write to this file instead; it is replaced in one step.", valueName: "file"))
  var output: String?

  @OptionGroup var configOption: ConfigOption
  @OptionGroup var text: TextOptions

  func run() throws {
    let language = text.language.value
    let store = try storeOption.open(language)
    let night = try NightChoice.find(night, in: store, storeOption.store, language)
    do {
      let file = try ExportFile(output)
      try write(night.id, of: store, to: file, language)
      try file.finish()
    } catch let failure as StoreFailure {
      throw StoreOption.failure(failure, storeOption.store, language)
    } catch {
      throw CommandFailure(.badConfiguration, OutputFile(path: output ?? "-").failure(error)[language])
    }
  }

  private func write(_ night: NightID, of store: NightStore, to file: ExportFile, _ language: UserLanguage) throws {
    switch format {
    case .jsonl:
      try store.forEachResult(in: night) { _, result in try file.write(try JSONReport.line(of: result)) }
    case .json:
      try file.write("[")
      var isFirst = true
      try store.forEachResult(in: night) { _, result in
        try file.write((isFirst ? "\n" : ",\n") + (try JSONReport.line(of: result).dropLast()))
        isFirst = false
      }
      try file.write("\n]\n")
    case .csv:
      let categories = try store.standings(of: night).map { $0.score.categories.map(\.id) }.max {
        $0.count < $1.count
      }
      let table = table.value
      try file.write(table.header(categories: categories ?? []))
      try store.forEachResult(in: night) { site, result in
        try file.write(
          table.rows(of: result, site: site, night: night, categories: categories ?? [], language: language))
      }
    }
  }
}

/// The forms of an export.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json, jsonl, csv
}

/// The tables of an export.
enum TableChoice: String, CaseIterable, ExpressibleByArgument {
  case sites, answers, facts

  var value: NightTable {
    switch self {
    case .sites: .sites
    case .answers: .answers
    case .facts: .facts
    }
  }
}

import ArgumentParser
import Criteria
import Foundation
import Reports
import Results
import RuleSet
import SiteCheck
import Storage

/// `kommunesjekk import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in how municipalities answered those who wrote or telephoned.",
    discussion: """
      The file is CSV with the columns \(ObservationReader.columns.joined(separator: ",")), separated by commas or \
      semicolons. The channel is web, mail or telephone; answered is yes or no; quality is 0 to 100 or empty; time is minutes, \
      a time such as PT2H or P3D, or empty. A file with a fault changes nothing.
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file.csv")) var file: String
  @OptionGroup var storeOption: StoreOption
  @OptionGroup var rulesOption: RulesOption
  @OptionGroup var configOption: ConfigOption
  @OptionGroup var text: TextOptions

  func run() throws {
    let language = text.language.value
    let rules = try rulesOption.load(language)
    let data = file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
    guard let data, let content = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(.usage, StoreTexts.unreadable(file)[language])
    }
    let observations: [Observation]
    do throws(ObservationFaults) {
      observations = try ObservationReader(register: rules.register, today: .todayInNorway).read(content)
    } catch {
      throw CommandFailure(.badConfiguration, error.faults.map { TerminalText("\(file), \($0.message[language])") })
    }
    let store = try storeOption.create(language)
    let (new, known) = try StoreOption.attempt(storeOption.store, language) { () throws(StoreFailure) in
      let counts = try store.add(observations)
      try store.close()
      return counts
    }
    StandardStream.output.write(StoreTexts.imported(new: new, known: known)[language] + "\n")
  }
}

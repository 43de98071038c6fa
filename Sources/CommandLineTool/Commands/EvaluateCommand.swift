import ArgumentParser
import Evaluation
import Facts
import Foundation
import Reports
import Results
import RuleSet
import SiteCheck

/// `kommunesjekk evaluate`
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measures how well labelled phrases are read.",
    discussion: """
      The file is CSV with the columns criterion, language, form (the words), normalised_value, is_trap (0 or 1) and \
      source_url. Prints, for each criterion and language, the values read right and missed and the traps avoided and \
      taken, and then every miss.
      """)

  @Argument(help: ArgumentHelp("A CSV file of labelled phrases.", valueName: "file")) var file: String

  @Option(help: "The year that counts as this year.")
  var year: Int = 2026

  @OptionGroup var source: RulesOption

  func run() throws {
    let rules = try source.load(.en)
    let reader = FactReader(vocabulary: Vocabulary(rules.vocabulary), year: year)
    let evaluation = PhraseEvaluation(try phrases(), reader: reader)
    var lines = ["criterion                 found  missed  avoided  taken  recall  precision"]
    lines += (evaluation.byCriterion + evaluation.byLanguage.dropLast()).map(Self.line)
    for row in evaluation.rows where row.verdict == .missed || row.verdict == .taken {
      lines.append(
        "\(row.verdict.rawValue): \(row.phrase.criterion) (\(row.phrase.language)) «\(row.phrase.phrase)» is \(row.phrase.value)"
      )
      lines += row.facts.map { "  read as \($0.kind.rawValue) of \($0.about) from «\($0.evidence.text)»" }
    }
    StandardStream.output.write(lines.map { TerminalText($0).string + "\n" }.joined())
  }

  private func phrases() throws -> [LabelledPhrase] {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw CommandFailure(.usage, "\"\(file)\" cannot be read. Name a CSV file in UTF-8.")
    }
    do {
      return try PhraseFile.phrases(text)
    } catch {
      throw CommandFailure(.usage, "\(file):\(error.line): \(error.message)")
    }
  }

  private static func line(_ count: PhraseEvaluation.Count) -> String {
    func column(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let numbers = [(count.found, 7), (count.missed, 8), (count.avoided, 9), (count.taken, 7)]
    return count.name + column("", 24 - count.name.count) + numbers.map { column(String($0), $1) }.joined()
      + column("\(Int(count.recall * 100)) %", 8) + column("\(Int(count.precision * 100)) %", 11)
  }
}

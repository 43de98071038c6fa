import ArgumentParser
import Foundation
import Reports
import Results
import RuleSet
import SiteCheck
import Storage
import Web

/// `kommunesjekk digest`
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Tells in short what a night has brought, as Markdown or as feeds.",
    discussion: """
      Who got better or worse and by which answers, which sites could not be reached, what is newly wrong and what was \
      mended, beside the night before. When the rules were changed between the two, both are judged anew by the same ones.

      With --format atom, --output names a folder: all.atom has an entry for each night, and each municipality has a feed by \
      its number with the nights in which something about it has changed.
      """)

  @OptionGroup var storeOption: StoreOption

  @Option(
    help: ArgumentHelp("The night, by its day. Default: the newest.", valueName: "date"),
    transform: ArgumentReading.night)
  var night: NightID?

  @Option(help: ArgumentHelp("Markdown for a message, or feeds in Atom.", valueName: "markdown|atom"))
  var format = DigestFormat.markdown

  @Option(
    help: ArgumentHelp("How many nights feeds go back. Default: 14.", valueName: "number"),
    transform: ArgumentReading.count)
  var nights: Int?

  @Option(
    help: ArgumentHelp("The address of the folder in which the feeds are published.", valueName: "url"),
    transform: ArgumentReading.address)
  var feedAddress: WebURL?

  @Option(help: ArgumentHelp("Write to this file instead; for feeds, to this folder.", valueName: "path"))
  var output: String?

  @OptionGroup var rulesOption: RulesOption
  @OptionGroup var configOption: ConfigOption
  @OptionGroup var text: TextOptions

  func validate() throws {
    if format == .atom, output == nil { throw ValidationError("--format atom needs a folder: --output.") }
  }

  func run() throws {
    let language = text.language.value
    let rules = try rulesOption.load(language)
    let store = try storeOption.open(language)
    let night = try NightChoice.find(night, in: store, storeOption.store, language)
    let source = DigestSource(path: storeOption.store, rules: rules, language: language)
    switch format {
    case .markdown:
      let digest = try source.digest(of: night, in: store)
      try write(DigestMarkdown.text(of: digest, texts: RuleTexts(rules), language: language), to: output, language)
    case .atom:
      var feeds = NightFeeds(texts: RuleTexts(rules), language: language, base: feedAddress?.asFolder)
      for night in try source.nights(upTo: night, most: nights ?? 14, in: store) {
        feeds.add(try source.digest(of: night, in: store))
      }
      let sites = try StoreOption.attempt(storeOption.store, language) { () throws(StoreFailure) in try store.sites() }
      try write(feeds.files(of: sites), language)
    }
  }

  private func write(_ files: [(name: String, text: String)], _ language: UserLanguage) throws {
    let folder = output ?? "."
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in files { try write(file.text, to: "\(folder)/\(file.name)", language) }
  }

  private func write(_ content: String, to path: String?, _ language: UserLanguage) throws {
    guard let path else { return StandardStream.output.write(content) }
    let file = OutputFile(path: path)
    do {
      try file.write(content)
    } catch {
      throw CommandFailure(.badConfiguration, file.failure(error)[language])
    }
  }
}

/// The forms of a digest.
enum DigestFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown, atom
}

extension WebURL {
  /// The same address with a slash at its end, so that files stand in it and not beside it.
  fileprivate var asFolder: WebURL { target.hasSuffix("/") ? self : WebURL("\(self)/") ?? self }
}

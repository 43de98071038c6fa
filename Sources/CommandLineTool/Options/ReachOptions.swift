import ArgumentParser
import Crawling
import SiteCheck

/// How far a check of a site goes, and how gently.
struct ReachOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The most pages to read of one site. Default: \(CheckConfiguration.defaultMaxPages).", valueName: "number"),
    transform: ArgumentReading.pages)
  var maxPages: Int?

  @Option(
    help: ArgumentHelp(
      "The most megabytes to receive from one site. Default: \(CheckConfiguration.defaultMaxMegabytes).",
      valueName: "number"), transform: ArgumentReading.count)
  var maxMegabytes: Int?

  @Option(
    help: ArgumentHelp(
      "The most PDF documents to read of one site; 0 reads none. Default: \(CheckConfiguration.defaultMaxDocuments).",
      valueName: "number"), transform: ArgumentReading.documents)
  var maxDocuments: Int?

  @Option(
    help: ArgumentHelp(
      """
      The most megabytes of PDF documents to receive from one site. Default: \
      \(CheckConfiguration.defaultMaxDocumentMegabytes).
      """, valueName: "number"), transform: ArgumentReading.count)
  var maxDocumentMegabytes: Int?

  @Option(
    help: ArgumentHelp("The most minutes to spend on one site. Default: 60.", valueName: "minutes"),
    transform: ArgumentReading.minutes)
  var maxMinutes: Duration?

  @Option(
    help: ArgumentHelp(
      "The most minutes to spend on all sites together. Default: no limit.", valueName: "minutes"),
    transform: ArgumentReading.minutes)
  var deadline: Duration?

  @Option(
    help: ArgumentHelp(
      "Seconds between two requests to one host; robots.txt may lengthen them. Default: 1.", valueName: "seconds"),
    transform: ArgumentReading.pause)
  var delay: Duration?

  @Option(
    help: ArgumentHelp(
      "The most requests in a second to all hosts that share a server. Default: two for each delay.",
      valueName: "number"), transform: ArgumentReading.rate)
  var groupRate: Double?

  @Option(
    help: ArgumentHelp(
      "Which links are tried beyond the pages: none, the site's own files, or those to other sites too. Default: all.",
      valueName: "none|own|all"))
  var links: LinkChoice?

  @Option(
    help: ArgumentHelp(
      "Another host that belongs to the site, when the register does not name it. May be repeated.", valueName: "name"),
    transform: ArgumentReading.host)
  var host: [String] = []

  @Flag(
    inversion: .prefixedNo, help: "Read a site whose certificate does not hold all the same, and say so in the result."
  )
  var insecure = false

  /// The configuration with what was said here.
  func configured(_ configuration: CheckConfiguration) -> CheckConfiguration {
    var configuration = configuration
    if let maxPages { configuration.maxPages = maxPages }
    if let maxMegabytes { configuration.maxMegabytes = maxMegabytes }
    if let maxDocuments { configuration.maxDocuments = maxDocuments }
    if let maxDocumentMegabytes { configuration.maxDocumentMegabytes = maxDocumentMegabytes }
    if let maxMinutes { configuration.siteDeadline = maxMinutes }
    if let deadline { configuration.deadline = deadline }
    if let delay { configuration.delay = delay }
    if let groupRate { configuration.groupRate = groupRate }
    if let links { configuration.links = links.reach }
    configuration.furtherHosts = host
    configuration.ignoresCertificates = insecure
    return configuration
  }
}

/// The links that are tried, as an option.
enum LinkChoice: String, CaseIterable, ExpressibleByArgument {
  case none, own, all

  var reach: LinkReach {
    switch self {
    case .none: .none
    case .own: .own
    case .all: .all
    }
  }
}

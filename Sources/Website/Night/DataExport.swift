internal import Reports
internal import Results

/// Writes the results of a night for other programs, a site at a time.
final class DataExport {
  private let night: NightID
  private let categories: [String]
  private let folder: WebsiteFolder
  private let files: [DataFile.Content: WebsiteFolder.File]
  private var isFirst = true

  init(night: NightID, standings: [SiteStanding], folder: WebsiteFolder) throws {
    self.night = night
    self.folder = folder
    categories = standings.map { $0.score.categories.map(\.id) }.max { $0.count < $1.count } ?? []
    var files: [DataFile.Content: WebsiteFolder.File] = [:]
    for content in [DataFile.Content.json, .jsonl, .sites, .answers, .facts] {
      files[content] = try folder.open(Self.path(of: content))
    }
    self.files = files
    try files[.json]?.write("[")
    for (content, table) in Self.tables { try files[content]?.write(table.header(categories: categories)) }
  }

  private static let tables: [(DataFile.Content, NightTable)] = [
    (.sites, .sites), (.answers, .answers), (.facts, .facts),
  ]

  private static func path(of content: DataFile.Content) -> String {
    switch content {
    case .json: "data/results.json"
    case .jsonl: "data/results.jsonl"
    case .sites: "data/sites.csv"
    case .answers: "data/answers.csv"
    case .facts: "data/facts.csv"
    case .ranking: "data/ranking.json"
    case .places: "data/ranking.csv"
    case .comparison: "data/changes.json"
    }
  }

  func add(_ result: SiteResult, of site: NightSite) throws {
    let line = try JSONReport.line(of: result)
    try files[.jsonl]?.write(line)
    try files[.json]?.write((isFirst ? "\n" : ",\n") + line.dropLast())
    isFirst = false
    for (content, table) in Self.tables {
      // The words of the site are what they are; only the values of facts are put into words of ours.
      try files[content]?.write(
        table.rows(of: result, site: site, night: night, categories: categories, language: .nb))
    }
  }

  /// Ends the files, and writes those that come of all sites together.
  func finish(ranking: Ranking, comparison: ResultComparison?) throws -> [DataFile] {
    try files[.json]?.write("\n]\n")
    var written: [DataFile] = []
    for content in DataFile.Content.allCases {
      let path = Self.path(of: content)
      let bytes: Int
      switch content {
      case .json, .jsonl, .sites, .answers, .facts: bytes = try files[content]?.close() ?? 0
      case .ranking: bytes = try folder.write(try JSONReport.text(of: ranking), to: path)
      case .places: bytes = try folder.write(ranking.csv, to: path)
      case .comparison:
        guard let comparison else { continue }
        bytes = try folder.write(try JSONReport.text(of: comparison), to: path)
      }
      written.append(DataFile(path: path, content: content, bytes: bytes))
    }
    return written
  }
}

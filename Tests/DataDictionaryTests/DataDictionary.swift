import Foundation
import Reports

/// `docs/data.md`: what stands in everything that the program writes and keeps.
struct DataDictionary {
  let text: String
  let unexplained: [String]

  init(schemas folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
      .sorted()
    let schemas = try files.map { try SchemaChapter(file: $0, in: folder) }
    let store = try StoreChapter()
    text =
      Self.introduction + "## Tables: `export --format csv`\n\n"
      + NightTable.allCases.map { Self.table("`--table \($0.rawValue)`", $0.columns) }.joined(separator: "\n")
      + "\nThe table of sites ends with two columns for each category:\n\n"
      + Self.columns(NightTable.categoryColumns("prices")) + "\n"
      + Self.table("`rank --format csv`", Ranking.columns) + "\n## Documents: `--format json`\n\n"
      + schemas.map(\.text).joined(separator: "\n") + "\n## The store\n\n" + Self.storeIntroduction + store.text
    unexplained = schemas.flatMap(\.unexplained) + store.unexplained
  }

  private static let introduction = """
    # The data

    Made from `docs/schema`, the tables of `export` and the store by the tests (`RECORD_SNAPSHOTS=1 swift test --filter
    DataDictionaryTests`); do not edit it by hand. It says what stands in everything that the program writes and keeps.
    [rules.md](rules.md) says what the ids of questions and categories mean.

    Tables are CSV after RFC 4180 in UTF-8. An empty cell means that it is not known or does not apply. A cell whose text begins
    like a formula has an apostrophe in front, so that no spreadsheet runs what a website wrote.


    """

  private static let storeIntroduction = """
    One SQLite file, for this program: read it with `export`, `compare` and `rank`, which put results together again. Its tables may
    change from one version to the next; a file of an older version is brought up to date when it is opened. Texts are kept as bytes
    in UTF-8. `decisions/0021-what-a-night-leaves.md` says why it is built so; `site`, `address`, `run`, `note` and `visit` are the
    crawls under way (`decisions/0011-the-store-is-sqlite.md`).


    """

  private static func table(_ title: String, _ columns: [TableColumn]) -> String {
    "### \(title)\n\n\(self.columns(columns))"
  }

  private static func columns(_ columns: [TableColumn]) -> String {
    var table = MarkdownTable(["column", "meaning"])
    for column in columns { table.add(["`\(column.name)`", column.meaning]) }
    return table.text
  }
}

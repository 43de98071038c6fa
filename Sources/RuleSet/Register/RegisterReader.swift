import Results
import Web

/// Reads `rules/municipalities.csv`.
enum RegisterReader {
  static let columns = [
    "number", "name", "also_known_as", "county", "inhabitants", "language_form", "sami_area", "organisation_number",
    "address", "own_subdomains",
  ]

  static func read(_ text: String, file: String, log: ProblemLog) -> Register {
    let table: CSVTable
    do throws(CSVTable.Failure) {
      table = try CSVTable(text)
    } catch {
      log.report(.malformed(error.message), file: file, at: SourcePosition(line: error.line, column: 1))
      return Register(entries: [])
    }
    guard table.header == columns else {
      let detail = "the header must be \(columns.joined(separator: ","))"
      log.report(.malformed(detail), file: file, at: SourcePosition(line: 1, column: 1))
      return Register(entries: [])
    }
    var lines: [String: Int] = [:]
    let entries = table.records.compactMap { record -> RegisterEntry? in
      let row = Row(record: record, file: file, log: log)
      guard let entry = row.entry() else { return nil }
      if let first = lines.updateValue(record.line, forKey: entry.number) {
        row.report(.duplicate(what: "the number", name: entry.number, first: "\(file):\(first)"))
      }
      return entry
    }
    return Register(entries: entries)
  }
}

extension RegisterReader {
  /// One record, whose fields are as many as ``columns``.
  private struct Row {
    let record: CSVTable.Record
    let file: String
    let log: ProblemLog

    func report(_ kind: RuleProblem.Kind) {
      log.report(kind, file: file, at: SourcePosition(line: record.line, column: 1))
    }

    func field(_ column: String) -> String {
      columns.firstIndex(of: column).map { record.fields[$0].trimmingWhitespace() } ?? ""
    }

    func entry() -> RegisterEntry? {
      let inhabitants = Int(field("inhabitants")).flatMap { $0 >= 0 ? $0 : nil }
      let form = RegisterEntry.LanguageForm(rawValue: field("language_form"))
      let sámi = Language(rawValue: field("sami_area"))
      let address = WebURL(field("address"))
      expect(digits("number", count: 4), "number: four digits")
      expect(digits("organisation_number", count: 9), "organisation_number: nine digits")
      expect(!field("name").isEmpty, "name: a name")
      expect(!field("county").isEmpty, "county: a name")
      expect(inhabitants != nil, "inhabitants: a whole number")
      expect(form != nil, "language_form: nb, nn or neutral")
      expect(
        field("sami_area").isEmpty || sámi.map(Self.sámiLanguages.contains) == true,
        "sami_area: se, smj, sma or nothing")
      expect(address != nil, "address: an http or https address")
      guard let inhabitants, let form, let address else { return nil }
      return RegisterEntry(
        number: field("number"), name: field("name"), alsoKnownAs: list("also_known_as", separator: ";"),
        county: field("county"), inhabitants: inhabitants, languageForm: form, sámiLanguage: sámi,
        organisationNumber: field("organisation_number"), address: address,
        ownSubdomains: list("own_subdomains", separator: " "))
    }

    private static let sámiLanguages: [Language] = [.northernSámi, .luleSámi, .southSámi]

    private func expect(_ holds: Bool, _ expected: String) {
      if !holds { report(.wrongType(expected: expected)) }
    }

    private func digits(_ column: String, count: Int) -> Bool {
      let text = field(column).utf8
      return text.count == count && text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private func list(_ column: String, separator: Character) -> [String] {
      field(column).split(separator: separator).map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
    }
  }
}

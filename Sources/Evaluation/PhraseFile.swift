package import RuleSet

/// Reads a CSV file of labelled phrases: `criterion,language,form,normalised_value,is_trap,source_url`.
public enum PhraseFile {
  /// Reads the text of a file.
  ///
  /// - Throws: What is wrong with the file, and on which line.
  package static func phrases(_ text: String) throws(CSVTable.Failure) -> [LabelledPhrase] {
    let table = try CSVTable(text)
    func column(_ name: String) throws(CSVTable.Failure) -> Int {
      guard let index = table.header.firstIndex(of: name) else {
        throw CSVTable.Failure(line: 1, message: "there is no column \"\(name)\"")
      }
      return index
    }
    let (criterion, language) = (try column("criterion"), try column("language"))
    let (form, value) = (try column("form"), try column("normalised_value"))
    let (trap, source) = (try column("is_trap"), try column("source_url"))
    return table.records.map { record in
      LabelledPhrase(
        criterion: record.fields[criterion], language: record.fields[language], phrase: record.fields[form],
        value: record.fields[value], isTrap: record.fields[trap] == "1", source: record.fields[source])
    }
  }
}

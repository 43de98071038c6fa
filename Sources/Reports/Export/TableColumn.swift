/// A column of an exported table, and what stands in it: for headers and for the data dictionary.
public struct TableColumn: Sendable, Hashable {
  /// What the header says.
  public let name: String
  /// What stands in it, with its unit; in English, like the names.
  public let meaning: String

  init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}

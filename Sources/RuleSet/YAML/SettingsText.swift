/// A file of settings: keys with texts or lists of texts, and sections of such keys. Which keys there are is for others to
/// say.
package struct SettingsText: Sendable {
  /// The entries in the order of the file.
  package let entries: [Entry]

  /// A key with what stands behind it.
  package struct Entry: Sendable {
    /// The key.
    package let key: String
    /// Where the key stands, from 1; `nil` when that is not known.
    package let line: Int?
    /// The column of the key, from 1.
    package let column: Int?
    /// What stands behind it.
    package let value: Value
  }

  /// What can stand behind a key.
  package enum Value: Sendable {
    /// One text, or a list of them. Numbers and `true` are texts here.
    case texts([Text], isList: Bool)
    /// Keys of its own.
    case section([Entry])
  }

  /// A text and where it stands.
  package struct Text: Sendable {
    /// The text, trimmed; never empty.
    package let string: String
    /// From 1.
    package let line: Int?
    /// From 1.
    package let column: Int?
  }

  /// Reads a file as strictly as a rule file: no key twice, no anchors, nothing empty. A file of comments alone has no
  /// entries.
  ///
  /// - Throws: All that is wrong with it.
  package init(path: String) throws(RuleSetFailure) {
    let log = ProblemLog()
    entries = Self.read(path, log)
    try log.throwIfAny()
  }

  private static func read(_ path: String, _ log: ProblemLog) -> [Entry] {
    guard let bytes = FileReading.bytes(of: path, log: log),
      let text = FileReading.text(of: bytes, file: path, log: log)
    else { return [] }
    let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
    if lines.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") }) { return [] }
    guard let root = YAMLText.root(of: text, file: path, log: log), let mapping = root.mapping("settings") else {
      return []
    }
    return mapping.entries.compactMap { entry($0.key, $0.name, $0.value, maySection: true) }
  }

  private static func entry(_ key: YAMLValue, _ name: String, _ value: YAMLValue, maySection: Bool) -> Entry? {
    let read: Value
    if value.isMapping {
      guard maySection else {
        value.report(.wrongType(expected: "\"\(name)\" as text or a list of texts"))
        return nil
      }
      guard let mapping = value.mapping("settings") else { return nil }
      read = .section(mapping.entries.compactMap { entry($0.key, $0.name, $0.value, maySection: false) })
    } else {
      guard let values = value.oneOrMore("\"\(name)\"") else { return nil }
      let texts = values.compactMap { item in
        item.text("\"\(name)\"").map { Text(string: $0, line: item.position?.line, column: item.position?.column) }
      }
      guard texts.count == values.count else { return nil }
      read = .texts(texts, isList: value.isList)
    }
    return Entry(key: name, line: key.position?.line, column: key.position?.column, value: read)
  }
}

import Results
import Yams

/// Keys with values, each key a text.
struct YAMLMapping {
  /// The mapping as a value, for reports about it as a whole.
  let value: YAMLValue
  /// The entries in the order of the file.
  let entries: [(key: YAMLValue, name: String, value: YAMLValue)]

  /// The value of a key that must be there.
  func required(_ key: String) -> YAMLValue? {
    if let value = optional(key) { return value }
    value.report(.missingKey(key))
    return nil
  }

  /// The value of a key that may be there.
  func optional(_ key: String) -> YAMLValue? {
    entries.first { $0.name == key }?.value
  }
}

extension YAMLValue {
  /// The entries of a mapping whose keys are free: ids of subjects, names of categories.
  func mapping(_ what: String) -> YAMLMapping? {
    guard case .mapping(let mapping) = node else {
      report(.wrongType(expected: "\(what) as keys with values"))
      return nil
    }
    var entries: [(key: YAMLValue, name: String, value: YAMLValue)] = []
    for (keyNode, valueNode) in mapping {
      let key = YAMLValue(node: keyNode, file: file, log: log)
      guard let name = key.text("a key") else { continue }
      entries.append((key, name, YAMLValue(node: valueNode, file: file, log: log)))
    }
    return YAMLMapping(value: self, entries: entries)
  }

  /// The entries of a mapping whose keys are known; any other is reported.
  func mapping(_ what: String, keys: [String]) -> YAMLMapping? {
    guard let mapping = mapping(what) else { return nil }
    for entry in mapping.entries where !keys.contains(entry.name) {
      let missing = keys.filter { mapping.optional($0) == nil }
      let suggestion = Suggestion.nearest(to: entry.name, among: missing)
      entry.key.report(.unknownKey(entry.name, suggestion: suggestion))
    }
    return mapping
  }

  /// A text in bokmål, nynorsk and English.
  func localized(_ what: String) -> Localized? {
    guard let mapping = mapping(what, keys: UserLanguage.allCases.map(\.rawValue)) else { return nil }
    var texts: [UserLanguage: String] = [:]
    for language in UserLanguage.allCases {
      guard let value = mapping.optional(language.rawValue) else {
        report(.missing(what: "\(what) in \(language.englishName) (\(language.rawValue))"))
        continue
      }
      texts[language] = value.text("\(what) (\(language.rawValue))")
    }
    guard let nb = texts[.nb], let nn = texts[.nn], let en = texts[.en] else { return nil }
    return Localized(nb: nb, nn: nn, en: en)
  }
}

extension UserLanguage {
  /// The name of the language in messages.
  var englishName: String {
    switch self {
    case .nb: "bokmål"
    case .nn: "nynorsk"
    case .en: "English"
    }
  }
}

internal import Web

/// What is known of addresses of one template, which differ in numbers and parameters only: how much their pages gave, and
/// whether they repeat each other.
struct TemplateLedger {
  /// After so many near-duplicates in a row, the rest of a template is left alone.
  static let patience = 5

  private var templates: [String: Template] = [:]

  private struct Template {
    /// What its pages say, each once.
    var seen: [UInt64: Int] = [:]
    var repeatsInARow = 0
  }

  /// Takes a page that was read.
  ///
  /// - Returns: The page that says the same under an address of the same template, if there is one.
  mutating func note(_ url: WebURL, likeness: Likeness, id: Int) -> Int? {
    let key = Self.template(of: url)
    var template = templates[key, default: Template()]
    let first = template.seen[likeness.words]
    if first == nil {
      template.repeatsInARow = 0
      template.seen[likeness.words] = id
    } else {
      template.repeatsInARow += 1
    }
    templates[key] = template
    return first
  }

  /// Whether the last pages of the address's template all repeated others.
  func isStagnant(_ url: WebURL) -> Bool {
    templates[Self.template(of: url)]?.repeatsInARow ?? 0 >= Self.patience
  }

  /// The address without its numbers, and with the names of its parameters only.
  static func template(of url: WebURL) -> String {
    var text = url.host
    var wasDigit = false
    var path: [UInt8] = []
    for byte in url.path.utf8 {
      if !byte.isASCIIDigit { path.append(byte) } else if !wasDigit { path.append(UInt8(ascii: "0")) }
      wasDigit = byte.isASCIIDigit
    }
    text += String(decoding: path, as: UTF8.self)
    guard let query = url.query else { return text }
    let names = Set(query.split(separator: "&").map { $0.prefix { $0 != "=" } })
    return "\(text)?\(names.sorted().joined(separator: "&"))"
  }
}

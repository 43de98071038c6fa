internal import Mustache

/// What a template is given, by name: text that is escaped, yes or no, and lists of more such values. Nothing else fits in.
struct Values: ExpressibleByDictionaryLiteral {
  /// One of them.
  enum Value {
    /// Text; `nil` and the empty one leave a section out.
    case text(String?)
    /// A number of ours.
    case number(Int?)
    /// Whether a section is shown.
    case flag(Bool)
    /// A section that is shown once for each.
    case list([Values])
    /// A section that is shown once, or not at all.
    case one(Values?)
  }

  private var entries: [String: Any]

  init(dictionaryLiteral elements: (String, Value)...) {
    entries = Dictionary(elements.map { ($0, Self.object($1)) }) { _, last in last }
  }

  init(_ texts: [String: String]) { entries = texts.mapValues { Escaped($0) } }

  /// The same with more values.
  func with(_ more: Values) -> Values {
    var result = self
    result.entries.merge(more.entries) { _, new in new }
    return result
  }

  // A name that is there and empty, rather than missing, keeps a template from finding the same name further out.
  private static func object(_ value: Value) -> Any {
    switch value {
    case .text(let text): Escaped(text ?? "")
    case .number(let number): Escaped(number.map(String.init) ?? "")
    case .flag(let flag): flag
    case .list(let list): list
    case .one(let values): values.map { $0 as Any } ?? Escaped("")
    }
  }
}

extension Values: MustacheParent {
  func child(named name: String) -> Any? { entries[name] }
}

/// A thing as schema.org describes it, in JSON-LD or microdata.
struct StructuredItem {
  enum Value {
    case text(String)
    case item(StructuredItem)
  }

  struct Property {
    var name: String
    var value: Value
  }

  /// The names of its types without the vocabulary's address: `GovernmentOffice`.
  var types: [String] = []
  var properties: [Property] = []

  /// The values of a property that are text.
  func texts(_ name: String) -> [String] {
    properties.compactMap { property in
      guard property.name == name, case .text(let text) = property.value, !text.isEmpty else { return nil }
      return text
    }
  }

  /// The first value of a property that is text.
  func text(_ name: String) -> String? { texts(name).first }

  /// The values of a property that are things.
  func items(_ name: String) -> [StructuredItem] {
    properties.compactMap { property in
      guard property.name == name, case .item(let item) = property.value else { return nil }
      return item
    }
  }

  /// What a name is without the address of its vocabulary.
  static func localName(_ name: String) -> String {
    let end = name.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }
    return end.map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }

  /// What a value of JSON-LD describes. A list of things is a thing without a type that has them.
  init?(_ json: JSONValue) {
    switch json {
    case .array(let values): properties = Self.properties("@graph", .array(values))
    case .object(let members):
      for member in members {
        switch member.key {
        case "@type": types += Self.texts(member.value).map(Self.localName)
        case "@context": continue
        case "@graph": properties += Self.properties("@graph", member.value)
        default: properties += Self.properties(Self.localName(member.key), member.value)
        }
      }
    default: return nil
    }
  }

  init(types: [String]) { self.types = types }

  private static func texts(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let values): values.flatMap(texts)
    default: []
    }
  }

  private static func properties(_ name: String, _ value: JSONValue) -> [Property] {
    switch value {
    case .string(let text), .number(let text): [Property(name: name, value: .text(text))]
    case .array(let values): values.flatMap { properties(name, $0) }
    case .object(let members):
      if let text = members.first(where: { $0.key == "@value" })?.value {
        properties(name, text)
      } else {
        StructuredItem(value).map { [Property(name: name, value: .item($0))] } ?? []
      }
    case .bool, .null: []
    }
  }
}

/// What is described, and where.
struct StructuredSource {
  var item: StructuredItem
  /// The line of the page's source.
  var line: Int
}

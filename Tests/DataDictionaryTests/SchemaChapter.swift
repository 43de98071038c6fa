import Foundation

/// A JSON Schema of `docs/schema` as a table of its properties.
struct SchemaChapter {
  let file: String
  /// Properties of which the schema does not say what they are.
  private(set) var unexplained: [String] = []
  private(set) var text = ""

  init(file: String, in folder: URL) throws {
    self.file = file
    let data = try Data(contentsOf: folder.appendingPathComponent(file))
    let schema = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    var table = MarkdownTable(["property", "type", "meaning"])
    let definitions = (schema["$defs"] as? [String: [String: Any]] ?? [:]).sorted { $0.key < $1.key }
    add(schema, path: "", to: &table)
    for (name, definition) in definitions { add(definition, path: "`\(name)`", to: &table) }
    let title = schema["title"] as? String ?? file
    let description = schema["description"] as? String ?? ""
    text = "### \(title): `\(file)`\n\n\(description)\n\n\(table.text)"
  }

  /// Adds the properties of a schema and of what is within them.
  private mutating func add(_ schema: [String: Any], path: String, to table: inout MarkdownTable) {
    for key in ["oneOf", "anyOf", "allOf"] {
      for part in schema[key] as? [[String: Any]] ?? [] { add(part, path: path, to: &table) }
    }
    let required = Set(schema["required"] as? [String] ?? [])
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for (name, property) in properties.sorted(by: { $0.key < $1.key }) {
      let own = path.isEmpty ? name : "\(path).\(name)"
      let meaning = Self.meaning(property)
      if meaning.isEmpty, property["$ref"] == nil { unexplained.append("\(file): \(own)") }
      table.add([
        own.hasPrefix("`") ? own : "`\(own)`", Self.type(property) + (required.contains(name) ? "" : "?"), meaning,
      ])
      descend(property, path: own, to: &table)
    }
    if let items = schema["items"] as? [String: Any] { add(items, path: "\(path)[]", to: &table) }
    if let others = schema["additionalProperties"] as? [String: Any] { add(others, path: "\(path).*", to: &table) }
  }

  private mutating func descend(_ property: [String: Any], path: String, to table: inout MarkdownTable) {
    add(property, path: path, to: &table)
  }

  private static func meaning(_ property: [String: Any]) -> String {
    var sentences = [property["description"] as? String ?? ""]
    if let words = property["enum"] as? [String] {
      sentences.append("One of: \(words.map { "`\($0)`" }.joined(separator: ", ")).")
    }
    if let word = property["const"] as? String { sentences.append("Always `\(word)`.") }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func type(_ property: [String: Any]) -> String {
    if let reference = property["$ref"] as? String {
      return "see `\(reference.split(separator: "/").last.map(String.init) ?? reference)`"
    }
    let type = property["type"] as? String ?? (property["const"] == nil ? "any" : "string")
    guard type == "array", let items = property["items"] as? [String: Any] else { return type }
    return "list of \(Self.type(items))"
  }
}

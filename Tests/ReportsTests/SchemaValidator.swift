import Foundation

/// Validates against the part of JSON Schema 2020-12 that `docs/schema/` uses, and remembers which properties it met.
///
/// A keyword that it does not know is a problem too, so that nobody believes in a check that is not made.
struct SchemaValidator {
  let root: JSONValue
  let folder: URL
  private(set) var problems: [String] = []
  /// The properties that the values had, as `place in the schema/name`.
  private(set) var met: Set<String> = []

  init(file: String, in folder: URL) throws {
    self.folder = folder
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    root = try JSONValue(parsing: text)
  }

  /// Every property that the schema speaks of, in the form of ``met``.
  var declared: Set<String> {
    var names: Set<String> = []
    func visit(_ schema: JSONValue, _ place: String) {
      for (name, property) in schema["properties"]?.members ?? [:] {
        names.insert("\(place)/\(name)")
        visit(property, "\(place)/\(name)")
      }
      if let items = schema["items"] { visit(items, "\(place)[]") }
      for (index, branch) in (schema["oneOf"]?.elements ?? []).enumerated() { visit(branch, "\(place)|\(index)") }
      for (name, definition) in schema["$defs"]?.members ?? [:] { visit(definition, "$\(name)") }
    }
    visit(root, "")
    return names
  }

  mutating func validate(_ value: JSONValue) {
    check(value, root, place: "", path: "$")
  }

  private mutating func check(_ value: JSONValue, _ schema: JSONValue, place: String, path: String) {
    for (keyword, argument) in schema.members {
      switch keyword {
      case "$schema", "$id", "$defs", "title", "description", "properties", "required": break
      case "$ref": follow(argument, value, path)
      case "type": expect(hasType(value, argument.string), path, "is no \(argument.string ?? "?")")
      case "const": expect(value == argument, path, "is not \(argument)")
      case "enum": expect(argument.elements.contains(value), path, "is none of the words: \(value)")
      case "pattern":
        let fits = value.string?.range(of: argument.string ?? "", options: .regularExpression) != nil
        expect(fits, path, "does not fit \(argument): \(value)")
      case "minimum": expect((value.number ?? -.infinity) >= (argument.number ?? 0), path, "is too small")
      case "maximum": expect((value.number ?? .infinity) <= (argument.number ?? 0), path, "is too large")
      case "minItems": expect(Double(value.elements.count) >= (argument.number ?? 0), path, "has too few items")
      case "maxItems": expect(Double(value.elements.count) <= (argument.number ?? 0), path, "has too many items")
      case "items":
        for (index, element) in value.elements.enumerated() {
          check(element, argument, place: "\(place)[]", path: "\(path)[\(index)]")
        }
      case "additionalProperties":
        for (name, member) in value.members where schema["properties"]?[name] == nil {
          expect(argument != .bool(false), path, "has the unknown property \(name)")
          if argument != .bool(false) { check(member, argument, place: "\(place)/*", path: "\(path).\(name)") }
        }
      case "oneOf": choose(argument.elements, value, place, path)
      default: problems.append("\(path): the validator does not know \(keyword)")
      }
    }
    for name in schema["required"]?.elements.compactMap(\.string) ?? [] {
      expect(value[name] != nil, path, "lacks \(name)")
    }
    for (name, property) in schema["properties"]?.members ?? [:] {
      guard let member = value[name] else { continue }
      met.insert("\(place)/\(name)")
      check(member, property, place: "\(place)/\(name)", path: "\(path).\(name)")
    }
  }

  private mutating func follow(_ reference: JSONValue, _ value: JSONValue, _ path: String) {
    let target = reference.string ?? ""
    if let name = target.split(separator: "/").last, target.hasPrefix("#/$defs/") {
      let definition = root["$defs"]?[String(name)]
      expect(definition != nil, path, "leads to \(target), which is not there")
      if let definition { check(value, definition, place: "$\(name)", path: path) }
    } else if let file = target.split(separator: "#").first,
      var other = try? SchemaValidator(file: String(file), in: folder)
    {
      // What follows the file is a JSON pointer (RFC 6901) without escapes.
      let names = target.dropFirst(file.count + 1).split(separator: "/").map(String.init)
      let place = names.reduce(Optional(other.root)) { $0?[$1] }
      expect(place != nil, path, "leads to \(target), which is not there")
      if let place { other.check(value, place, place: "", path: path) }
      problems += other.problems
    } else {
      problems.append("\(path): \(target) is not there")
    }
  }

  private mutating func choose(_ branches: [JSONValue], _ value: JSONValue, _ place: String, _ path: String) {
    let tried = branches.enumerated().map { index, branch in
      var trial = self
      trial.problems = []
      trial.check(value, branch, place: "\(place)|\(index)", path: path)
      return trial
    }
    let fitting = tried.filter(\.problems.isEmpty)
    expect(fitting.count == 1, path, "fits \(fitting.count) of the forms: \(tried.map { $0.problems.first ?? "ok" })")
    if let fit = fitting.first { met.formUnion(fit.met) }
  }

  private mutating func expect(_ holds: Bool, _ path: String, _ problem: @autoclosure () -> String) {
    if !holds { problems.append("\(path) \(problem())") }
  }

  private func hasType(_ value: JSONValue, _ type: String?) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"), (.number, "number"): true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}

/// Reads the text format of Prometheus, as strictly as its description, and without our own writer's ideas.
///
/// Source: https://prometheus.io/docs/instrumenting/exposition_formats/
struct MetricsReader {
  struct Sample: Hashable {
    var name: String
    var labels: [String: String]
    var value: Double
  }

  private(set) var samples: [Sample] = []
  private(set) var types: [String: String] = [:]
  private(set) var faults: [String] = []
  private var helped: Set<String> = []
  private var seen: Set<[String: String]> = []

  init(_ text: String) {
    if !text.hasSuffix("\n") { faults.append("the last line does not end") }
    // Lines end with a line feed and nothing else: other separators would be part of a line.
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) { read(String(decoding: Array(line), as: UTF8.self)) }
  }

  private mutating func read(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 3).map(String.init)
    if line.hasPrefix("# HELP ") {
      if words.count < 4 || !helped.insert(words[2]).inserted { faults.append(line) }
    } else if line.hasPrefix("# TYPE ") {
      if words.count != 4 || types[words[2]] != nil || samples.contains(where: { $0.name == words[2] }) {
        faults.append(line)
      } else {
        types[words[2]] = words[3]
      }
    } else if let sample = Self.sample(line) {
      if types[sample.name] == nil || !helped.contains(sample.name) { faults.append("untyped: \(line)") }
      if types[sample.name] == "counter", !sample.name.hasSuffix("_total") { faults.append("no _total: \(line)") }
      if !seen.insert(sample.labels.merging(["": sample.name]) { first, _ in first }).inserted {
        faults.append("twice: \(line)")
      }
      samples.append(sample)
    } else {
      faults.append(line)
    }
  }

  private static func sample(_ line: String) -> Sample? {
    var rest = Array(line.unicodeScalars)[...]
    func word(_ isPart: (Unicode.Scalar) -> Bool) -> String {
      let part = rest.prefix(while: isPart)
      rest = rest.dropFirst(part.count)
      return String(String.UnicodeScalarView(part))
    }
    let isName = { (scalar: Unicode.Scalar) in
      scalar.isASCII && (scalar.properties.isAlphabetic || "_:0123456789".unicodeScalars.contains(scalar))
    }
    let name = word(isName)
    guard !name.isEmpty else { return nil }
    var labels: [String: String] = [:]
    if rest.first == "{" {
      rest.removeFirst()
      while rest.first != "}" {
        let label = word(isName)
        guard !label.isEmpty, labels[label] == nil, rest.starts(with: "=\"".unicodeScalars) else { return nil }
        rest = rest.dropFirst(2)
        var value = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "\"" {
          guard scalar == "\\" else {
            value.append(scalar)
            continue
          }
          switch rest.popFirst() {
          case "\\": value.append("\\")
          case "\"": value.append("\"")
          case "n": value.append("\n")
          default: return nil
          }
        }
        labels[label] = String(value)
        if rest.first == "," { rest.removeFirst() } else if rest.first != "}" { return nil }
      }
      rest.removeFirst()
    }
    guard rest.first == " ", let value = Double(String(String.UnicodeScalarView(rest.dropFirst()))) else { return nil }
    return Sample(name: name, labels: labels, value: value)
  }

  func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
    samples.first { $0.name == name && $0.labels == labels }?.value
  }
}

/// A metric with its samples, in the text format of Prometheus.
///
/// Source: https://prometheus.io/docs/instrumenting/exposition_formats/
struct MetricFamily {
  let name: String
  let help: String
  let type: Kind
  let samples: [Sample]

  enum Kind: String {
    case counter, gauge
  }

  /// A number, and the labels that tell it from others of the family.
  struct Sample {
    let labels: [(name: String, value: String)]
    let value: Double

    init(_ value: Double, _ labels: [(name: String, value: String)] = []) {
      self.labels = labels
      self.value = value
    }
  }

  init(_ name: String, _ type: Kind, _ help: String, _ samples: [Sample]) {
    self.name = name
    self.help = help
    self.type = type
    self.samples = samples
  }

  /// A family of one number.
  init(_ name: String, _ type: Kind, _ help: String, _ value: Double) {
    self.init(name, type, help, [Sample(value)])
  }

  /// The lines; none without samples.
  var text: String {
    guard !samples.isEmpty else { return "" }
    let head = "# HELP \(name) \(Self.escaped(help, quote: false))\n# TYPE \(name) \(type.rawValue)\n"
    return head
      + samples.map { sample in
        let labels = sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value, quote: true))\"" }
        let braces = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
        return "\(name)\(braces) \(Self.number(sample.value))\n"
      }.joined()
  }

  /// Control characters that the format has no escape for are taken out, as everywhere.
  private static func escaped(_ text: String, quote: Bool) -> String {
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.map { TerminalText(String($0)).string.replacing("\\", with: "\\\\") }.joined(separator: "\\n")
    return quote ? safe.replacing("\"", with: "\\\"") : safe
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}

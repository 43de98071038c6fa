import Foundation
import Logging
import Reports

/// Writes each event as one line, whatever a site or server has put into it.
struct LineLogHandler: LogHandler {
  let format: LogFormat
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  let write: @Sendable (String) -> Void

  init(format: LogFormat, logLevel: Logger.Level, write: @escaping @Sendable (String) -> Void) {
    self.format = format
    self.logLevel = logLevel
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let merged = metadata.merging(event.metadata ?? [:]) { _, own in own }
    let fields = merged.map { (key: $0.key, value: TerminalText($0.value.description).string) }
      .sorted { $0.key < $1.key }
    let message = TerminalText(event.message.description).string
    let time = Date().ISO8601Format()
    switch format {
    case .text: write(Self.text(time, event.level, message, fields))
    case .json: write(Self.json(time, event.level, message, fields))
    }
  }

  private static func text(
    _ time: String, _ level: Logger.Level, _ message: String, _ fields: [(key: String, value: String)]
  ) -> String {
    "\(time) \(level) \(message)" + fields.map { " \($0.key)=\(quoted($0.value))" }.joined() + "\n"
  }

  /// A value with a space or quotation mark stands in quotation marks, so that it cannot pass for two fields.
  private static func quoted(_ value: String) -> String {
    guard value.isEmpty || value.contains(where: { $0.isWhitespace || "\"\\=".contains($0) }) else { return value }
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  private static func json(
    _ time: String, _ level: Logger.Level, _ message: String, _ fields: [(key: String, value: String)]
  ) -> String {
    var object = Dictionary(fields.map { ($0.key, $0.value) }) { first, _ in first }
    object.merge(["time": time, "level": level.rawValue, "message": message]) { _, own in own }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(object) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

import Foundation
import GRDB
import Storage

/// The tables of the store, as SQLite keeps their declarations with our comments.
struct StoreChapter {
  /// Columns of which no comment says what they are, other than keys and references.
  private(set) var unexplained: [String] = []
  private(set) var text = ""

  init() throws {
    let path = FileManager.default.temporaryDirectory.path + "/dictionary-\(UUID().uuidString).sqlite"
    defer { for end in ["", "-wal", "-shm", ".lock"] { try? FileManager.default.removeItem(atPath: path + end) } }
    try NightStore(path: path).close()
    let queue = try DatabaseQueue(path: path)
    let tables = try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
          ORDER BY rowid
          """)
    }
    try queue.close()
    for table in tables { add(table) }
  }

  private mutating func add(_ declaration: String) {
    let lines = declaration.split(separator: "\n").map(String.init)
    let name = lines[0].components(separatedBy: "TABLE ").last?.prefix { $0 != " " } ?? ""
    var table = MarkdownTable(["column", "type", "meaning"])
    for line in lines.dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 2, ["INTEGER", "BLOB", "REAL", "TEXT"].contains(words[1].filter { $0 != "," }) else {
        continue
      }
      let reference = words.firstIndex(of: "REFERENCES").map { words[$0 + 1].filter { $0 != "," } }
      let comment = Self.comment(line)
      if comment.isEmpty, reference == nil, words[0] != "id" { unexplained.append("\(name).\(words[0])") }
      let parts = [comment, reference.map { "→ `\($0)`" } ?? ""].filter { !$0.isEmpty }
      table.add(["`\(words[0])`", words[1].filter { $0 != "," }.lowercased(), parts.joined(separator: " ")])
    }
    let about = Self.comment(lines[0])
    text += "### `\(name)`\(about.isEmpty ? "" : ": \(about)")\n\n\(table.text)\n"
  }

  private static func comment(_ line: String) -> String {
    line.components(separatedBy: "-- ").dropFirst().joined(separator: "-- ").trimmingCharacters(in: .whitespaces)
  }
}

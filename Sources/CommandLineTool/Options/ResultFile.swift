import Foundation
import Results

/// A file with results, as `--format json` or `--format jsonl` and `export` write them.
enum ResultFile {
  static func load(_ path: String, _ language: UserLanguage) throws -> [SiteResult] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.usage, StoreTexts.unreadable(path)[language])
    }
    let decoder = JSONDecoder()
    if let result = try? decoder.decode(SiteResult.self, from: data) { return [result] }
    if let results = try? decoder.decode([SiteResult].self, from: data), !results.isEmpty { return results }
    // Lines for words that named no site are no results.
    let results = data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      try? decoder.decode(SiteResult.self, from: Data(line))
    }
    guard !results.isEmpty else { throw CommandFailure(.usage, StoreTexts.noResults(path)[language]) }
    return results
  }
}

import Facts
import Foundation
import HTML
import Results
import Web

/// A whole page with what it says. The file begins with a comment: the path of the page, and a line for each fact, as
/// `price kindergarten 1200/month`. Facts of these kinds that have no line there are mistakes.
struct LabelledPage {
  let name: String
  let path: String
  let expected: Set<String>
  /// Facts that are there and are not read. They are kept with the page, so that it shows when they are.
  let unread: Set<String>
  private let html: String

  init(_ file: URL) throws {
    name = file.deletingPathExtension().lastPathComponent
    html = try String(contentsOf: file, encoding: .utf8)
    let comment = html.split(separator: "-->").first ?? ""
    let lines = comment.split(separator: "\n").dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
    path = lines.first ?? "/"
    let facts = lines.dropFirst().filter { !$0.isEmpty }
    expected = Set(facts.filter { !$0.hasPrefix("unread ") })
    unread = Set(facts.filter { $0.hasPrefix("unread ") }.map { String($0.dropFirst(7)) })
  }

  static func all(in folder: URL) throws -> [LabelledPage] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }.map(LabelledPage.init)
  }

  /// What is read, in the form of the comment.
  func read(by reader: FactReader) -> Set<String> {
    guard let url = WebURL("https://www.lyngdalen.kommune.example\(path)") else { return [] }
    let facts = reader.read(HTMLParser.parse(Array(html.utf8)), at: url).result.facts
    // What nothing on the page names no criterion counts.
    return Set(facts.filter { $0.about != FactReader.unknownSubject }.compactMap(Self.line))
  }

  private static func line(_ fact: Fact) -> String? {
    let value: String? =
      switch fact.value {
      case .hours(let hours): hours
      case .price(let price): "\(price.amount)\(price.per.map { "/\($0)" } ?? "")"
      case .processingTime(let time): time.duration
      case .complaint(let guidance): guidance.deadline
      case .deadline(let deadline): deadline.date
      default: nil
      }
    return value.map { "\(fact.kind.rawValue) \(fact.about) \($0)" }
  }
}

internal import Foundation
internal import Results
internal import Web

/// A result in the parts that it is kept in.
///
/// Lists are cut where their content says so and not after so many entries: when something is put in at the front, only
/// the piece that it is put into is another one, and the rest is kept already. All facts about one topic are in one piece:
/// what has changed about it can be told from the pieces that are not in both of two nights.
struct ResultParts: Sendable {
  /// The result without its lists.
  var frame: [UInt8]
  /// Pieces of the list of facts, each an array in JSON.
  var facts: [[UInt8]]
  /// Pieces of the list of criteria.
  var criteria: [[UInt8]]
  /// Pieces of the list of broken links.
  var links: [[UInt8]]
  /// What the rules of accessibility found; `nil` when they were not run. It is large and mostly the same night after night.
  var accessibility: [UInt8]?
  /// What its documents are like; `nil` when they were not looked at.
  var documents: [UInt8]?
  /// What the rows of `answer` say, to find out whether they are there.
  var answers: [UInt8]

  init(_ result: SiteResult) throws {
    var frame = result
    frame.input = nil
    frame.facts = []
    frame.criteria = []
    frame.links.broken = []
    frame.accessibility = nil
    frame.documents = nil
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.frame = Array(try encoder.encode(frame))
    accessibility = try result.accessibility.map { Array(try encoder.encode($0)) }
    documents = try result.documents.map { Array(try encoder.encode($0)) }
    facts = try Self.pieces(of: result.facts, encoder, endsAfter: Self.factEnds(result.facts))
    criteria = try Self.pieces(of: result.criteria, encoder) { Self.isCut(result.criteria[$0].id, 8) }
    links = try Self.pieces(of: result.links.broken, encoder) {
      Self.isCut(result.links.broken[$0].url.description, 16)
    }
    answers = Array(
      try encoder.encode(
        result.criteria.map { criterion in
          var bare = criterion
          bare.evidence = []
          return bare
        }))
  }

  /// Whether a piece ends after an entry of this name: after one in so many.
  private static func isCut(_ name: String, _ count: UInt64) -> Bool {
    var digest = Digest()
    digest.add(name)
    return digest.value % count == 0
  }

  /// After which facts a piece ends: where the topic changes, after one topic in four. Facts come by topic; should one come
  /// twice, they are not cut at all.
  private static func factEnds(_ facts: [Fact]) -> (Int) -> Bool {
    var ends: Set<Int> = []
    var seen: Set<Topic> = []
    for (index, fact) in facts.enumerated() {
      let topic = Topic(kind: fact.kind, about: fact.about)
      let isLast =
        index + 1 == facts.count || facts[index + 1].kind != fact.kind || facts[index + 1].about != fact.about
      guard isLast else { continue }
      guard seen.insert(topic).inserted else { return { _ in false } }
      if isCut("\(topic.kind.rawValue) \(topic.about)", 4) { ends.insert(index) }
    }
    return { ends.contains($0) }
  }

  private static func pieces(
    of entries: [some Encodable], _ encoder: JSONEncoder, endsAfter: (Int) -> Bool
  ) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var count = 0
    func close() {
      guard count > 0 else { return }
      pieces.append(piece + [UInt8(ascii: "]")])
      (piece, count) = ([], 0)
    }
    for (index, entry) in entries.enumerated() {
      let bytes = Array(try encoder.encode(entry))
      piece.append(UInt8(ascii: count == 0 ? "[" : ","))
      piece += bytes
      count += 1
      if endsAfter(index) { close() }
    }
    close()
    return pieces
  }

  /// Reads pieces of a list.
  static func entries<Entry: Decodable>(_ pieces: [[UInt8]], of type: Entry.Type) throws -> [Entry] {
    let decoder = JSONDecoder()
    return try pieces.flatMap { piece in
      guard let entries = try? decoder.decode([Entry].self, from: Data(piece)) else { throw damage("piece of a list") }
      return entries
    }
  }

  /// Reads what the rules of accessibility found.
  static func accessibility(_ bytes: [UInt8]) throws -> AccessibilityResult {
    guard let result = try? JSONDecoder().decode(AccessibilityResult.self, from: Data(bytes)) else {
      throw damage("accessibility")
    }
    return result
  }

  /// Reads what documents are like.
  static func documents(_ bytes: [UInt8]) throws -> SiteDocuments {
    guard let documents = try? JSONDecoder().decode(SiteDocuments.self, from: Data(bytes)) else {
      throw damage("documents")
    }
    return documents
  }

  /// Reads a result without its lists.
  static func frame(_ bytes: [UInt8]) throws -> SiteResult {
    guard let frame = try? JSONDecoder().decode(SiteResult.self, from: Data(bytes)) else { throw damage("result") }
    return frame
  }
}

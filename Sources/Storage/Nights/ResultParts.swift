internal import Foundation
internal import Results

/// A result in the parts that it is kept in.
///
/// Lists are cut where their content says so and not after so many entries: when something is put in at the front, only
/// the piece that it is put into is another one, and the rest is kept already.
struct ResultParts: Sendable {
  /// The result without its lists.
  var frame: [UInt8]
  /// Pieces of the list of facts, each an array in JSON.
  var facts: [[UInt8]]
  /// Pieces of the list of criteria.
  var criteria: [[UInt8]]
  /// Pieces of the list of broken links.
  var links: [[UInt8]]
  /// What the rows of `answer` say, to find out whether they are there.
  var answers: [UInt8]

  init(_ result: SiteResult) throws {
    var frame = result
    frame.input = nil
    frame.facts = []
    frame.criteria = []
    frame.links.broken = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.frame = Array(try encoder.encode(frame))
    facts = try Self.pieces(of: result.facts, encoder)
    criteria = try Self.pieces(of: result.criteria, encoder)
    links = try Self.pieces(of: result.links.broken, encoder)
    answers = Array(
      try encoder.encode(
        result.criteria.map { criterion in
          var bare = criterion
          bare.evidence = []
          return bare
        }))
  }

  /// A piece has 32 entries on average, and at most so many.
  private static let mostEntries = 256

  private static func pieces(of entries: [some Encodable], _ encoder: JSONEncoder) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var count = 0
    func close() {
      guard count > 0 else { return }
      pieces.append(piece + [UInt8(ascii: "]")])
      (piece, count) = ([], 0)
    }
    for entry in entries {
      let bytes = Array(try encoder.encode(entry))
      piece.append(UInt8(ascii: count == 0 ? "[" : ","))
      piece += bytes
      count += 1
      if Digest.of(bytes) & 31 == 0 || count == mostEntries { close() }
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

  /// Reads a result without its lists.
  static func frame(_ bytes: [UInt8]) throws -> SiteResult {
    guard let frame = try? JSONDecoder().decode(SiteResult.self, from: Data(bytes)) else { throw damage("result") }
    return frame
  }
}

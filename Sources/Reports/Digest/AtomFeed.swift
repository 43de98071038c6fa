internal import Foundation
internal import Results
internal import Web

/// A feed in Atom. Source: RFC 4287.
struct AtomFeed {
  /// What tells the feed from all others, for ever: `all`, or the key of a site.
  let id: String
  let title: String
  let language: UserLanguage
  /// Where it is published; `nil` when that is not known.
  let address: WebURL?
  /// What it is about.
  let subject: WebURL?
  /// When its last night ended, in seconds since 1970.
  let updated: Int
  let entries: [Entry]

  /// What one night has brought.
  struct Entry {
    let night: NightID
    let title: String
    let updated: Int
    let blocks: [DigestBlock]
    let subject: WebURL?
  }

  var text: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">",
      "  <id>\(Self.identity(id))</id>", "  <title>\(Self.escaped(title))</title>",
      "  <updated>\(Self.time(updated))</updated>", "  <author><name>kommunesjekk</name></author>",
      "  <generator>kommunesjekk</generator>",
    ]
    if let address { lines.append("  <link rel=\"self\" href=\"\(Self.escaped(address.description))\"/>") }
    if let subject { lines.append("  <link rel=\"alternate\" href=\"\(Self.escaped(subject.description))\"/>") }
    for entry in entries { lines += self.lines(of: entry) }
    return (lines + ["</feed>"]).map { $0 + "\n" }.joined()
  }

  private func lines(of entry: Entry) -> [String] {
    var lines = [
      "  <entry>", "    <id>\(Self.identity("\(id) \(entry.night)"))</id>",
      "    <title>\(Self.escaped(entry.title))</title>", "    <updated>\(Self.time(entry.updated))</updated>",
    ]
    if let subject = entry.subject {
      lines.append("    <link rel=\"alternate\" href=\"\(Self.escaped(subject.description))\"/>")
    }
    let content = XMLText.escaped(DigestHTML.text(of: entry.blocks))
    return lines + ["    <content type=\"html\">\(content)</content>", "  </entry>"]
  }

  /// A name for ever that needs no domain of anybody's: a UUID of version 8, made of the words.
  /// Source: RFC 9562, 5.8.
  static func identity(_ words: String) -> String {
    let halves = ["kommunesjekk-feed-1", "kommunesjekk-feed-2"].map { part in
      var hash = StableHash()
      hash.combine(part.utf8)
      hash.combine(words.utf8)
      return hash.value
    }
    let high = halves[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    let low = halves[1] & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = [high, low].map { half in
      let text = String(half, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    let cuts = [0, 8, 12, 16, 20, 32]
    let parts = zip(cuts, cuts.dropFirst()).map { String(digits.dropFirst($0).prefix($1 - $0)) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  private static func time(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).ISO8601Format()
  }

  private static func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}

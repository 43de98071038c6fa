internal import Results
internal import Styling
internal import Synchronization
internal import Web

/// The style sheets of a site, each parsed once and shared by all its pages.
final class SheetShelf: Sendable {
  /// A sheet that a page's look depends on, and what it held.
  struct Mark: Sendable, Hashable, Codable {
    var url: WebURL
    /// Stands for its bytes; 0 when there is none.
    var digest: UInt64
  }

  private struct Entry {
    /// `nil` when the sheet cannot be had.
    var sheet: StyleSheet?
    var digest: UInt64
    /// The sheets that it imports.
    var imports: [WebURL]
  }

  private let entries = Mutex<[WebURL: Entry]>([:])

  /// Takes in a sheet, or that there is none; gives the addresses of those that it imports.
  func take(_ url: WebURL, _ response: Response?) -> [WebURL] {
    guard let response else {
      entries.withLock { $0[url] = Entry(sheet: nil, digest: 0, imports: []) }
      return []
    }
    let sheet = StyleSheet(response.body, charset: response.headers.contentType?.charset)
    let imports = sheet.imports.compactMap { (try? WebURL($0, relativeTo: url))?.withoutFragment }
    var hash = StableHash()
    hash.combine(response.body)
    let digest = max(1, hash.value)
    entries.withLock { $0[url] = Entry(sheet: sheet, digest: digest, imports: imports) }
    return imports
  }

  /// The parsed sheet; `nil` when there is none.
  func sheet(_ url: WebURL) -> StyleSheet? { entries.withLock { $0[url]?.sheet } }

  /// Whether sheets and all that they import have been taken in, or cannot be had.
  func knows(_ addresses: [WebURL]) -> Bool {
    entries.withLock { entries in Self.closure(addresses, entries).allSatisfy { entries[$0] != nil } }
  }

  /// What a page that links to sheets depends on: they and all that they import.
  func marks(of addresses: [WebURL]) -> [Mark] {
    entries.withLock { entries in
      Self.closure(addresses, entries).map { Mark(url: $0, digest: entries[$0]?.digest ?? 0) }
    }
  }

  /// Whether sheets still hold what they held.
  func holds(_ marks: [Mark]) -> Bool {
    entries.withLock { entries in marks.allSatisfy { (entries[$0.url]?.digest ?? 0) == $0.digest } }
  }

  private static func closure(_ addresses: [WebURL], _ entries: [WebURL: Entry]) -> [WebURL] {
    var found = addresses
    var seen = Set(addresses)
    var position = 0
    while position < found.count {
      for next in entries[found[position]]?.imports ?? [] where seen.insert(next).inserted { found.append(next) }
      position += 1
    }
    return found
  }
}

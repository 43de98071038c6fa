internal import HTML
internal import Web

/// The day on which a page says it was last changed, or published.
enum PageDate {
  /// ISO 8601 from the page's meta data, else from its words (`Sist endret 12.08.2026`), else from a `time` element.
  static func of(_ document: Document, _ context: PageContext) -> String? {
    metadata(document) ?? words(context) ?? timeElement(document)
  }

  private static let names: Set<String> = [
    "article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified", "datemodified",
    "article:published_time", "dcterms.created", "dc.date", "date",
  ]

  private static func metadata(_ document: Document) -> String? {
    guard let head = document.head else { return nil }
    return document.children(head).lazy.filter { document.name($0) == .meta }.compactMap { meta -> String? in
      guard let name = document.attribute(.property, of: meta) ?? document.attribute(.name, of: meta),
        names.contains(String(decoding: name, as: UTF8.self).lowercased()),
        let content = document.attribute(.content, of: meta)
      else { return nil }
      return isoDay(content)
    }.first
  }

  private static func words(_ context: PageContext) -> String? {
    let page = context.page
    // The note stands at the foot of the text.
    for index in page.blocks.indices.reversed() where page.blocks[index].tokens.count <= 40 {
      let tokens = page.blocks[index].tokens
      for hit in context.words.hits(in: tokens) where hit.term == TermID(.lastChanged) {
        let end = min(tokens.upperBound, hit.tokens.upperBound + 12)
        for index in hit.tokens.upperBound..<max(hit.tokens.upperBound, end) {
          if let date = CalendarReader.date(at: index, in: page, until: tokens.upperBound) { return date }
        }
      }
    }
    return nil
  }

  private static func timeElement(_ document: Document) -> String? {
    guard let body = document.body else { return nil }
    let times = document.descendants(body).filter { document.name($0) == .time }.compactMap {
      document.attribute(.datetime, of: $0).flatMap(isoDay)
    }
    // A list of news has many; then none of them is the page's own.
    return times.count <= 2 ? times.max() : nil
  }

  /// The first ten bytes, when they are a day.
  private static func isoDay(_ bytes: ArraySlice<UInt8>) -> String? {
    let day = Array(bytes.prefix(10))
    guard day.count == 10, day[4] == UInt8(ascii: "-"), day[7] == UInt8(ascii: "-"),
      day.enumerated().allSatisfy({ $0 == 4 || $0 == 7 || $1.isASCIIDigit })
    else { return nil }
    return String(decoding: day, as: UTF8.self)
  }
}

import HTML
import Testing

@testable import Accessibility

@Suite("Tables")
struct TableTests {
  /// The ids of the headers of the cell with the id `x`.
  static func headers(_ html: String) -> [String] {
    let page = PageContext(HTMLParser.parse(Array(html.utf8)))
    guard let node = page.ids[Array("x".utf8)[...]], let table = page.tableModel(around: node) else { return [] }
    guard let cell = table.cell(of: node) else { return [] }
    return table.headers(of: cell, in: page.document, ids: page.ids).map { header in
      String(decoding: page.document.attribute(.id, of: header) ?? [], as: UTF8.self)
    }.sorted()
  }

  @Test(
    "Cells have the headers of their row and column",
    arguments: [
      ("<tr><th id=a>A<th id=b>B<tr><td>1<td id=x>2", ["b"]),
      ("<tr><td><th id=a scope=col>A<tr><th id=r>R<td id=x>2", ["a"]),
      ("<tr><th id=a colspan=2>A<tr><td>1<td id=x>2", ["a"]),
      ("<tr><th id=a>A<th id=b>B<tr><td headers=b id=x>1<td>2", ["b"]),
      ("<tr><th id=a scope=row>A<td id=x>1<tr><td>2<td>3", ["a"]),
      ("<tr><th id=a rowspan=2>A<td>1<tr><td id=x>2", ["a"]),
      ("<thead><tr><th id=a>A<tbody><tr><th id=g scope=rowgroup>G<tr><td id=x>1", ["a", "g"]),
      ("<tr><td>1<td id=x>2", []),
    ])
  func assignment(rows: String, headers: [String]) { #expect(Self.headers("<table>\(rows)</table>") == headers) }

  @Test("Spans without end keep to the limit of slots")
  func spans() {
    let rows = String(repeating: "<tr><td colspan=1000 rowspan=65000>1", count: 200)
    let page = PageContext(HTMLParser.parse(Array("<table>\(rows)</table>".utf8)))
    let table = page.elements.first { page.isHTML(.table, $0) }.map { page.tableModel(of: $0) }
    #expect(table?.cells.count == 200)
    #expect(table?.isHuge == true)
  }
}

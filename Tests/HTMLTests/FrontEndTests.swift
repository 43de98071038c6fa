import Testing

@testable import HTML

@Suite("libxml2 and the source lexer give the same document")
struct FrontEndTests {
  /// What pages are made of, good and bad, among it all that libxml2 2.9 is known to read otherwise than the standard.
  static let pieces: [String] = [
    "<", ">", "\"", "'", "=", "/", "<!--", "-->", "--!>", "<script>", "</script>", "<title>", "</title>", "<textarea>",
    "</textarea>", "<style>", "</style>", "&amp;", "&notit;", "&#x41", "\0", "\u{C}", "\r\n", "<![CDATA[", "]]>",
    "<svg>",
    "</svg>", "<math>", "<table>", "<tr>", "<td>", "<select>", "<option>", "<p>", "</p>", "<b>", "</b>", "<a href=x>",
    "</a>", "<template>", "</template>", "<!doctype html>", "<?x", "</", "<a b='", "<html lang=x>", "<body c=d>",
    "<head>",
    "</head>", "</body>", "</html>", "<frameset>", "<iframe>", "</iframe>", "<noscript>", "</noscript>", "<plaintext>",
    "<foreignObject>", "<mi>", "<DIV CLASS=X>", "<x-y z>", "<p/>", "<br/>", "<i @click=\"a>b\">", "å", "😀", " ", "\n",
    "text",
    "<ul><li>", "</li>", "</ul>", "<h1>", "</h1>", "<input type=hidden>", "<form>", "</form>",
    "<li a=\"1\"b='2' c = 3 a=4>",
    "<meta charset=latin1>", "<caption>", "</table>", "<button>", "<nobr>", "<a title='&copy=1'>", "<!doctype", "<!x>",
  ]

  @Test(
    "Where libxml2 says nothing of what it reads otherwise",
    arguments: [
      "<p \(String(repeating: "j", count: 100))b=c>",
      "<\(String(repeating: "j", count: 100))b>c",
      "<p a=b\u{C}c>", "<p a='b\u{C}c'>", "<p a=b", "<p a=b\0", "<p a='&amp'>x<p a='&amp;amp;'>",
      "<p a=''b=\"\"c>", "<p a=1 a=2 b=a>", "<p a=b a>", "<p class=class=class>", "<p a='>'>b", "<p a=/>b",
      "<p a='x'/ b>",
      "<title><p a='</title><b c='d'>e", "<script><!-- <script> </script> <p> --></script><p>",
    ])
  func knownDifferences(page: String) {
    let source = Array(page.utf8)
    let dump = HTMLParser.parse(source, frontEnd: .libxml2).treeDump
    #expect(dump == HTMLParser.parse(source, frontEnd: .source).treeDump)
  }

  @Test("Pages that are read at the same time do not disturb one another")
  func parallel() async {
    let pages = (0..<64).map { number in
      Array("<title>\(number)</title><p class=c\(number)>\(String(repeating: "<b>x&amp;", count: number))".utf8)
    }
    let expected = pages.map { HTMLParser.parse($0, frontEnd: .source).treeDump }
    let read = await withTaskGroup(of: (Int, String).self, returning: [Int: String].self) { group in
      for (index, page) in pages.enumerated() {
        group.addTask { (index, HTMLParser.parse(page).treeDump) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(pages.indices.map { read[$0] } == expected)
  }

  @Test("On pages put together at random", arguments: 0..<40)
  func random(seed: UInt64) {
    var generator = SplitMix(state: seed)
    for _ in 0..<100 {
      let source = Array(
        (0..<Int.random(in: 1...14, using: &generator)).flatMap { _ in
          (Self.pieces.randomElement(using: &generator) ?? "").utf8
        })
      let one = HTMLParser.parse(source, frontEnd: .libxml2)
      let other = HTMLParser.parse(source, frontEnd: .source)
      #expect(one.treeDump == other.treeDump, "\(String(decoding: source, as: UTF8.self).debugDescription)")
      #expect(one.arena.nodes.map(\.offset) == other.arena.nodes.map(\.offset))
      #expect(isSound(one.arena), "\(String(decoding: source, as: UTF8.self).debugDescription)")
    }
  }

  /// Whether all links of an arena agree with one another and no node hangs in two places.
  private func isSound(_ arena: Arena) -> Bool {
    var seen: Set<Int32> = []
    var pending: [Int32] = [0] + arena.templateContents.values
    while let node = pending.popLast() {
      guard seen.insert(node).inserted else { return false }
      var previous: Int32 = -1
      var child = arena.nodes[Int(node)].firstChild
      while child >= 0 {
        let record = arena.nodes[Int(child)]
        guard record.parent == node, record.previousSibling == previous else { return false }
        pending.append(child)
        previous = child
        child = record.nextSibling
      }
      guard arena.nodes[Int(node)].lastChild == previous else { return false }
    }
    return true
  }
}

/// A small random number generator with a seed, so that a failure can be seen again.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

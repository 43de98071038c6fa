import Testing

@testable import HTML

@Suite("Pages whose attributes libxml2 would take too long over are known before the call")
struct AttributeGuardTests {
  static let many = (0..<2_100).map { " a\($0)=\"x>y\"" }.joined()

  static func allows(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { AttributeGuard.allows($0) }
  }

  @Test(
    "Many attributes are found wherever the tag hides",
    arguments: [
      "<p", "x<p", "<script>a<b c='</script><p", "<!-- <b c=' --><p", "<a title='<b \"'><p", "<p x=\"1\"y='2'", "<p =",
      "<svg><p", "<title><a '</title><p", "<p @=\"",
    ])
  func found(beginning: String) {
    #expect(!Self.allows("\(beginning)\(Self.many)>"))
  }

  @Test("Attributes with single quotes, without quotes and without values count as well")
  func kinds() {
    #expect(!Self.allows("<p" + (0..<2_100).map { " a\($0)" }.joined() + ">"))
    #expect(!Self.allows("<p" + (0..<2_100).map { " a\($0)=1" }.joined() + ">"))
    #expect(!Self.allows("<p" + (0..<2_100).map { "a\($0)=''" }.joined() + ">"))
  }

  @Test("Names that libxml2 cuts into pieces count as so many", arguments: ["", ">", " b>", "=c>"])
  func longNames(end: String) {
    let long = (1_000_000..<1_020_500).map { String($0).padding(to: 100) }.joined()
    #expect(!Self.allows("<p \(long)\(end)"))
    #expect(Self.allows("<p \(String(repeating: "j", count: 90_000))\(end)"))
  }

  @Test("Many tags with many attributes are too much together")
  func together() {
    let tag = "<p" + (0..<1_500).map { " a\($0)" }.joined() + ">"
    #expect(Self.allows(String(repeating: tag, count: 5)))
    #expect(!Self.allows(String(repeating: tag, count: 100)))
  }

  @Test("An ordinary page is allowed, long scripts and long text included")
  func ordinary() {
    #expect(Self.allows(String(repeating: "<p class=\"a b c\" title='d'>e f g</p>", count: 5_000)))
    #expect(Self.allows("<p>" + String(repeating: "word ", count: 50_000)))
    #expect(
      Self.allows("<script>for (i=0;i<n;i++) { a['x'] = \"y\" }</script>" + String(repeating: "a b ", count: 900)))
  }
}

extension String {
  /// The text with as many `j` behind it as the length wants.
  fileprivate func padding(to length: Int) -> String { self + String(repeating: "j", count: length - count) }
}

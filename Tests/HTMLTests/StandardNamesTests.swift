import Testing

@testable import HTML

@Suite("Interned names")
struct StandardNamesTests {
  @Test(
    "A standard name says what it is called",
    arguments: [
      (ElementName.a, "a"), (.h1, "h1"), (.xmp, "xmp"), (.foreignObject, "foreignObject"), (.maction, "maction"),
      (.set, "set"), (.var, "var"), (.textPath, "textPath"), (.annotationXml, "annotation-xml"),
    ])
  func elementNames(name: ElementName, text: String) {
    #expect(name.text == text)
    #expect(name.isStandard)
  }

  @Test(
    "A standard attribute says what it is called",
    arguments: [
      (AttributeName.href, "href"), (.httpEquivalent, "http-equiv"), (.ariaValuetext, "aria-valuetext"),
      (.viewBox, "viewBox"), (.xlinkHref, "xlink:href"), (.wrap, "wrap"), (.abbr, "abbr"),
    ])
  func attributeNames(name: AttributeName, text: String) {
    #expect(name.text == text)
  }

  @Test("A name that no standard knows keeps one number within the document")
  func localNames() {
    var table = NameTable()
    let first = Array("my-card".utf8).withUnsafeBufferPointer { table.intern($0) }
    let again = Array("my-card".utf8).withUnsafeBufferPointer { table.intern($0) }
    let other = Array("my-list".utf8).withUnsafeBufferPointer { table.intern($0) }
    #expect(first == again && first != other)
    #expect(Array(table.bytes(first)) == Array("my-card".utf8))
    #expect(ElementName(number: first).isStandard == false)
  }

  @Test("Names beyond the limit share one number, and the table says so")
  func overflow() {
    var table = NameTable()
    for index in 0...NameTable.maximumLocalNames {
      _ = Array("x-\(index)".utf8).withUnsafeBufferPointer { table.intern($0) }
    }
    #expect(table.overflowed)
  }
}

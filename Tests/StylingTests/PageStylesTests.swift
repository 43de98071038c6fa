import HTML
import Testing
import Web

@testable import Styling

@Suite("The sheets of a page")
struct PageStylesTests {
  @Test("Those that apply on a screen are found in order")
  func sources() {
    let html = """
      <link rel=stylesheet href=a.css><style>b{}</style><link rel='Preload stylesheet' href=' c.css '>
      <link rel=stylesheet href=print.css media=print><link rel=stylesheet href=off.css disabled>
      <link rel='alternate stylesheet' title=Contrast href=other.css><link rel=icon href=i.png>
      <style media=print>p{}</style><style type=text/less>l{}</style><link rel=stylesheet type=text/css href=d.css>
      <link rel=stylesheet><link rel=stylesheet href=''><body><link rel=stylesheet href=e.css><svg><style>f{}</style></svg>
      <template><style>t{}</style></template><style type='TEXT/CSS; charset=utf-8'>g{}</style>
      """
    let sources = PageStyles.sources(HTMLParser.parse(Array(html.utf8))).map { source -> String in
      switch source.content {
      case .text(let text): String(decoding: text, as: UTF8.self)
      case .address(let address): address
      }
    }
    #expect(sources == ["a.css", "b{}", "c.css", "d.css", "e.css", "f{}", "g{}"])
  }

  private static func styles(_ html: String, _ files: [String: String]) throws -> (ComputedStyles, Node, [String]) {
    let document = HTMLParser.parse(Array(html.utf8))
    var asked: [String] = []
    let page = PageStyles(document, base: WebURL("https://a.example/b/c")) { address in
      asked.append(address.description)
      return files[address.description].map { StyleSheet(Array($0.utf8)) }
    }
    let node = try #require(document.descendants(document.root).first { document.name($0) == .p })
    return (ComputedStyles(document, page), node, asked)
  }

  @Test("Addresses are resolved, imports come first and relate to the sheet that names them")
  func imports() throws {
    let (styles, node, asked) = try Self.styles(
      "<!DOCTYPE html><link rel=stylesheet href=x/a.css><p>",
      [
        "https://a.example/b/x/a.css":
          "@import 'y/b.css'; @import url(c.css) screen; @import 'p.css' print; p { top: 1px }",
        "https://a.example/b/x/y/b.css": "p { color: blue; opacity: .5 }",
        "https://a.example/b/x/c.css": "p { color: red }",
      ])
    #expect(asked == ["https://a.example/b/x/a.css", "https://a.example/b/x/y/b.css", "https://a.example/b/x/c.css"])
    #expect(styles.isComplete)
    #expect(styles.style(node)?.color.hex == "ff0000")
    #expect(styles.style(node)?.opacity == 0.5)
  }

  @Test("An import into a layer yields to rules outside of layers")
  func layeredImport() throws {
    let (styles, node, _) = try Self.styles(
      "<style>@import 'https://a.example/l.css' layer(base); p { color: red }</style><p>",
      ["https://a.example/l.css": "p { color: blue !important; } #z { color: green } p { opacity: .5 }"])
    #expect(styles.style(node)?.color.hex == "0000ff")
    #expect(styles.style(node)?.opacity == 0.5)
  }

  @Test("A sheet that is missing makes all styles incomplete")
  func missing() throws {
    let (styles, _, _) = try Self.styles("<link rel=stylesheet href=a.css><p>", [:])
    #expect(!styles.isComplete)
    #expect(styles.gaps == .missingSheet)
  }

  @Test("Sheets that import one another end")
  func circularImport() throws {
    let (styles, node, _) = try Self.styles(
      "<link rel=stylesheet href=/a.css><p>",
      [
        "https://a.example/a.css": "@import 'b.css'; p { color: red }",
        "https://a.example/b.css": "@import 'a.css'; p { color: blue }",
      ])
    #expect(styles.isComplete)
    #expect(styles.style(node)?.color.hex == "ff0000")
  }

  @Test("A tree of imports ends, and says that it is cut")
  func importTree() throws {
    let document = HTMLParser.parse(Array("<link rel=stylesheet href=/0.css><p>".utf8))
    var count = 0
    let page = PageStyles(document, base: WebURL("https://a.example/")) { _ in
      count += 1
      return StyleSheet(Array("@import '\(count)a.css'; @import '\(count)b.css';".utf8))
    }
    #expect(!page.isComplete)
    #expect(count < 1_000)
  }

  @Test(
    "Sheets in other encodings are read",
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("p{color:red}".utf8), nil),
      (Array("p::before{content:'".utf8) + [0xE5] + Array("'}p{color:red}".utf8), nil),
      (Array("@charset \"iso-8859-1\";.".utf8) + [0xE5] + Array("{}p{color:red}".utf8), nil),
      (Array("p{color:red}/*".utf8) + [0xE5], "windows-1252"),
      ([0xFF, 0xFE] + "p{color:red}".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, nil),
    ] as [([UInt8], String?)])
  func encodings(bytes: [UInt8], charset: String?) throws {
    let document = HTMLParser.parse(Array("<p id=x>".utf8))
    let styles = ComputedStyles(document, PageStyles([StyleSheet(bytes, charset: charset)]))
    let node = try #require(document.descendants(document.root).first { document.name($0) == .p })
    #expect(styles.style(node)?.color.hex == "ff0000")
  }
}

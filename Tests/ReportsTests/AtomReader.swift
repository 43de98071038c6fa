import Foundation
import FoundationXML

/// Reads a feed with libxml2 and says in what it is not as RFC 4287 wants it.
final class AtomReader: NSObject, XMLParserDelegate {
  private(set) var faults: [String] = []
  private(set) var identities: [String] = []
  private(set) var entries = 0
  /// The contents of all entries, as HTML.
  private(set) var text = ""
  private var path: [String] = []
  private var children: [[String: Int]] = []
  private var characters = ""

  init(_ document: String) throws {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    if !parser.parse() { faults.append("not well-formed: \(parser.parserError.map(String.init(describing:)) ?? "")") }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if namespaceURI != "http://www.w3.org/2005/Atom" { faults.append("\(name): \(namespaceURI ?? "no namespace")") }
    let allowed = [
      "": ["feed"],
      "feed": ["id", "title", "updated", "author", "generator", "link", "entry"],
      "feed/author": ["name"], "feed/entry": ["id", "title", "updated", "link", "content"],
    ]
    if allowed[path.joined(separator: "/")]?.contains(name) != true { faults.append("\(name) in \(path)") }
    if name == "content", attributes["type"] != "html" { faults.append("content of another type") }
    if name == "link" {
      if attributes["href"].flatMap(URL.init(string:))?.scheme == nil { faults.append("link without address") }
      if !["self", "alternate"].contains(attributes["rel"]) { faults.append("link of another kind") }
    }
    if !children.isEmpty { children[children.count - 1][name, default: 0] += 1 }
    path.append(name)
    children.append([:])
    characters = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    let counts = children.removeLast()
    path.removeLast()
    switch name {
    case "feed", "entry":
      for one in ["id", "title", "updated"] where counts[one] != 1 {
        faults.append("\(name) with \(counts[one] ?? 0) \(one)")
      }
      if name == "feed", counts["author"] != 1 { faults.append("no author") }
      if name == "entry" { entries += 1 }
    case "id":
      if URL(string: characters)?.scheme == nil { faults.append("id is no address: \(characters)") }
      identities.append(characters)
    case "updated":
      if characters.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) == nil { faults.append("time: \(characters)") }
    case "title": if characters.isEmpty { faults.append("empty title") }
    case "content": text += characters
    default: break
    }
  }
}

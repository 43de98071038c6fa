import Foundation
import HTML
import Results
import RuleSet
import Storage
import Web

@testable import Website

/// A website that was written for a test, with its pages parsed.
struct WrittenWebsite {
  let folder: TemporaryFolder
  let pages: [WrittenPage]
  /// The paths of all files.
  let files: Set<String>

  init(_ nights: InventedNights, day: String? = nil, judge: Judge? = nil) throws {
    folder = try TemporaryFolder()
    guard let night = try day.flatMap({ try nights.store.night(NightID(day: $0)) }) ?? nights.store.nightToShow() else {
      preconditionFailure("no night")
    }
    let website = Website(
      of: nights.store, rules: InventedNights.rules, contact: .mail("post@example.org"), judge: judge)
    try website.write(night, to: folder.path + "/www")
    files = Set(folder.files(in: "www"))
    pages = try files.filter { $0.hasSuffix(".html") }.sorted().map { [folder] path in
      WrittenPage(path: path, text: try folder.text("www/\(path)"))
    }
  }

  func page(_ path: String) throws -> WrittenPage {
    guard let page = pages.first(where: { $0.path == path }) else { throw CocoaError(.fileNoSuchFile) }
    return page
  }
}

/// A page of it.
struct WrittenPage: Sendable, CustomStringConvertible {
  let path: String
  let text: String
  let document: Document

  init(path: String, text: String) {
    self.path = path
    self.text = text
    document = HTMLParser.parse(Array(text.utf8))
  }

  var description: String { path }

  /// The elements of a name, in their order.
  func elements(_ name: String) -> [Node] {
    document.descendants(document.root).filter { document.kind($0) == .element && document.tagName($0) == name }
  }

  /// The value of an attribute by its name.
  func attribute(_ name: String, of node: Node) -> String? {
    for (attribute, value) in document.attributes(of: node) where document.text(of: attribute) == name {
      return String(decoding: value, as: UTF8.self)
    }
    return nil
  }

  /// All values of an attribute on the page.
  func values(of name: String) -> [String] {
    document.descendants(document.root).compactMap { attribute(name, of: $0) }
  }

  /// What stands in an element.
  func content(_ node: Node) -> String { document.textContent(node) }

  /// Everything that a reader sees.
  var words: String { document.body.map(content) ?? "" }
}

import Foundation

/// One test of html5lib's tree-construction suite: a page and the tree that comes of it.
struct TreeConstructionTest {
  var file: String
  var data: [UInt8]
  var expected: String

  /// All document tests in a folder; tests of fragments and of pages with scripting are left out.
  static func all(in folder: URL) throws -> [TreeConstructionTest] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "dat" }.sorted { $0.path < $1.path }.flatMap { file in
      tests(in: [UInt8](try Data(contentsOf: file)), file: file.lastPathComponent)
    }
  }

  private static func tests(in bytes: [UInt8], file: String) -> [TreeConstructionTest] {
    var tests: [TreeConstructionTest] = []
    var sections: [String: [[UInt8]]] = [:]
    var current = ""
    func finish() {
      defer { sections = [:] }
      guard let data = sections["#data"], var tree = sections["#document"] else { return }
      guard sections["#document-fragment"] == nil, sections["#script-on"] == nil else { return }
      while tree.last?.isEmpty == true { tree.removeLast() }
      let expected = String(decoding: Array(tree.joined(separator: [0x0A])), as: UTF8.self)
      tests.append(TreeConstructionTest(file: file, data: Array(data.joined(separator: [0x0A])), expected: expected))
    }
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      if text == "#data" { finish() }
      if names.contains(text) {
        current = text
        sections[current] = []
      } else {
        sections[current, default: []].append(Array(line))
      }
    }
    finish()
    return tests
  }

  private static let names: Set = [
    "#data", "#errors", "#new-errors", "#document-fragment", "#script-off", "#script-on", "#document",
  ]
}

import Foundation
import Results
import Testing

@testable import Website

@Suite("The folder of the website")
struct WebsiteFolderTests {
  let parent: TemporaryFolder
  private var path: String { parent.path + "/www" }

  init() throws { parent = try TemporaryFolder() }

  private func write(_ files: [String: String]) throws {
    let folder = try WebsiteFolder(path: path)
    for (name, text) in files { try folder.write(text, to: name) }
    try folder.finish()
  }

  @Test("A new one takes the place of an older one, and nothing of that is left")
  func replaced() throws {
    try write(["a.html": "1", "x/b.html": "1"])
    try write(["a.html": "2", "y/c.html": "2"])
    #expect(parent.files(in: "www") == [WebsiteFolder.list, "a.html", "y/c.html"])
    #expect(try parent.text("www/a.html") == "2")
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["www"])
  }

  @Test("A folder that is not ours is left alone")
  func foreign() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try parent.write("dear", to: "www/thesis.txt")
    #expect(throws: WebsiteFailure.notOurs(path)) { try write(["a.html": "1"]) }
    #expect(parent.files(in: "www") == ["thesis.txt"])
  }

  @Test("A file that somebody has put into ours keeps it in its place")
  func foreignFile() throws {
    try write(["a.html": "1"])
    try parent.write("dear", to: "www/robots.txt")
    #expect(throws: WebsiteFailure.foreignFile("robots.txt", in: path)) { try write(["a.html": "2"]) }
    #expect(try parent.text("www/a.html") == "1")
    #expect(try parent.text("www/robots.txt") == "dear")
  }

  @Test("A folder of somebody's folders is not ours, though it has no file")
  func foreignFolders() throws {
    try FileManager.default.createDirectory(atPath: path + "/a/b", withIntermediateDirectories: true)
    #expect(throws: WebsiteFailure.notOurs(path)) { try write(["a.html": "1"]) }
  }

  @Test("A file of the name, and a missing folder above it, are told of")
  func obstacles() throws {
    try parent.write("dear", to: "www")
    #expect(throws: WebsiteFailure.notOurs(path)) { try write(["a.html": "1"]) }
    let nowhere = parent.path + "/no/where"
    #expect(throws: WebsiteFailure.noParent(nowhere)) { try WebsiteFolder(path: nowhere) }
  }

  @Test("An empty folder is taken, and a link keeps leading to where it led")
  func link() throws {
    try FileManager.default.createDirectory(atPath: parent.path + "/real", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: parent.path + "/real")
    try write(["a.html": "1"])
    try write(["a.html": "2"])
    #expect(parent.files(in: "real") == [WebsiteFolder.list, "a.html"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == parent.path + "/real")
  }

  @Test("One that was broken off leaves the older one, and is begun anew")
  func brokenOff() throws {
    try write(["a.html": "1"])
    let broken = try WebsiteFolder(path: path)
    try broken.write("half", to: "z/b.html")
    #expect(try parent.text("www/a.html") == "1")
    try write(["a.html": "2"])
    #expect(parent.files(in: "www") == [WebsiteFolder.list, "a.html"])
  }
}

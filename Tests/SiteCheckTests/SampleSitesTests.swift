import Crawling
import Fetching
import Foundation
import Reports
import Results
import RuleSet
import SampleSiteServer
import SiteCheck
import Testing
import Web

/// The invented municipalities of `sample-sites/`, whole.
enum SampleSites {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "sample-sites")

  static let names: [String] = {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return entries.filter { name in
      FileManager.default.fileExists(atPath: folder.appending(path: "\(name)/site.yaml").path)
    }.sorted()
  }()

  static func site(_ name: String) throws -> FolderSite {
    try FolderSite(folder: folder.appending(path: name).path)
  }

  /// The result as JSON, without the hash of the rules: a word added to the vocabulary changes that and nothing else.
  static func json(_ result: SiteResult) throws -> String {
    var result = result
    result.ruleSet.hash = ""
    return try JSONReport.text(of: [result])
  }

  static func fromFolder(
    _ name: String, as form: (SiteResult) -> SiteResult = { $0 }
  ) async throws -> String {
    let target = SiteTarget.folder(try site(name))
    let results = await HouseRules.checker().check([target])
    return try json(form(try #require(results.first)))
  }
}

@Suite("Sample sites")
struct SampleSitesTests {
  @Test("There are at least seven of them")
  func enough() {
    #expect(SampleSites.names.count >= 7)
  }

  @Test("Each gives the result that lies beside it; RECORD_SNAPSHOTS=1 writes it anew", arguments: SampleSites.names)
  func expected(_ name: String) async throws {
    let json = try await SampleSites.fromFolder(name)
    let file = SampleSites.folder.appending(path: "\(name)/expected.json")
    let wanted = try? String(contentsOf: file, encoding: .utf8)
    if wanted == nil || ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(json.utf8).write(to: file)
      if wanted != json { Issue.record("\(name)/expected.json was missing or another and is now written: read it") }
      return
    }
    let (lines, wantedLines) = (json.split(separator: "\n"), (wanted ?? "").split(separator: "\n"))
    if let (line, want) = zip(lines, wantedLines).first(where: { $0 != $1 }) {
      Issue.record("\(name)/expected.json: is\n\(line)\nand should be\n\(want)")
    }
    #expect(lines.count == wantedLines.count)
  }

  @Test("Each gives the same bytes from its folder and over HTTP", arguments: SampleSites.names)
  func sameOverHTTP(_ name: String) async throws {
    let site = try SampleSites.site(name)
    let server = try SampleSiteServer([site])
    defer { server.stop() }
    let checker = HouseRules.checker {
      $0.connectTo = server.mappings
      $0.allowedNetworks = [CIDR("127.0.0.0/8")].compactMap { $0 }
      $0.furtherHosts = site.hosts
      $0.delay = .zero
      // A folder has nothing beyond it.
      $0.links = .own
    }
    let results = await checker.check([.address(site.address, nil)])
    let overHTTP = try #require(results.first).besidesConnection
    #expect(try SampleSites.json(overHTTP) == (try await SampleSites.fromFolder(name) { $0.besidesConnection }))
  }
}

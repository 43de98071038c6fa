import Fetching
import Foundation
import Testing
import Web

@Suite("A folder as a site")
struct FolderSiteTests {
  @Test(
    "What is wrong in site.yaml is told with its place",
    arguments: [
      ("adress: http://a.no/", ":1:1: unknown key \"adress\"; known are name, address, hosts, replies"),
      ("name: A\naddress: ftp://a.no/", ":2:10: address must be an http or https address"),
      ("address: http://a.no/\nhosts:\n  b.no: .", ": hosts must hold a.no, the host of the address"),
      ("address: http://a.no/\nhosts:\n  a.no: borte", ": no folder \"borte\" for host a.no"),
      ("address: http://a.no/\nhosts:\n  a.no: ..", ": no folder \"..\" for host a.no"),
      ("hosts:\n  a no: .", ":2:3: \"a no\" is no host name"),
      ("hosts:\n  a.no: {fault: taus}", ":2:17: unknown fault; one of refused, unknown-host, reset, timeout"),
      ("hosts:\n  a.no: {fault: reset}", ":2:9: reset is a fault of single addresses: write it under replies"),
      ("replies:\n  /x: {fault: refused}", ":2:15: refused is a fault of whole hosts: write it under hosts"),
      ("replies:\n  /x: {status: 99}", ":2:16: status must be a number from 200 to 599"),
      ("replies:\n  /x: {body: a, body-file: b}", ":2:17: a reply has body or body-file, not both"),
      ("replies:\n  x: {status: 404}", ":2:3: \"x\" is neither /path nor host/path"),
      ("replies:\n  /a b: {status: 404}\n  /a%20b: {status: 200}", ":3:3: a second reply for /a%20b"),
      ("replies: [1]", ":1:10: replies must be a list of \"key: value\""),
      ("name: [1]", ":1:7: name must be a text"),
      ("name: \"", ":"),
      ("- a", ":1:1: the file must be a list of \"key: value\""),
    ])
  func mistakes(yaml: String, message: String) throws {
    let folder = try TemporaryFolder(["site.yaml": yaml])
    do {
      _ = try FolderSite(folder: folder.path)
      Issue.record("accepted: \(yaml)")
    } catch {
      #expect(error.description.hasPrefix("\(folder.path)/site.yaml\(message)"), "\(error)")
    }
  }

  @Test("A folder that does not exist is reported as such")
  func missing() {
    #expect(throws: SiteFileFailure.self) { try FolderSite(folder: "/finnes/ikke") }
  }

  @Test("A folder without site.yaml takes its name from itself and its address from the caller")
  func plain() async throws {
    let folder = try TemporaryFolder(["index.html": "<p>Hei", "robots.txt": "User-agent: *"])
    let url = try #require(WebURL("https://www.vang.no/"))
    let site = try FolderSite(folder: folder.path, address: url)
    #expect(site.address == url)
    #expect(site.name == folder.path.split(separator: "/").last.map(String.init))
    #expect(site.hosts == ["www.vang.no"])
    let response = try await DirectoryFetcher(site).fetch(Request(url))
    #expect(response.body == Array("<p>Hei".utf8))
    #expect(response.headers.contentType?.isHTML == true)
    #expect(try FolderSite(folder: folder.path).address.description == "http://localhost/")
  }

  @Test(
    "No name and no link leads out of the folder",
    arguments: [
      "/ut.html", "/mappe/fil.html", "/%2e%2e/hemmelig.html", "/..%2fhemmelig.html", "/%00", "/inn/../../hemmelig",
    ])
  func escape(path: String) async throws {
    let folder = try TemporaryFolder([
      "nett/index.html": "", "nett/inn/x.html": "", "hemmelig.html": "hemmelig", "mappe/fil.html": "hemmelig",
    ])
    let root = "\(folder.path)/nett"
    try FileManager.default.createSymbolicLink(atPath: "\(root)/ut.html", withDestinationPath: "../hemmelig.html")
    try FileManager.default.createSymbolicLink(atPath: "\(root)/mappe", withDestinationPath: "\(folder.path)/mappe")
    let url = try #require(WebURL("http://localhost\(path)"))
    let response = try await DirectoryFetcher(FolderSite(folder: root)).fetch(Request(url))
    #expect(response.status == 404)
    #expect(response.body.isEmpty)
  }

  @Test("A large file is cut at the limit", arguments: [(1000, false), (1001, true), (200_000, true)])
  func limit(size: Int, isTruncated: Bool) async throws {
    let folder = try TemporaryFolder(["index.html": String(repeating: "a", count: size)])
    let fetcher = DirectoryFetcher(try FolderSite(folder: folder.path))
    let response = try await fetcher.fetch(Request(try #require(WebURL("http://localhost/")), byteLimit: 1000))
    #expect(response.body.count == min(size, 1000))
    #expect(response.isTruncated == isTruncated)
    #expect(response.headers["Content-Length"] == (isTruncated ? "\(size)" : nil))
    let excerpt = try await fetcher.fetch(
      Request(try #require(WebURL("http://localhost/")), byteLimit: 1000, excerpt: 100))
    #expect(excerpt.body.count == (isTruncated ? 100 : size))
    #expect(excerpt.isTruncated == isTruncated)
  }
}

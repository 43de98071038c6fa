import Fetching
import SampleSiteServer
import Testing
import Web

@Suite("A site answers alike from its folder and over HTTP")
struct SameFromFolderAndServerTests {
  @Test("The folder answers as its files and site.yaml say", arguments: SampleSite.addresses)
  func folder(path: String, expected: String) async throws {
    let folder = try TemporaryFolder(SampleSite.files)
    let fetcher = DirectoryFetcher(try FolderSite(folder: folder.path))
    #expect(try await SampleSite.outcome(of: path, from: fetcher) == expected)
  }

  @Test("The server answers the same to libcurl, faults included", arguments: SampleSite.addresses)
  func server(path: String, expected: String) async throws {
    let folder = try TemporaryFolder(SampleSite.files)
    let server = try SampleSiteServer([FolderSite(folder: folder.path)])
    defer { server.stop() }
    let fetcher = CurlFetcher(.loopback(server.mappings))
    #expect(try await SampleSite.outcome(of: path, from: fetcher) == expected)
    await fetcher.shutDown()
  }
}

extension CurlOptions {
  /// Options that let a fetcher reach a server on this machine.
  static func loopback(_ mappings: [ConnectionMapping]) -> CurlOptions {
    CurlOptions(addressGuard: AddressGuard(allowed: ["127.0.0.0/8"].compactMap { CIDR($0) }), mappings: mappings)
  }
}

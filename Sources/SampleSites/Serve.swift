internal import ArgumentParser
internal import Fetching
internal import Foundation
internal import SampleSiteServer
internal import Web

/// `sample-sites serve FOLDER…`
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves the folders' sites, each under its own host names, and prints how to reach them.",
    discussion: """
      The first line printed is "port NUMBER". Then comes a line "site ADDRESS NAME" for each site, and a line
      "connect-to HOST:PORT:TARGET:PORT" for each way to one, in the form that `kommunesjekk --connect-to` and
      `curl --connect-to` take, and a line "host NAME" for each host besides that of the address. "ready" is the last.
      """)

  @Argument(help: "Folders with a site.yaml.")
  var folders: [String]

  @Option(help: "The port; 0 lets the system choose.")
  var port: UInt16 = 0

  @Option(help: "Stop after so many seconds. Without it, the server stops when its standard input ends.")
  var seconds: Int?

  func validate() throws {
    if folders.isEmpty { throw ValidationError("name at least one folder") }
    if let seconds, seconds < 1 { throw ValidationError("--seconds must be at least 1") }
  }

  func run() async throws {
    let server = try SampleSiteServer(folders.map { try FolderSite(folder: $0) }, port: port)
    var lines = ["port \(server.port)"]
    for site in server.sites { lines.append("site \(site.address) \(site.name)") }
    for site in server.sites {
      for host in site.hosts where host != site.address.host { lines.append("host \(host)") }
    }
    for mapping in server.mappings { lines.append("connect-to \(mapping)") }
    lines.append("ready")
    // In one piece and at once: whoever started the server waits for these lines.
    FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    if let seconds {
      try await Task.sleep(for: .seconds(seconds))
    } else {
      while let part = try FileHandle.standardInput.read(upToCount: 4096), !part.isEmpty {}
    }
    server.stop()
  }
}

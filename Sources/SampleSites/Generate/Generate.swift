internal import ArgumentParser
internal import Foundation

/// `sample-sites generate FOLDER`
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a large municipal site, the same for the same numbers.",
    discussion: """
      A site of services, news and a handful of pages that tell when the town hall is open, what things cost, how long \
      cases take and how to do it oneself. For measuring: the pages are as heavy as real ones, and say little.
      """)

  @Argument(help: "The folder to write to. It must not exist, or be empty.")
  var folder: String

  @Option(help: "How many pages, at least 60.")
  var pages = 2000

  @Option(help: "About how many bytes a page has, at least 12000.")
  var bytes = 30_000

  @Flag(help: "Put each answer on a page of its own, three clicks from the front page.")
  var deep = false

  func validate() throws {
    if pages < 60 { throw ValidationError("--pages must be at least 60") }
    if bytes < 12_000 { throw ValidationError("--bytes must be at least 12000") }
  }

  func run() throws {
    let files = FileManager.default
    if let content = try? files.contentsOfDirectory(atPath: folder), !content.isEmpty {
      throw ValidationError("\(folder) is not empty")
    }
    let root = URL(fileURLWithPath: folder)
    let www = root.appending(path: "www")
    try files.createDirectory(at: www, withIntermediateDirectories: true)
    let site = deep ? DeepSite(pages: pages, bytes: bytes).plan : LargeSite(pages: pages, bytes: bytes)
    try Data(site.siteFile.utf8).write(to: root.appending(path: "site.yaml"))
    try Data("User-agent: *\nDisallow: /intern/\n".utf8).write(to: www.appending(path: "robots.txt"))
    for page in site.pages {
      try Data(site.html(of: page).utf8).write(to: www.appending(path: page.file))
    }
    print("\(site.pages.count) pages of \(site.address) in \(folder)")
  }
}

import Fetching
import RuleSet
import SiteCheck
import Testing
import Web

/// A site made for one test, in a folder that is gone afterwards.
struct InventedSite {
  let folder: TemporaryFolder
  static let host = "www.vik.kommune.example"

  /// - Parameters:
  ///   - pages: HTML of the pages' bodies by path; a path that ends in `/` gets an `index.html`.
  ///   - replies: Lines of `site.yaml` below `replies:`.
  ///   - hosts: Lines of `site.yaml` below `hosts:`.
  init(
    _ pages: [String: String], replies: String = "", hosts: String = "  \(host): www\n",
    address: String = "http://\(host)/"
  ) throws {
    folder = try TemporaryFolder()
    for (path, body) in pages {
      let file = path.hasSuffix("/") ? path + "index.html" : path
      try folder.write(
        path.contains(".") ? body : "<!doctype html><html lang=nb><title>Vik \(path)</title><body><main>\(body)</main>",
        to: "www\(file)")
    }
    try folder.write("", to: "www/.keep")
    try folder.write(
      "name: Vik\naddress: \(address)\nhosts:\n\(hosts)" + (replies.isEmpty ? "" : "replies:\n\(replies)"),
      to: "site.yaml")
  }

  func target() throws -> SiteTarget {
    try SiteTarget(resolving: folder.path, in: Register(entries: []))
  }
}

/// The rules of this source tree, read once.
enum HouseRules {
  static let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/rules"
  static let rules: RuleSet = {
    do { return try RuleSet.load(from: folder) } catch { preconditionFailure("\(error)") }
  }()

  static func checker(_ change: (inout CheckConfiguration) -> Void = { _ in }) -> SiteChecker {
    var configuration = CheckConfiguration()
    configuration.asOf = rules.examplesAsOf
    change(&configuration)
    return SiteChecker(configuration, rules: rules)
  }
}

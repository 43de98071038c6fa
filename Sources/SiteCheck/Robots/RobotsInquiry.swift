internal import Crawling
internal import Fetching
internal import Foundation
public import Results
internal import Web

/// Asks a robots.txt what it says to a crawler, and about addresses.
public struct RobotsInquiry: Sendable {
  private let configuration: CheckConfiguration
  private let agent: String

  /// The name that the program's own crawler goes by.
  public static let defaultAgent = UserAgent.productToken

  /// Makes an inquiry.
  ///
  /// - Parameter agent: The name by which the file addresses the crawler. It is not sent to the server.
  public init(_ configuration: CheckConfiguration, agent: String = Self.defaultAgent) {
    self.configuration = configuration
    self.agent = agent
  }

  /// Gets the file and judges the addresses, in their order. All of them are read before anything is fetched.
  ///
  /// - Parameter addresses: Addresses, or paths that begin with `/`.
  public func ask(
    _ source: RobotsSource, about addresses: [String] = []
  ) async throws(RobotsSourceFailure) -> RobotsResult {
    var urls: [(text: String, url: WebURL)] = []
    for address in addresses {
      let url = try source.judged(address)
      let isPath = source.origin == nil && address.hasPrefix("/")
      urls.append((isPath ? url.target : url.description, url))
    }
    let (file, robots) = try await load(source)
    return RobotsResult(
      agent: agent, robots: file,
      addresses: urls.map { text, url in judge(url, as: text, source, file.status, robots) })
  }

  private func load(_ source: RobotsSource) async throws(RobotsSourceFailure) -> (RobotsResult.File, RobotsTxt?) {
    switch source {
    case .file(let path):
      let robots = RobotsTxt(try read(path), productToken: agent)
      return (RobotsResult.File(source: path, status: .read, robots), robots)
    case .origin(let url):
      let fetcher = CurlFetcher(configuration.curlOptions)
      // Somebody waits for the answer and can ask again.
      let crawl = CrawlConfiguration(retries: 0, timeouts: configuration.timeouts)
      let file = await RobotsFile.fetch(for: url, productToken: agent, with: fetcher, crawl)
      await fetcher.shutDown()
      let (status, robots): (RobotsResult.Status, RobotsTxt?) =
        switch file.state {
        case .read(let robots): (.read, robots)
        case .missing: (.missing, nil)
        case .unavailable: (.unavailable, nil)
        case .unreachable: (.unreachable, nil)
        }
      return (RobotsResult.File(source: file.url.description, status: status, robots, answer: file.answer), robots)
    }
  }

  private func read(_ path: String) throws(RobotsSourceFailure) -> [UInt8] {
    do {
      let file = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      var bytes: [UInt8] = []
      // One byte more than is read tells whether the last line is whole. Pipes hand out a little at a time.
      while bytes.count <= RobotsTxt.byteLimit,
        let more = try file.read(upToCount: RobotsTxt.byteLimit + 1 - bytes.count), !more.isEmpty
      {
        bytes += more
      }
      return bytes
    } catch {
      throw .unreadableFile(path, error.localizedDescription)
    }
  }

  private func judge(
    _ url: WebURL, as text: String, _ source: RobotsSource, _ status: RobotsResult.Status, _ robots: RobotsTxt?
  ) -> RobotsResult.Address {
    if let origin = source.origin, url.origin != origin {
      return .init(address: text, allowed: nil, reason: .otherOrigin)
    }
    if url.target == "/robots.txt" { return .init(address: text, allowed: true, reason: .robotsFile) }
    guard let robots else {
      switch status {
      case .unavailable: return .init(address: text, allowed: false, reason: .unavailable)
      case .unreachable: return .init(address: text, allowed: false, reason: .unreachable)
      case .missing, .read: return .init(address: text, allowed: true, reason: .missing)
      }
    }
    let decision = robots.decision(for: url)
    guard let rule = decision.rule else {
      return .init(address: text, allowed: true, reason: robots.addressee == .nobody ? .noGroup : .noRule)
    }
    return .init(address: text, allowed: rule.isAllowed, line: rule.line, rule: rule.text, reason: .rule)
  }
}

extension RobotsResult.File {
  fileprivate init(source: String, status: RobotsResult.Status, _ robots: RobotsTxt?, answer: String? = nil) {
    self.init(
      source: source, status: status, answer: answer, addressee: robots.map { .init($0.addressee) },
      crawlDelay: robots?.crawlDelay.map { $0 / .seconds(1) }, sitemaps: robots?.sitemaps ?? [],
      rules: robots?.rules.map { .init(line: $0.line, text: $0.text, allows: $0.isAllowed) } ?? [])
  }
}

extension RobotsResult.Addressee {
  fileprivate init(_ addressee: RobotsTxt.Addressee) {
    switch addressee {
    case .crawler: self = .crawler
    case .everybody: self = .everybody
    case .nobody: self = .nobody
    }
  }
}

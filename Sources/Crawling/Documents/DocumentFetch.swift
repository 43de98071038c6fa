internal import Fetching
internal import PDF
internal import Web

/// Fetches one document and reads it; the body is gone then. Redirects are followed, and robots.txt holds at every hop.
struct DocumentFetch: Sendable {
  let fetcher: PoliteFetcher
  let configuration: CrawlConfiguration
  let robots: RobotsBook

  /// What came of it.
  enum Answer: Sendable {
    case finding(DocumentFinding, received: Int, Validators?)
    /// What was found out before still holds.
    case unchanged(Validators?)
  }

  /// - Parameter known: What an earlier answer at the address said of itself.
  /// - Returns: `nil` when the crawl ends.
  func answer(at start: WebURL, known: Validators?) async -> Answer? {
    var url = start
    var seen: Set<WebURL> = []
    while seen.count <= configuration.redirectLimit {
      guard seen.insert(url.withoutFragment).inserted else { return Self.notRead("redirect-loop") }
      switch await robots.objection(to: url, configuration) {
      case nil, .checked?: break
      case .skipped(let reason)?: return Self.notRead(reason.rawValue)
      case .failed(let reason)?: return Self.notRead(reason)
      }
      do throws(FetchFailure) {
        // Names hold for the answer of one address, and those of an answer behind a redirect are not kept.
        let answer = try await fetcher.fetch(request(url, url == start ? known : nil)) { Self.read($0) }
        switch answer {
        case .redirect(let target): url = target
        case .end(.finding(let finding, let received, let names)):
          return .finding(finding, received: received, url == start ? names : nil)
        case .end(let end): return end
        }
      } catch {
        if case .cancelled = error { return nil }
        return Self.notRead(error.reason)
      }
    }
    return Self.notRead("too-many-redirects")
  }

  private func request(_ url: WebURL, _ known: Validators?) -> Request {
    Request(
      url, accept: Request.documents, byteLimit: configuration.documents.fileBytes,
      excerpt: configuration.documents.excerpt, timeouts: configuration.timeouts, validators: known,
      acceptsAnyCertificate: configuration.acceptsAnyCertificate)
  }

  private enum Step: Sendable {
    case redirect(WebURL)
    case end(Answer)
  }

  private static func read(_ response: Response) -> Step {
    let received = response.bytesReceived
    if response.status == 304 { return .end(.unchanged(Validators(response.headers))) }
    if let redirect = response.redirectTarget {
      return (try? redirect.get()).map { .redirect($0) } ?? .end(notRead("bad-redirect"))
    }
    if Challenge.isOne(response) { return .end(notRead("challenge", received)) }
    guard (200...299).contains(response.status) else { return .end(notRead("http-\(response.status)", received)) }
    return .end(.finding(DocumentFinding(response), received: received, Validators(response.headers)))
  }

  private static func notRead(_ reason: String, _ received: Int = 0) -> Answer {
    .finding(DocumentFinding(.notRead(reason)), received: received, nil)
  }
}

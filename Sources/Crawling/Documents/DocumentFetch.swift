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
    let end = await RedirectWalk(robots: robots, configuration: configuration).walk(from: start) {
      url throws(FetchFailure) -> RedirectWalk.Hop<Answer> in
      // Names hold for the answer of one address, and those of an answer behind a redirect are not kept.
      let hop = try await fetcher.fetch(request(url, url == start ? known : nil)) { Self.read($0) }
      if case .end(.finding(let finding, let received, _)) = hop, url != start {
        return .end(.finding(finding, received: received, nil))
      }
      return hop
    }
    return switch end {
    case .answer(let answer): answer
    case .nowhere(let reason), .barred(let reason): Self.notRead(reason)
    case .cancelled: nil
    }
  }

  private func request(_ url: WebURL, _ known: Validators?) -> Request {
    Request(
      url, accept: Request.documents, byteLimit: configuration.documents.fileBytes,
      excerpt: configuration.documents.excerpt, timeouts: configuration.timeouts, validators: known,
      acceptsAnyCertificate: configuration.acceptsAnyCertificate)
  }

  private static func read(_ response: Response) -> RedirectWalk.Hop<Answer> {
    let received = response.bytesReceived
    if response.status == 304 { return .end(.unchanged(Validators(response.headers))) }
    if let redirect = response.redirectTarget { return .redirect(redirect) }
    if Challenge.isOne(response) { return .end(notRead("challenge", received)) }
    guard (200...299).contains(response.status) else { return .end(notRead("http-\(response.status)", received)) }
    return .end(.finding(DocumentFinding(response), received: received, Validators(response.headers)))
  }

  private static func notRead(_ reason: String, _ received: Int = 0) -> Answer {
    .finding(DocumentFinding(.notRead(reason)), received: received, nil)
  }
}

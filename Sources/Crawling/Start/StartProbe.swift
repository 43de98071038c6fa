internal import Fetching
internal import Web

/// Finds the start page: tries the address as given, then its other forms, and follows redirects.
struct StartProbe: Sendable {
  let fetcher: any Fetcher
  let configuration: CrawlConfiguration
  let scope: Scope
  let pause: @Sendable (Duration) async -> Void
  /// What an address can be recognised by that was seen before.
  var validators: @Sendable (WebURL) async -> Validators? = { _ in nil }

  /// A start page that answered.
  struct Found: Sendable {
    let start: CrawlStart
    let response: Response
  }

  /// A form of the address that gave no answer.
  typealias Attempt = (url: WebURL, failure: FetchFailure)

  private struct Unreachable: Error {
    let failure: FetchFailure
  }

  /// Tries one form after the other until one answers, be it with an error.
  ///
  /// A server that accepts connections and says nothing costs one time limit for each form, and no more: silence is
  /// not asked again, and forms after the first get one try each. One that began to answer is the right one, however
  /// slow; the other forms would be as slow.
  func run(_ start: WebURL) async -> (result: Result<Found, StartFailure>, vainAttempts: [Attempt]) {
    var vain: [Attempt] = []
    for candidate in Self.forms(of: start.withoutFragment) {
      guard !Task.isCancelled else { return (.failure(.interrupted), vain) }
      do {
        return (.success(try await follow(candidate, vain.isEmpty ? .exceptForSilence : .none)), vain)
      } catch let error as Unreachable {
        if error.failure == .cancelled { return (.failure(.interrupted), vain) }
        vain.append((candidate, error.failure))
        if error.failure == .timeout(.receiving) { break }
      } catch let error as StartFailure {
        return (.failure(error), vain)
      } catch {
        return (.failure(.unreachable(.other("\(error)"))), vain)
      }
    }
    return (.failure(.unreachable(vain.first?.failure ?? .unknownHost)), vain)
  }

  /// The address as given, under the other scheme, with or without `www.`, and both. With a port of its own, the
  /// scheme stays.
  static func forms(of url: WebURL) -> [WebURL] {
    let sibling = Scope.sibling(of: url)
    guard url.port == nil else { return [url] + [sibling].compactMap { $0 } }
    let other: WebURL.Scheme = url.scheme == .http ? .https : .http
    return [url, url.replacing(scheme: other), sibling, sibling?.replacing(scheme: other)].compactMap { $0 }
  }

  private func follow(_ start: WebURL, _ patience: Patience) async throws -> Found {
    var robots: [String: RobotsPolicy] = [:]
    var redirects: [WebURL] = []
    var url = start
    while true {
      if robots[url.origin] == nil {
        robots[url.origin] = await RobotsFetch(
          fetcher: fetcher, configuration: configuration, patience: patience, pause: pause
        ).policy(for: url)
      }
      try check(robots[url.origin], url)
      let response = try await fetch(url, patience)
      guard let redirect = response.redirectTarget else {
        try check(response)
        return Found(start: CrawlStart(url: response.url, redirects: redirects, robots: robots), response: response)
      }
      guard let target = try? redirect.get().withoutFragment else { throw StartFailure.badRedirect }
      guard scope.contains(target) else { throw StartFailure.redirectedElsewhere(target) }
      redirects.append(url)
      guard !redirects.contains(target) else { throw StartFailure.redirectLoop }
      guard redirects.count <= configuration.redirectLimit else { throw StartFailure.tooManyRedirects }
      url = target
    }
  }

  private func check(_ policy: RobotsPolicy?, _ url: WebURL) throws {
    switch policy {
    case .unreachable(let failure)?: throw Unreachable(failure: failure)
    case .unavailable(let reason)?: throw StartFailure.robotsUnavailable(reason)
    case .rules(let file)? where !file.allows(url): throw StartFailure.robots
    default: break
    }
  }

  private func check(_ response: Response) throws {
    // Unchanged since it was seen last, and it was good then.
    if response.status == 304 { return }
    if Challenge.isOne(response) { throw StartFailure.challenge }
    guard (200...299).contains(response.status) else { throw StartFailure.status(response.status) }
    guard !response.body.isEmpty else { throw StartFailure.empty }
    guard response.isPage else { throw StartFailure.notHTML(response.headers.contentType?.essence ?? "") }
  }

  /// Fetches a page; failures that may pass are tried again.
  private func fetch(_ url: WebURL, _ patience: Patience) async throws -> Response {
    var attempt = 0
    let validators = await validators(url)
    while true {
      var wait = configuration.retryPause * (1 << attempt)
      do {
        let response = try await fetcher.fetch(
          Request(
            url, byteLimit: configuration.byteLimit, timeouts: configuration.timeouts, validators: validators,
            acceptsAnyCertificate: configuration.acceptsAnyCertificate))
        let asked = RetryAfter.pause(response.headers) ?? .zero
        guard [429, 503].contains(response.status), attempt < patience.retries(after: nil, configuration),
          asked <= configuration.maximumDelay
        else { return response }
        wait = max(wait, asked)
      } catch {
        guard error.isPassing, attempt < patience.retries(after: error, configuration), !Task.isCancelled else {
          throw Unreachable(failure: error)
        }
      }
      await pause(wait)
      attempt += 1
    }
  }
}

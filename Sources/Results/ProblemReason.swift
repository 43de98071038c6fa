/// Why a site, a page or a criterion could not be read or decided.
///
/// Results carry the ``word``, which is stable: programs compare it. Texts for people hang on the cases, so that a new
/// case cannot be forgotten there.
public enum ProblemReason: Hashable, Sendable {
  /// No answer came.
  case connection(ConnectionProblem)
  /// An answer came with an HTTP status that is no success.
  case http(Int)
  /// An answer came that is no page.
  case answer(AnswerProblem)
  /// Pages were not read, or say nothing.
  case reading(ReadingProblem)
  /// A word that this program does not know; a result of a newer one may have it.
  case other(String)

  /// Reads the word of a result.
  public init(word: String) {
    if let problem = ConnectionProblem(rawValue: word) {
      self = .connection(problem)
    } else if let problem = AnswerProblem(rawValue: word) {
      self = .answer(problem)
    } else if let problem = ReadingProblem(rawValue: word) {
      self = .reading(problem)
    } else if word.hasPrefix("http-"), let status = Int(word.dropFirst(5)), (100...599).contains(status) {
      self = .http(status)
    } else {
      self = .other(word)
    }
  }

  /// The word that results carry: `unknown-host`, `http-403`, `page-budget` …
  public var word: String {
    switch self {
    case .connection(let problem): problem.rawValue
    case .http(let status): "http-\(status)"
    case .answer(let problem): problem.rawValue
    case .reading(let problem): problem.rawValue
    case .other(let word): word
    }
  }
}

/// Why no answer came. The words are those of `FetchFailure.reason` in `Web`.
public enum ConnectionProblem: String, Hashable, Sendable, CaseIterable {
  /// The host name has no address.
  case unknownHost = "unknown-host"
  /// The address is private or loopback and no option allows it.
  case addressNotAllowed = "address-not-allowed"
  /// Nothing listens there.
  case connectionRefused = "connection-refused"
  /// The connection was broken off.
  case connectionLost = "connection-lost"
  /// The certificate cannot be trusted.
  case certificate
  /// TLS failed for another reason.
  case tls
  /// No connection in time.
  case timeoutConnecting = "timeout-connecting"
  /// Connected, and no answer in time.
  case timeoutWaiting = "timeout-waiting"
  /// The answer did not end in time.
  case timeoutReceiving = "timeout-receiving"
  /// The answer is no HTTP.
  case malformedResponse = "malformed-response"
  /// The header of the answer is too large.
  case headersTooLarge = "headers-too-large"
  /// The answer expands more than a page does.
  case suspiciousCompression = "suspicious-compression"
  /// The check was stopped before the answer came.
  case cancelled
  /// The machine that checked was too busy for another connection.
  case outOfResources = "out-of-resources"
  /// Something that has no name of its own; the detail says what.
  case unnamed = "other"
}

/// Why an answer is no page of the site.
public enum AnswerProblem: String, Hashable, Sendable, CaseIterable {
  /// It is something else than HTML.
  case notHTML = "not-html"
  /// It sends the reader to a host that is not the site's.
  case redirectedElsewhere = "redirected-elsewhere"
  /// It is one of redirects that lead back to themselves.
  case redirectLoop = "redirect-loop"
  /// It is one of a long chain of redirects.
  case tooManyRedirects = "too-many-redirects"
  /// It sends the reader to something that is no address.
  case badRedirect = "bad-redirect"
  /// It asks whether a person is there.
  case challenge
  /// It has no content.
  case emptyAnswer = "empty-answer"
}

/// Why pages were not read, or a question was left open.
public enum ReadingProblem: String, Hashable, Sendable, CaseIterable {
  /// robots.txt says no.
  case robots
  /// robots.txt could not be fetched, which counts as no (RFC 9309, 2.3.1.4).
  case robotsUnavailable = "robots-unavailable"
  /// The pages are empty until scripts have run.
  case needsScript = "needs-script"
  /// As many pages were read as were allowed.
  case pageBudget = "page-budget"
  /// As many requests were made as were allowed, most of them without a page to show for it.
  case requestBudget = "request-budget"
  /// As many bytes were received as were allowed.
  case byteBudget = "byte-budget"
  /// Pages are more clicks away than are followed.
  case depth
  /// Nothing moved any more.
  case noProgress = "no-progress"
  /// The check took as long as it may.
  case siteDeadline = "site-deadline"
  /// The check was interrupted.
  case interrupted
  /// Pages that may hold the answer were not read.
  case unreadPages = "unread-pages"
  /// No page of the site could be read.
  case unreachable
  /// The site failed so often that it was left alone.
  case hostUnresponsive = "host-unresponsive"
  /// The front page is larger than what is read of a page.
  case oversizedPage = "oversized-page"
  /// The front page is in another encoding than it says.
  case wrongEncoding = "wrong-encoding"
  /// The folder has no page.
  case emptyFolder = "empty-folder"
}

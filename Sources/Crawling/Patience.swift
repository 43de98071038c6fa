internal import Fetching
internal import Web

/// How often a request is tried again that failed in a way that may pass.
enum Patience {
  /// As often as the configuration says.
  case full
  /// As often as the configuration says, but not after silence: each try would wait as long as a server may stay
  /// silent, and the other forms of the address are tries too.
  case exceptForSilence
  /// Never.
  case none

  /// How many retries there may be.
  ///
  /// - Parameter failure: What happened; `nil` when the server answered that it is too busy.
  func retries(after failure: FetchFailure?, _ configuration: CrawlConfiguration) -> Int {
    switch (self, failure) {
    case (.none, _), (.exceptForSilence, .timeout): 0
    case (.full, _), (.exceptForSilence, _): configuration.retries
    }
  }
}

extension FetchFailure {
  /// Whether trying again may help.
  var isPassing: Bool {
    switch self {
    case .timeout, .connectionLost, .outOfResources: true
    default: false
    }
  }
}

public import Crawling
internal import Criteria
internal import Facts
internal import Results
internal import RuleSet
public import Storage
internal import Synchronization
internal import Web

/// What outlives a check: a store with the crawls under way and with what was seen last.
///
/// A fault of the store costs no result: the check goes on without it, or is asked to end, and ``failure`` says so.
public final class CheckMemory: Sendable {
  private let store: CheckStore
  private let state = Mutex(State())

  private struct State {
    var failure: StoreFailure?
    var stop: StopSignal?
  }

  /// Opens a store, or makes it.
  public init(path: String) throws(StoreFailure) {
    store = try CheckStore(path: path)
  }

  /// The crawls of a store that is open.
  public init(_ store: CheckStore) {
    self.store = store
  }

  /// The first fault of the store; `nil` when there was none.
  public var failure: StoreFailure? { state.withLock { $0.failure } }

  /// Gives the signal when the store can keep nothing any more: what is read from then on would be lost.
  public func stopOnFailure(_ stop: StopSignal) {
    state.withLock { $0.stop = stop }
  }

  /// Begins a site, or goes on with it; `nil` when the store cannot be used for it.
  func begin(
    _ target: SiteTarget, _ configuration: CheckConfiguration, _ rules: RuleSetIdentity, topics: TopicNumbers
  ) -> SiteMemory? {
    guard !target.isFolder else { return nil }
    do throws(StoreFailure) {
      let run = try store.begin(
        site: target.address.description, settings: configuration.fingerprint(of: target),
        // The year decides which prices are this year's, and so what a page says.
        rules: "\(rules.hash) \(configuration.asOf.year) \(ProgramVersion.current)")
      return SiteMemory(run: run, topics: topics) { self.note($0) }
    } catch {
      note(error)
      return nil
    }
  }

  private func note(_ failure: StoreFailure) {
    let stop = state.withLock { state in
      state.failure = state.failure ?? failure
      return state.stop
    }
    // Another process at the same site says nothing of the others.
    if failure != .siteIsBusy { stop?.give() }
  }
}

extension CheckConfiguration {
  /// All that decides what a crawl does, as text: a crawl that was broken off goes on only under the same settings.
  fileprivate func fingerprint(of target: SiteTarget) -> String {
    let hosts = (target.hosts + furtherHosts).sorted().joined(separator: ",")
    return "pages=\(maxPages) megabytes=\(maxMegabytes) links=\(links.rawValue) hosts=\(hosts)"
      + " documents=\(maxDocuments) of=\(maxDocumentMegabytes)"
      + " insecure=\(ignoresCertificates) accessibility=\(testsAccessibility) day=\(asOf)"
  }

  /// The settings that all sites of a night have in common, as text: a night goes on only under the same.
  var nightFingerprint: String {
    "pages=\(maxPages) megabytes=\(maxMegabytes) links=\(links.rawValue) insecure=\(ignoresCertificates)"
      + " documents=\(maxDocuments) of=\(maxDocumentMegabytes)"
      + " hosts=\(furtherHosts.sorted().joined(separator: ","))"
  }
}

public import Crawling

/// Something that happens while sites are checked, for logs and meters. It has no part in results.
public enum CheckNotice: Sendable, Hashable {
  /// A request came to an end, over the network or to a folder.
  ///
  /// - Parameters:
  ///   - outcome: How: see ``RequestOutcome``.
  ///   - bytes: The bytes of the body on the wire.
  case request(outcome: RequestOutcome, bytes: Int)
  /// A host is slowed down or given rest.
  case politeness(PolitenessNotice)
  /// The time for all sites together is up.
  case deadline
}

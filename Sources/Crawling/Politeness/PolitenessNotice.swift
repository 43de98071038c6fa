/// Something that politeness decided about a host, for those who keep a log.
public enum PolitenessNotice: Sendable, Hashable {
  /// The server says that it has too much to do (429 or 503); the payload is the pause that it is given from now on.
  case slowed(host: String, pause: Duration)
  /// The host failed again and again and is left alone for so long.
  case rests(host: String, rest: Duration)
}

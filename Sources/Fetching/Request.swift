public import Web

/// What is asked for, and how much patience and memory the answer may cost.
public struct Request: Sendable {
  /// The address. Its fragment is not sent.
  public var url: WebURL
  /// The `Accept` header.
  public var accept: String
  /// How many bytes of the body are kept, counted after decompression. A longer body is cut and says so
  /// (``Response/isTruncated``). Default 10 MiB.
  public var byteLimit: Int
  /// How many bytes are kept of a body that the header says is longer than ``byteLimit``: of some files the beginning is of
  /// use, and of others nobody needs more than to know. `nil`, the default: as many as of any.
  public var excerpt: Int?
  /// How long each stage may take.
  public var timeouts: Timeouts
  /// Whether the body is wanted. Default `get`.
  public var method: Method
  /// What an earlier answer said of itself: when it still holds, the server answers 304 without a body. Default: none.
  public var validators: Validators?
  /// Whether a certificate that does not hold is accepted all the same: for a second look, whose result says so.
  /// Default `false`.
  public var acceptsAnyCertificate: Bool

  /// Makes a request.
  public init(
    _ url: WebURL, accept: String = Request.pages, byteLimit: Int = Request.defaultByteLimit,
    excerpt: Int? = nil, timeouts: Timeouts = Timeouts(), method: Method = .get, validators: Validators? = nil,
    acceptsAnyCertificate: Bool = false
  ) {
    self.url = url
    self.accept = accept
    self.byteLimit = byteLimit
    self.excerpt = excerpt
    self.timeouts = timeouts
    self.method = method
    self.validators = validators
    self.acceptsAnyCertificate = acceptsAnyCertificate
  }

  /// What is asked of the server.
  public enum Method: String, Sendable, Hashable {
    case get = "GET"
    /// The header alone.
    case head = "HEAD"
  }

  /// The default of ``byteLimit``: 10 MiB.
  public static let defaultByteLimit = 10 << 20
  /// The `Accept` header for pages.
  public static let pages = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"
  /// The `Accept` header for sitemaps.
  public static let sitemaps = "application/xml,text/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1"
  /// The `Accept` header for documents.
  public static let documents = "application/pdf,*/*;q=0.1"
  /// The `Accept` header for `robots.txt`.
  public static let plainText = "text/plain,*/*;q=0.1"
}

/// How long the stages of a request may take.
public struct Timeouts: Sendable, Hashable {
  /// Name lookup, TCP and TLS together. Default 10 s.
  public var connect: Duration
  /// From the end of the request to the first byte of the answer. Default 15 s.
  public var firstByte: Duration
  /// How long the answer may run slower than ``lowestSpeed``. Whole seconds, at least 1. Default 20 s, longer than
  /// ``firstByte``, so that a silent server is reported as silent and not as slow.
  public var slow: Duration
  /// Bytes per second that count as slow when not reached. Default 500.
  public var lowestSpeed: Int
  /// Everything together. Default 30 s.
  public var total: Duration

  /// Makes timeouts.
  public init(
    connect: Duration = .seconds(10), firstByte: Duration = .seconds(15), slow: Duration = .seconds(20),
    lowestSpeed: Int = 500, total: Duration = .seconds(30)
  ) {
    self.connect = connect
    self.firstByte = firstByte
    self.slow = slow
    self.lowestSpeed = lowestSpeed
    self.total = total
  }
}

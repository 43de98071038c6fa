/// An absolute address of a page: an `http` or `https` URL after the rules of the WHATWG URL standard.
///
/// Two addresses that a browser would fetch as one are equal. The fragment is kept for links and their reports;
/// ``withoutFragment`` is what is fetched. User names and passwords in an address are dropped: they are never sent.
/// Source: https://url.spec.whatwg.org/
public struct WebURL: Sendable {
  /// The two schemes that the program follows.
  public enum Scheme: String, Sendable, Codable {
    case http, https

    /// The port that is left out of a serialised address.
    public var defaultPort: UInt16 { self == .http ? 80 : 443 }
  }

  /// The scheme.
  public let scheme: Scheme
  /// The host as it is sent: lower-case ASCII (`xn--brum-voa.kommune.no`), a dotted IPv4 address, or an IPv6
  /// address in brackets.
  public let host: String
  /// The port where it is not the scheme's own.
  public let port: UInt16?
  /// The path, percent-encoded, beginning with `/`. Its letter case is kept.
  public let path: String
  /// The query without its `?`, where there is one.
  public let query: String?
  /// The fragment without its `#`, where there is one.
  public let fragment: String?

  init(scheme: Scheme, host: String, port: UInt16?, path: String, query: String?, fragment: String?) {
    self.scheme = scheme
    self.host = host
    self.port = port == scheme.defaultPort ? nil : port
    self.path = path
    self.query = query
    self.fragment = fragment
  }

  /// Reads an absolute address, or `nil` when it is none or its scheme is not http or https.
  public init?(_ text: some StringProtocol) {
    guard case .success(let url) = URLParser.parse(text, base: nil) else { return nil }
    self = url
  }

  /// Reads an absolute address.
  ///
  /// - Throws: ``URLFailure``, which says what is wrong with it.
  public init(absolute text: some StringProtocol) throws(URLFailure) {
    self = try URLParser.parse(text, base: nil).get()
  }

  /// Resolves what stands in an `href` against the address of its page.
  ///
  /// - Throws: ``URLFailure``, which says whether the address is malformed or of a scheme that is not followed.
  public init(_ reference: some StringProtocol, relativeTo base: WebURL) throws(URLFailure) {
    self = try URLParser.parse(reference, base: base).get()
  }

  /// The same for a whole string, as nearly all references are.
  public init(_ reference: String, relativeTo base: WebURL) throws(URLFailure) {
    self = try URLParser.parse(Array(reference.utf8), base: base).get()
  }

  /// The port that a connection goes to.
  public var effectivePort: UInt16 { port ?? scheme.defaultPort }

  /// Scheme, host and port: what cookies, robots.txt and permissions belong to (`https://www.vinje.kommune.no`).
  public var origin: String {
    port.map { "\(scheme.rawValue)://\(host):\($0)" } ?? "\(scheme.rawValue)://\(host)"
  }

  /// The path and query that stand in the request line.
  public var target: String { query.map { "\(path)?\($0)" } ?? path }

  /// The same address without its fragment.
  public var withoutFragment: WebURL {
    fragment == nil ? self : replacing(fragment: nil)
  }

  /// The same address under another scheme; a port that was written out is kept.
  public func replacing(scheme: Scheme) -> WebURL {
    WebURL(scheme: scheme, host: host, port: port, path: path, query: query, fragment: fragment)
  }

  /// The same address on another host, which must be in its ASCII form.
  public func replacing(asciiHost: String) -> WebURL {
    WebURL(scheme: scheme, host: asciiHost, port: port, path: path, query: query, fragment: fragment)
  }

  /// The same address with another fragment.
  public func replacing(fragment: String?) -> WebURL {
    WebURL(scheme: scheme, host: host, port: port, path: path, query: query, fragment: fragment)
  }
}

extension WebURL: CustomStringConvertible {
  /// The address as a browser serialises it.
  public var description: String {
    let base = origin + target
    return fragment.map { "\(base)#\($0)" } ?? base
  }
}

extension WebURL: Hashable, Comparable {
  /// Mixes in what tells most addresses of a site apart: its pages lie on few hosts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(query)
  }

  /// Orders by the serialised address, byte by byte, so that lists come out alike on every machine.
  public static func < (left: WebURL, right: WebURL) -> Bool {
    // Most differ in their paths on one host, and then nothing needs to be put together.
    if left.scheme == right.scheme, left.port == right.port, left.host == right.host,
      let (one, other) = zip(left.path.utf8, right.path.utf8).first(where: { $0 != $1 })
    {
      return one < other
    }
    return left.description < right.description
  }
}

extension WebURL: Codable {
  /// Reads the serialised address.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let url = WebURL(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an http or https address: \(text)")
    }
    self = url
  }

  /// Writes the serialised address.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

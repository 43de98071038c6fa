/// What a server answered to one request. Redirects are answers too: nobody but the crawler follows them.
public struct Response: Sendable {
  /// The address that was asked for.
  public let url: WebURL
  /// The HTTP status, 200 to 599.
  public let status: Int
  /// The header lines.
  public let headers: HTTPHeaders
  /// The body after decompression.
  public let body: [UInt8]
  /// Whether the body was cut because it was larger than the request allowed.
  public let isTruncated: Bool
  /// How many bytes the body took on the wire, before decompression; its length where nobody counted.
  public let bytesReceived: Int

  /// Makes a response.
  public init(
    url: WebURL, status: Int, headers: HTTPHeaders, body: [UInt8], isTruncated: Bool = false,
    bytesReceived: Int? = nil
  ) {
    self.url = url
    self.status = status
    self.headers = headers
    self.body = body
    self.isTruncated = isTruncated
    self.bytesReceived = bytesReceived ?? body.count
  }

  /// Where a redirect leads: the `Location` of a 301, 302, 303, 307 or 308, resolved; the request's fragment is lost.
  public var redirectTarget: Result<WebURL, URLFailure>? {
    guard [301, 302, 303, 307, 308].contains(status), let location = headers["Location"] else { return nil }
    return Result { () throws(URLFailure) in try WebURL(location, relativeTo: url) }
  }
}

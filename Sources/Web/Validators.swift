/// What a server says of an answer so that it can be asked later whether it still holds (RFC 9110, 8.8).
public struct Validators: Sendable, Hashable, Codable {
  /// The `ETag`, quotes and weakness mark included.
  public var entityTag: String?
  /// The `Last-Modified` date as sent.
  public var lastModified: String?

  /// Makes validators; `nil` when there is neither.
  public init?(entityTag: String?, lastModified: String?) {
    guard entityTag != nil || lastModified != nil else { return nil }
    self.entityTag = entityTag
    self.lastModified = lastModified
  }

  /// Reads them from an answer; `nil` when it has none.
  public init?(_ headers: HTTPHeaders) {
    self.init(entityTag: headers["ETag"], lastModified: headers["Last-Modified"])
  }
}

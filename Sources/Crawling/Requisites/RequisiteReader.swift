public import Web

/// How a reader takes in the files that pages need besides themselves (page requisites): their style sheets.
///
/// Each file is fetched once for the site, politely, and pages wait for theirs. Which files are fetched depends on the site
/// and the limits, never on timing: they are asked for in the order of the visits.
public struct RequisiteReader<Reading: Sendable>: Sendable {
  /// Takes in a file as it came, or `nil` when it cannot be had; gives the addresses of the files that it needs in turn.
  public var take: @Sendable (WebURL, Response?) -> [WebURL]
  /// The files that a reading was made with.
  public var addresses: @Sendable (Reading) -> [WebURL]
  /// Whether a reading from an earlier crawl still holds, now that the files have been taken in.
  public var holds: @Sendable (Reading) -> Bool
  /// How much is fetched.
  public var limits: RequisiteLimits

  /// Makes a reader.
  public init(
    take: @escaping @Sendable (WebURL, Response?) -> [WebURL],
    addresses: @escaping @Sendable (Reading) -> [WebURL], holds: @escaping @Sendable (Reading) -> Bool,
    limits: RequisiteLimits = RequisiteLimits()
  ) {
    self.take = take
    self.addresses = addresses
    self.holds = holds
    self.limits = limits
  }
}

/// How much of a site's requisites is fetched.
public struct RequisiteLimits: Sendable, Hashable {
  /// The most files that pages name. Default 40: a site has a handful, and one that has another on each page would cost
  /// a request more for each.
  public var files: Int
  /// The most files that one of them needs in turn. Default 10.
  public var filesBehind: Int
  /// The most bytes of one file. Default 2 MiB.
  public var fileBytes: Int
  /// The most bytes of all files; the one that goes beyond is the last. Default 16 MiB.
  public var bytes: Int

  /// Makes limits; see the properties for the defaults.
  public init(files: Int = 40, filesBehind: Int = 10, fileBytes: Int = 2 << 20, bytes: Int = 16 << 20) {
    self.files = files
    self.filesBehind = filesBehind
    self.fileBytes = fileBytes
    self.bytes = bytes
  }
}

/// A reading that waits for files.
public struct PendingReading<Reading: Sendable>: Sendable {
  /// The files, in the order in which the page names them.
  public var addresses: [WebURL]
  /// Makes the reading when they have been taken in.
  public var finish: @Sendable () -> Reading

  /// Makes one.
  public init(addresses: [WebURL], finish: @escaping @Sendable () -> Reading) {
    self.addresses = addresses
    self.finish = finish
  }
}

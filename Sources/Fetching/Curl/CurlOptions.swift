/// What all requests of one ``CurlFetcher`` have in common.
public struct CurlOptions: Sendable {
  /// How the program introduces itself.
  public var userAgent: UserAgent
  /// Which IP addresses may be connected to. Default: public ones only.
  public var addressGuard: AddressGuard
  /// Connections that go elsewhere than the name says; the first that fits counts. Default: none.
  public var mappings: [ConnectionMapping]
  /// The most header lines that an answer may have. Default 500.
  public var headerLineLimit: Int
  /// The most bytes that the header lines of an answer may have together. Default 96 KiB; libcurl itself breaks off
  /// a single line at 100 KiB with no better reason than "out of memory".
  public var headerByteLimit: Int
  /// How many times larger than its compressed form a body may be, once it is larger than 1 MiB. Default 200: text
  /// compresses 5 to 30 times, bombs about 1000 times.
  public var expansionLimit: Int
  /// How many bytes of bodies may lie in requests under way. While they are more, new requests wait to begin.
  /// Default 128 MiB.
  public var bufferLimit: Int
  /// A PEM file with the certificates that are trusted, in place of the system's: for a staging server whose
  /// certificate the house itself has issued. Default: the system's.
  public var certificateAuthorities: String?

  /// Makes options.
  public init(
    userAgent: UserAgent = .bare, addressGuard: AddressGuard = AddressGuard(), mappings: [ConnectionMapping] = [],
    headerLineLimit: Int = 500, headerByteLimit: Int = 96 << 10, expansionLimit: Int = 200,
    bufferLimit: Int = 128 << 20, certificateAuthorities: String? = nil
  ) {
    self.userAgent = userAgent
    self.addressGuard = addressGuard
    self.mappings = mappings
    self.headerLineLimit = headerLineLimit
    self.headerByteLimit = headerByteLimit
    self.expansionLimit = expansionLimit
    self.bufferLimit = bufferLimit
    self.certificateAuthorities = certificateAuthorities
  }
}

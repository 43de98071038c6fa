public import Web

/// The municipalities of Norway: `rules/municipalities.csv`.
public struct Register: Sendable, Hashable {
  /// The entries in the order of their numbers.
  public let entries: [RegisterEntry]

  /// Makes a register.
  public init(entries: [RegisterEntry]) {
    self.entries = entries.sorted { $0.number < $1.number }
  }

  /// Reads a register from a CSV file.
  ///
  /// - Throws: All problems of the file together.
  public static func load(from file: String) throws(RuleSetFailure) -> Register {
    let log = ProblemLog()
    let text = FileReading.bytes(of: file, log: log).flatMap { FileReading.text(of: $0, file: file, log: log) }
    let register = text.map { RegisterReader.read($0, file: file, log: log) }
    try log.throwIfAny()
    return register ?? Register(entries: [])
  }

  /// The municipality that an address belongs to: by the host of its site or one of its own sub-domains, with or without
  /// `www.`.
  public func entry(of address: WebURL) -> RegisterEntry? {
    let host = Self.withoutWWW(address.host)
    return entries.first { $0.hosts.contains { Self.withoutWWW($0) == host } }
  }

  private static func withoutWWW(_ host: String) -> Substring {
    host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
  }
}

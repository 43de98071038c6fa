/// Why the server cannot run.
public struct ServerFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The reason, in words.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension Digest {
  /// The digest of bytes.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var digest = Digest()
    bytes.withUnsafeBytes { digest.add($0) }
    return digest.value
  }
}

internal import CZlib
internal import Web

/// Unpacks files that were packed with gzip, within bounds.
enum Gunzip {
  /// How many times its length a file may expand once it is larger than ``freeLength``. Real sitemaps, which repeat
  /// themselves a lot, stay below 100; deflate can reach 1,032.
  static let ratioLimit = 200
  /// Up to here, the ratio does not matter.
  static let freeLength = 1 << 20

  /// Whether the bytes begin as gzip does.
  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Unpacks a file.
  ///
  /// - Parameter limit: How many bytes are kept.
  /// - Returns: The bytes, and whether there is more: beyond the limit, or behind a damage or a break.
  static func unpack(_ bytes: [UInt8], limit: Int) throws(SitemapFailure) -> (bytes: [UInt8], isCut: Bool) {
    let result = bytes.withUnsafeBufferPointer { inflate($0, limit: limit) }
    return try result.get()
  }

  private static func inflate(
    _ packed: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Result<(bytes: [UInt8], isCut: Bool), SitemapFailure> {
    var stream = z_stream()
    guard kommunesjekk_gunzip_init(&stream) == Z_OK else { return .failure(.damagedCompression) }
    defer { inflateEnd(&stream) }
    // zlib takes a pointer to mutable bytes and does not change them.
    stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    stream.avail_in = UInt32(clamping: packed.count)
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let status = piece.withUnsafeMutableBufferPointer { buffer in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(buffer.count)
        return CZlib.inflate(&stream, Z_NO_FLUSH)
      }
      let count = piece.count - Int(stream.avail_out)
      output += piece.prefix(min(count, limit - output.count))
      let consumed = packed.count - Int(stream.avail_in)
      if output.count > freeLength, output.count / ratioLimit > consumed { return .failure(.suspiciousCompression) }
      if output.count >= limit { return .success((output, status != Z_STREAM_END || stream.avail_in > 0)) }
      switch status {
      case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
      case Z_STREAM_END:
        // A file may be several packed ones, one after the other. What else stands behind the end is no part of it.
        guard stream.avail_in >= 2, stream.next_in[0] == 0x1F, stream.next_in[1] == 0x8B,
          inflateReset(&stream) == Z_OK
        else { return .success((output, false)) }
      default:
        return output.isEmpty ? .failure(.damagedCompression) : .success((output, true))
      }
    }
  }
}

internal import CZlib

/// Unpacks what FlateDecode packed, within bounds.
enum Inflater {
  /// How many times its length a stream may unpack to once it is larger than ``freeLength``. Tables of numbers pack well,
  /// and deflate can reach 1,032.
  private static let ratioLimit = 200
  private static let freeLength = 1 << 20

  /// Unpacks a stream. One that breaks off, or whose check sum is wrong, gives what came out before.
  static func inflate(_ packed: ArraySlice<UInt8>, _ allowance: Allowance) throws(PDFObstacle) -> [UInt8] {
    try allowance.look(at: packed.count)
    let limit = allowance.unpacked
    let result = packed.withUnsafeBufferPointer { unpack($0, limit: limit) }
    guard let result else { throw .damaged }
    guard !result.isBomb else { throw .tooComplex }
    try allowance.unpack(result.bytes.count)
    return result.bytes
  }

  private static func unpack(
    _ packed: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> (bytes: [UInt8], isBomb: Bool)? {
    var stream = z_stream()
    guard kommunesjekk_inflate_init(&stream) == Z_OK else { return nil }
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
      output += piece.prefix(piece.count - Int(stream.avail_out))
      let consumed = packed.count - Int(stream.avail_in)
      let isBomb = output.count > limit || output.count > freeLength && output.count / ratioLimit > consumed
      if isBomb { return ([], true) }
      if status == Z_OK, stream.avail_in > 0 || stream.avail_out == 0 { continue }
      return output.isEmpty && status != Z_STREAM_END ? nil : (output, false)
    }
  }
}

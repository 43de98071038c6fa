internal import CZlib

/// Bytes made small, behind how many they were.
enum Packing {
  /// More than any record has: what announces more is damaged.
  private static let largest = 1 << 30

  /// Packs bytes. The same bytes give the same packed ones as long as the system has the same zlib.
  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt64(bytes.count))
    var size = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    // Fails only where the buffer is too small or memory is out; then the bytes are kept as they are.
    let status = compress2(&packed, &size, bytes, uLong(bytes.count), 6)
    return writer.bytes + (status == Z_OK && size < bytes.count ? packed.prefix(Int(size)) : bytes[...])
  }

  /// The bytes; `nil` when they are damaged.
  static func unpack(_ packed: [UInt8]) -> [UInt8]? {
    var reader = ByteReader(packed[...])
    guard let count = reader.number(), count <= UInt64(largest) else { return nil }
    let rest = Array(packed.suffix(reader.count))
    if rest.count == Int(count) { return rest }
    var bytes = [UInt8](repeating: 0, count: Int(count))
    var size = uLong(count)
    guard uncompress(&bytes, &size, rest, uLong(rest.count)) == Z_OK, size == uLong(count) else { return nil }
    return bytes
  }
}

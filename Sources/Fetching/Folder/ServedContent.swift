/// What a folder's site answers with: the beginning of it, and a tag of the whole.
struct ServedContent: Sendable {
  private(set) var bytes: [UInt8] = []
  /// There is more than the limit allows to keep.
  private(set) var isTruncated = false
  private let limit: Int
  /// How long the whole is.
  private(set) var length: UInt64 = 0
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: [UInt8], limit: Int) {
    self.limit = limit
    append(bytes[...])
  }

  mutating func append(_ part: ArraySlice<UInt8>) {
    let kept = part.prefix(limit - bytes.count)
    bytes.append(contentsOf: kept)
    if kept.count < part.count { isTruncated = true }
    length += UInt64(part.count)
    part.withUnsafeBufferPointer { buffer in
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
  }

  /// A tag that changes with the content and with nothing else, whatever was kept of it: its length and its FNV-1a
  /// hash. (A check of a site asks whether a page has changed; nobody gains by making two that hash alike.)
  var entityTag: String { "\"\(String(length, radix: 16))-\(String(hash, radix: 16))\"" }
}

/// Finds the objects in a large JSON text that have a certain key, without reading the rest into memory as values.
///
/// The authority's dataset is one document of hundreds of megabytes whose outer form is not promised; each statement in it
/// is an object with a key of its own.
struct StatementScan {
  private let key: [UInt8]

  /// Deeper nesting is no dataset.
  private static let depthLimit = 64

  init(key: String) { self.key = Array(key.utf8) }

  /// Calls `each` with the bytes of every innermost object that has the key.
  func objects(in bytes: UnsafeRawBufferPointer, _ each: (UnsafeRawBufferPointer) -> Void) {
    var open: [(start: Int, hasKey: Bool)] = []
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"):
        open.append((position, false))
        if open.count > Self.depthLimit { return }
      case UInt8(ascii: "}"):
        if let object = open.popLast(), object.hasKey {
          each(UnsafeRawBufferPointer(rebasing: bytes[object.start...position]))
        }
      case UInt8(ascii: "\""):
        let start = position + 1
        position = end(ofStringAt: start, in: bytes)
        if position - start == key.count, !open.isEmpty, isName(after: position, in: bytes),
          bytes[start..<position].elementsEqual(key)
        {
          open[open.count - 1].hasKey = true
        }
      default: break
      }
      position += 1
    }
  }

  /// Where the closing mark stands.
  private func end(ofStringAt start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(position, bytes.count)
  }

  /// Whether a colon follows.
  private func isName(after quote: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    var position = quote + 1
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    return position < bytes.count && bytes[position] == UInt8(ascii: ":")
  }
}

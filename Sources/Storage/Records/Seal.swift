/// Eight bytes in front of a record that tell whether it is as it was written, and where it was written.
///
/// SQLite has no checksums of its own: a bit that flips inside a record or in a reference to it would go unnoticed, and a
/// wrong opening hour be remembered. This finds accidents, not forgers.
enum Seal {
  private static let size = 8

  /// Where a record belongs.
  struct Place {
    /// The run or the site that has it.
    var owner: Int64
    /// Its number there; 0 when it has none.
    var number: Int
  }

  /// Puts the seal in front of the content.
  static func seal(_ content: [UInt8], at place: Place) -> [UInt8] {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(size + content.count)
    withUnsafeBytes(of: digest(content[...], at: place).littleEndian) { sealed.append(contentsOf: $0) }
    sealed.append(contentsOf: content)
    return sealed
  }

  /// The content behind an unbroken seal; `nil` when it is broken.
  static func open(_ sealed: [UInt8], at place: Place) -> ArraySlice<UInt8>? {
    guard sealed.count >= size else { return nil }
    let content = sealed[size...]
    let expected = withUnsafeBytes(of: digest(content, at: place).littleEndian) { Array($0) }
    return sealed.prefix(size).elementsEqual(expected) ? content : nil
  }

  private static func digest(_ content: ArraySlice<UInt8>, at place: Place) -> UInt64 {
    var digest = Digest()
    digest.add(UInt64(bitPattern: place.owner))
    digest.add(UInt64(bitPattern: Int64(place.number)))
    content.withUnsafeBytes { digest.add($0) }
    return digest.value
  }
}

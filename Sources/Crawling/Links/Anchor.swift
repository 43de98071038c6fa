internal import Web

/// The names that fragments of an address may have on its page: kept as digests, because a site has many and few are asked
/// for.
public enum Anchor {
  /// Stands for a name. Two names rarely have the same digest; then a broken fragment is taken for a good one.
  public static func digest(_ name: some Sequence<UInt8>) -> UInt32 {
    var hash = ContentDigest()
    for byte in name { hash.combine(UInt64(byte)) }
    return UInt32(truncatingIfNeeded: hash.value)
  }

  /// Whether the fragment always leads somewhere: the top of the page, or a place that the browser looks for by its
  /// words (`:~:text=`). Source: the HTML standard, 7.4.6.4.
  static func isAlwaysThere(_ fragment: String) -> Bool {
    fragment.isEmpty || fragment.lowercased() == "top" || fragment.hasPrefix(":~:")
  }

  /// Digests of the names that a fragment may mean: as written, and with its percent-encoding undone. A text directive
  /// behind the name does not belong to it.
  static func candidates(_ fragment: String) -> [UInt32] {
    let name = fragment.firstRange(of: ":~:").map { String(fragment[..<$0.lowerBound]) } ?? fragment
    return [digest(name.utf8), digest(name.percentDecoded.utf8)]
  }
}

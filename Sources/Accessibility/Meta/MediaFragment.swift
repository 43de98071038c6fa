internal import Web

/// The span of time that the address of a sound or film names: `film.mp4#t=8,10`.
///
/// Source: https://www.w3.org/TR/media-frags/#naming-time (seconds; other clocks are given without a length)
struct MediaFragment {
  /// Whether the address names a span at all.
  let isGiven: Bool
  /// How long it is; `nil` when it has no end or is given by another clock.
  let seconds: Double?

  init(_ address: ArraySlice<UInt8>) {
    guard let hash = address.firstIndex(of: UInt8(ascii: "#")), address[(hash + 1)...].hasPrefix("t=") else {
      isGiven = false
      seconds = nil
      return
    }
    isGiven = true
    let parts = address[(hash + 3)...].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let numbers = parts.map { Double(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 2, let end = numbers[1] else {
      seconds = nil
      return
    }
    seconds = max(0, end - (numbers[0] ?? 0))
  }
}

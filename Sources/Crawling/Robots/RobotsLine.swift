internal import Web

/// A line of a robots.txt that means something to a crawler.
enum RobotsLine: Sendable, Equatable {
  case userAgent(ArraySlice<UInt8>)
  case allow(ArraySlice<UInt8>)
  case disallow(ArraySlice<UInt8>)
  case crawlDelay(Duration)

  /// All meaningful lines of a file. A byte order mark is passed over; lines end in LF, CR or both.
  static func lines(_ file: ArraySlice<UInt8>) -> [RobotsLine] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = file.starts(with: mark) ? file.dropFirst(mark.count) : file
    return text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.compactMap { RobotsLine($0) }
  }

  /// Reads one line; `nil` for comments, sitemaps and everything else.
  init?(_ line: ArraySlice<UInt8>) {
    let code = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = code.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = Self.trimmed(code[..<colon]).map(\.asciiLowercased)
    let value = Self.trimmed(code[(colon + 1)...])
    switch String(decoding: key, as: UTF8.self) {
    case "user-agent": self = .userAgent(value)
    // May be empty: "Disallow:" fits no address, and is how a site says that everything is allowed.
    case "allow": self = .allow(value)
    case "disallow": self = .disallow(value)
    case "crawl-delay":
      guard let seconds = Double(String(decoding: value, as: UTF8.self)), seconds >= 0, seconds < 1e6 else {
        return nil
      }
      self = .crawlDelay(.seconds(seconds))
    default: return nil
    }
  }

  /// The name at the start of a value, in lower case: letters, `_` and `-` (RFC 9309, 2.2.1).
  static func productToken(_ value: ArraySlice<UInt8>) -> [UInt8] {
    value.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }.map(\.asciiLowercased)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: \.isASCIIWhitespace)
    while bytes.last?.isASCIIWhitespace == true { bytes.removeLast() }
    return bytes
  }
}

internal import Web

/// A line of a robots.txt that means something to a crawler.
struct RobotsLine: Sendable {
  /// Its place in the file, counted from 1.
  let number: Int
  /// What stands in it, without its comment and the white space around it.
  let text: ArraySlice<UInt8>
  let content: Content

  /// What the line says.
  enum Content: Sendable, Equatable {
    case userAgent(ArraySlice<UInt8>)
    case allow(ArraySlice<UInt8>)
    case disallow(ArraySlice<UInt8>)
    case crawlDelay(Duration)
    case sitemap(ArraySlice<UInt8>)
  }

  /// All meaningful lines of a file. A byte order mark, whole or cut, is passed over; lines end in LF, CR or both.
  ///
  /// - Parameter isCut: Whether the file goes on behind these bytes. Then the last line may be half a line, and half a
  ///   path says something else than the whole one, so it is left out.
  static func lines(_ file: ArraySlice<UInt8>, isCut: Bool = false) -> [RobotsLine] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = file
    for byte in mark where rest.first == byte { rest = rest.dropFirst() }
    var lines: [RobotsLine] = []
    var number = 0
    while !rest.isEmpty {
      number += 1
      guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
        if !isCut, let line = RobotsLine(rest, number: number) { lines.append(line) }
        break
      }
      if let line = RobotsLine(rest[..<end], number: number) { lines.append(line) }
      let isPair = rest[end] == UInt8(ascii: "\r") && rest[(end + 1)...].first == UInt8(ascii: "\n")
      rest = rest[(end + (isPair ? 2 : 1))...]
    }
    return lines
  }

  /// Reads one line; `nil` for comments and everything that is not known.
  init?(_ line: ArraySlice<UInt8>, number: Int) {
    let text = Self.trimmed(line.prefix { $0 != UInt8(ascii: "#") })
    guard let (key, value) = Self.parts(text), let content = Self.content(key, value) else { return nil }
    self.number = number
    self.text = text
    self.content = content
  }

  /// The name at the start of a value, in lower case: letters, `_` and `-` (RFC 9309, 2.2.1).
  static func productToken(_ value: ArraySlice<UInt8>) -> [UInt8] {
    value.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }.map(\.asciiLowercased)
  }

  /// Whether the value of a user-agent line is `*`: everybody.
  static func isEverybody(_ value: ArraySlice<UInt8>) -> Bool {
    value.first == UInt8(ascii: "*") && value.dropFirst().first?.isASCIIWhitespace ?? true
  }

  /// Cuts a line at its colon. Where there is none, white space between two words stands for it; the RFC lets parsers
  /// read what they can make sense of (2.3.1.5).
  private static func parts(_ line: ArraySlice<UInt8>) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      return (trimmed(line[..<colon]), trimmed(line[(colon + 1)...]))
    }
    let words = line.split(whereSeparator: \.isASCIIWhitespace)
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  private static func content(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Content? {
    guard key.count <= 20 else { return nil }
    switch String(decoding: key.map(\.asciiLowercased), as: UTF8.self) {
    case "user-agent", "useragent", "user agent": return .userAgent(value)
    // May be empty: "Disallow:" fits no address, and is how a site says that everything is allowed.
    case "allow": return .allow(value)
    // With the slips of the pen that are common; what was meant is plain.
    case "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw": return .disallow(value)
    case "crawl-delay", "crawldelay", "crawl delay": return delay(value).map(Content.crawlDelay)
    case "sitemap", "site-map": return value.isEmpty ? nil : .sitemap(value)
    default: return nil
    }
  }

  /// Seconds, whole or with a decimal point; nothing else that Swift reads as a number, such as `0x10` or `inf`.
  private static func delay(_ value: ArraySlice<UInt8>) -> Duration? {
    guard value.first?.isASCIIDigit == true, value.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
      let seconds = Double(String(decoding: value, as: UTF8.self)), seconds < 1e6
    else { return nil }
    return .seconds(seconds)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: \.isASCIIWhitespace)
    while bytes.last?.isASCIIWhitespace == true { bytes.removeLast() }
    return bytes
  }
}

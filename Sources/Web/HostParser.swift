internal import CLibIDN2

/// The URL standard's host parser: domains (international names as punycode), IPv4 in all its spellings, IPv6.
///
/// Source: https://url.spec.whatwg.org/#host-parsing; libidn2 does UTS 46.
enum HostParser {
  static func parse(_ input: ArraySlice<UInt8>) -> String? {
    if input.first == UInt8(ascii: "[") {
      guard input.last == UInt8(ascii: "]") else { return nil }
      return IPAddress(ipv6: String(decoding: input.dropFirst().dropLast(), as: UTF8.self)).map { "[\($0)]" }
    }
    let decoded = PercentEncoding.decode(input)
    guard !decoded.isEmpty, let ascii = asciiDomain(decoded), !ascii.isEmpty,
      !ascii.contains(where: isForbidden)
    else { return nil }
    let host = String(decoding: ascii, as: UTF8.self)
    if IPAddress.endsInNumber(host) { return IPAddress(urlIPv4: host)?.description }
    return host
  }

  private static func asciiDomain(_ bytes: [UInt8]) -> [UInt8]? {
    let lowered = bytes.map(\.asciiLowercased)
    let isPlain = lowered.allSatisfy { $0 < 0x80 } && !hasPunycodeLabel(lowered)
    if isPlain { return lowered }
    // libidn2 wants valid UTF-8; a byte that is none makes the host invalid.
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var output: UnsafeMutablePointer<CChar>?
    let flags = CInt(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue)
    guard idn2_to_ascii_8z(text, &output, flags) == CInt(IDN2_OK.rawValue), let output else { return nil }
    defer { idn2_free(output) }
    return String(cString: output).utf8.map(\.asciiLowercased)
  }

  private static func hasPunycodeLabel(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: ".")).contains { $0.starts(with: "xn--".utf8) }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    if byte <= 0x20 || byte == 0x7F { return true }
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"),
      UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "%"):
      return true
    default: return false
    }
  }
}

/// The URL standard's host parser: domains (international names as punycode), IPv4 in all its spellings, IPv6.
///
/// Source: https://url.spec.whatwg.org/#host-parsing.
enum HostParser {
  static func parse(_ input: ArraySlice<UInt8>) -> String? {
    if input.first == UInt8(ascii: "[") {
      guard input.last == UInt8(ascii: "]") else { return nil }
      return IPAddress(ipv6: String(decoding: input.dropFirst().dropLast(), as: UTF8.self)).map { "[\($0)]" }
    }
    let decoded = PercentEncoding.decode(input)
    guard !decoded.isEmpty, let ascii = DomainName.ascii(decoded), !ascii.isEmpty,
      !ascii.contains(where: isForbidden)
    else { return nil }
    let host = String(decoding: ascii, as: UTF8.self)
    if IPAddress.endsInNumber(host) { return IPAddress(urlIPv4: host)?.description }
    return host
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

internal import Glibc
internal import Web

/// The system's name lookup.
enum SystemLookup {
  /// All addresses of a host, IPv4 before IPv6, each in rising order; empty when there are none. Blocks.
  static func addresses(of host: String) -> [IPAddress] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var found: Set<IPAddress> = []
    for entry in sequence(first: list, next: { $0?.pointee.ai_next }) {
      guard let entry, let address = entry.pointee.ai_addr else { continue }
      let bytes = UnsafeRawBufferPointer(start: address, count: Int(entry.pointee.ai_addrlen))
      if let address = IPAddress(family: entry.pointee.ai_family, socketAddress: bytes) { found.insert(address) }
    }
    return found.sorted()
  }
}

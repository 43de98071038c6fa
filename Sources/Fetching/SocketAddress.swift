internal import CCurl
internal import Glibc
internal import Web

extension IPAddress {
  /// Reads the address that libcurl is about to connect to; `nil` when it is neither IPv4 nor IPv6.
  init?(_ target: UnsafePointer<curl_sockaddr>) {
    // The declared member is as small as the generic sockaddr; libcurl's memory behind it holds the whole address,
    // and `addrlen` says how long that is.
    guard let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
    let bytes = UnsafeRawBufferPointer(
      start: UnsafeRawPointer(target) + start, count: Int(target.pointee.addrlen))
    self.init(family: target.pointee.family, socketAddress: bytes)
  }

  /// Reads a socket address; `nil` when it is neither IPv4 nor IPv6.
  init?(family: CInt, socketAddress bytes: UnsafeRawBufferPointer) {
    switch family {
    case AF_INET:
      guard let offset = MemoryLayout<sockaddr_in>.offset(of: \.sin_addr), bytes.count >= offset + 4 else { return nil }
      self.init(bytes: bytes[offset..<offset + 4])
    case AF_INET6:
      guard let offset = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr), bytes.count >= offset + 16 else {
        return nil
      }
      self.init(bytes: bytes[offset..<offset + 16])
    default: return nil
    }
  }
}

internal import Web

/// Looks up whose form or portal an address is.
struct VendorIndex: Sendable {
  private struct Place: Sendable {
    /// The host without `*.`.
    var host: String
    var matchesSubdomains: Bool
    /// The beginning of the path, or empty.
    var path: String
    var vendor: Int
  }

  private let vendors: [Vendor]
  /// By the last two labels of the host.
  private let places: [String: [Place]]

  init(_ vendors: [Vendor]) {
    self.vendors = vendors
    var places: [String: [Place]] = [:]
    for (number, vendor) in vendors.enumerated() {
      for notation in vendor.hosts {
        let slash = notation.firstIndex(of: "/") ?? notation.endIndex
        let anyHost = notation.hasPrefix("*.")
        let host = String(notation[..<slash].dropFirst(anyHost ? 2 : 0)).lowercased()
        let place = Place(host: host, matchesSubdomains: anyHost, path: String(notation[slash...]), vendor: number)
        places[Self.registrable(host), default: []].append(place)
      }
    }
    // The place that says most comes first.
    self.places = places.mapValues { $0.sorted { ($0.path.count, $0.host.count) > ($1.path.count, $1.host.count) } }
  }

  func vendor(of url: WebURL) -> Vendor? {
    places[Self.registrable(url.host)]?.first { place in
      (url.host == place.host || place.matchesSubdomains && url.host.hasSuffix(".\(place.host)"))
        && url.path.lowercased().hasPrefix(place.path.lowercased())
    }.map { vendors[$0.vendor] }
  }

  private static func registrable(_ host: String) -> String {
    let labels = host.utf8.split(separator: UInt8(ascii: ".")).suffix(2)
    guard let first = labels.first, let last = labels.last else { return "" }
    // Labels without anything between them but their dot stand in the host as they are wanted.
    let isWritten = labels.count == 1 || host.utf8.index(after: first.endIndex) == last.startIndex
    return isWritten
      ? String(host[first.startIndex..<last.endIndex]) : labels.map { String(Substring($0)) }.joined(separator: ".")
  }
}

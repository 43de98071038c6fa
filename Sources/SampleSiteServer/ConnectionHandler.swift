internal import Fetching
internal import Web

/// Answers the requests of one connection, one after the other.
struct ConnectionHandler {
  /// The sites by the hosts that they answer for.
  let sites: [String: FolderSite]

  func serve(_ connection: Connection) {
    while let lines = connection.nextRequest() {
      guard let site = site(lines), let url = address(lines, of: site) else {
        _ = connection.send(Self.head(status: 400, HTTPHeaders(), length: 0))
        return
      }
      switch site.answer(to: url, validators: validators(lines)) {
      case .reply(let response):
        let hasLength = response.status != 304
        let head = Self.head(
          status: response.status, response.headers, length: hasLength ? response.body.count : nil)
        guard connection.send(method(lines) == "HEAD" ? head : head + response.body) else { return }
      case .fault(let fault):
        misbehave(fault, connection)
        return
      }
    }
  }

  private func host(_ lines: [Substring]) -> String? {
    value("host", lines).flatMap { WebURL("http://\($0)/") }?.host
  }

  private func validators(_ lines: [Substring]) -> Validators? {
    Validators(
      entityTag: value("if-none-match", lines).map(String.init),
      lastModified: value("if-modified-since", lines).map(String.init))
  }

  /// The value of a header line by its name in lower case.
  private func value(_ name: String, _ lines: [Substring]) -> Substring? {
    let line = lines.dropFirst().first { $0.lowercased().hasPrefix("\(name):") }
    return line?.dropFirst(name.utf8.count + 1).drop { $0 == " " }
  }

  private func method(_ lines: [Substring]) -> Substring? { lines.first?.split(separator: " ").first }

  private func site(_ lines: [Substring]) -> FolderSite? {
    host(lines).flatMap { sites[$0] }
  }

  private func address(_ lines: [Substring], of site: FolderSite) -> WebURL? {
    let parts = (lines.first ?? "").split(separator: " ")
    guard parts.count == 3, ["GET", "HEAD"].contains(parts[0]), parts[1].hasPrefix("/"), let host = host(lines) else {
      return nil
    }
    return WebURL("\(site.address.replacing(asciiHost: host).origin)\(parts[1])")
  }

  private func misbehave(_ fault: FolderFault, _ connection: Connection) {
    let html = HTTPHeaders([("Content-Type", "text/html")])
    switch fault {
    case .timeout: connection.waitForClient()
    case .truncated:
      _ = connection.send(Self.head(status: 200, html, length: 5000) + Array("<!DOCTYPE html><p>Til".utf8))
    case .headerFlood:
      guard connection.send(Array("HTTP/1.1 200 OK\r\n".utf8)) else { return }
      let line = Array("X-Flom: \(String(repeating: "n", count: 50))\r\n".utf8)
      for _ in 0..<100_000 where !connection.send(line) { return }
    case .bomb:
      let body = CompressionBomb.gzip(size: 300 << 10)
      var headers = html
      headers.append(name: "Content-Encoding", value: "gzip")
      _ = connection.send(Self.head(status: 200, headers, length: body.count) + body)
    case .reset, .refused, .unknownHost: connection.prepareReset()
    }
  }

  private static func head(status: Int, _ headers: HTTPHeaders, length: Int?) -> [UInt8] {
    var text = "HTTP/1.1 \(status) \(status < 400 ? "OK" : "Error")\r\n"
    if let length { text += "Content-Length: \(length)\r\n" }
    for field in headers.fields { text += "\(field.name): \(field.value)\r\n" }
    return Array((text + "\r\n").utf8)
  }
}

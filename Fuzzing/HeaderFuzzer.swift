// libFuzzer's way into what headers say. A run fails when a value is read that cannot be.

import Web

@testable import Crawling
@testable import Fetching

/// Takes a header that libFuzzer made up, line by line as libcurl hands it over, and reads every value that is used.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  var assembly = ResponseAssembly(byteLimit: 100, options: CurlOptions(headerLineLimit: 50, headerByteLimit: 2000))
  var rest = bytes[...]
  while !rest.isEmpty {
    let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
    if !assembly.take(headerLine: UnsafeBufferPointer(rebasing: rest[..<end])) { break }
    rest = rest[end...]
  }
  _ = assembly.take(body: UnsafeBufferPointer(rebasing: bytes.prefix(200)), received: count)
  precondition(assembly.body.count <= 100 && assembly.headers.fields.count <= 50, "more than allowed")
  read(assembly.headers)
  // A value on its own, so that it need not be found behind a name first.
  let value = String(decoding: bytes, as: UTF8.self)
  for name in ["Retry-After", "Date", "X-Robots-Tag", "Content-Type", "Location"] {
    read(HTTPHeaders([("Retry-After", "Mon, 23 Nov 2026 08:00:00 GMT"), (name, value)]))
    read(HTTPHeaders([(name, value)]))
  }
  return 0
}

private func read(_ headers: HTTPHeaders) {
  let now = HTTPDate(secondsSince1970: 1_795_420_800)
  if let pause = RetryAfter.pause(headers, now: now) {
    precondition(pause >= .zero && pause <= .seconds(RetryAfter.longest), "no pause")
  }
  _ = RobotsTag.isNofollow(headers)
  if let type = headers.contentType { precondition(type.essence.contains("/"), "no media type") }
  _ = Validators(headers)
  guard let url = WebURL("https://a.no/b") else { return }
  let response = Response(url: url, status: 301, headers: headers, body: [])
  if case .success(let target)? = response.redirectTarget {
    precondition(WebURL(target.description) == target, "no address")
  }
}

// libFuzzer's way into the reader of addresses. A run fails when an address that was read is not read alike again.

@testable import Crawling
@testable import Web

/// Reads one address that libFuzzer made up: alone, and against the address in front of its first line feed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  check(WebURL(String(decoding: bytes, as: UTF8.self)))
  guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
    let base = WebURL(String(decoding: bytes[..<end], as: UTF8.self))
  else { return 0 }
  let reference = String(decoding: bytes[(end + 1)...], as: UTF8.self)
  check(try? WebURL(reference, relativeTo: base))
  // What stands on its own does not depend on the base, but for schemes without slashes, which are relative.
  if let alone = WebURL(reference), alone.scheme != base.scheme {
    precondition((try? WebURL(reference, relativeTo: base)) == alone, "an absolute address depends on its base")
  }
  return 0
}

private func check(_ url: WebURL?) {
  guard let url else { return }
  let text = url.description
  precondition(WebURL(text) == url, "an address is another when it is read again")
  precondition(text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "an address has signs that are never sent")
  precondition(url.path.hasPrefix("/") && !url.host.isEmpty, "an address has no path or host")
  precondition(!url.path.contains("?") && !url.path.contains("#") && url.query?.contains("#") != true, "parts overlap")
  precondition(url.canonical.canonical == url.canonical, "a canonical address is none")
  var traps = TrapGuard()
  _ = traps.objection(to: url)
}

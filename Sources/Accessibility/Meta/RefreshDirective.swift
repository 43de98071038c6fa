internal import HTML
internal import Web

/// What `<meta http-equiv="refresh">` asks for.
///
/// Source: https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh ("shared declarative refresh
/// steps")
struct RefreshDirective {
  /// Seconds until the page is loaded anew or left.
  let delay: Int

  /// Reads the attribute `content`; `nil` when browsers make nothing of it.
  init?(_ content: ArraySlice<UInt8>) {
    var rest = content.drop(while: \.isASCIIWhitespace)
    let digits = rest.prefix { $0.isASCIIDigit }
    rest = rest.dropFirst(digits.count)
    if digits.isEmpty {
      guard rest.first == UInt8(ascii: ".") else { return nil }
    }
    delay = digits.prefix(15).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    rest = rest.drop { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    guard let next = rest.first else { return }
    guard next == UInt8(ascii: ";") || next == UInt8(ascii: ",") || next.isASCIIWhitespace else { return nil }
  }
}

extension PageContext {
  /// The first refresh that browsers obey.
  var refresh: (Node, RefreshDirective)? {
    for node in elements where isHTML(.meta, node) && has(.httpEquivalent, "refresh", node) {
      guard let parent = document.parent(node), !isHTML(.noscript, parent) else { continue }
      guard let content = document.attribute(.content, of: node), let directive = RefreshDirective(content) else {
        continue
      }
      return (node, directive)
    }
    return nil
  }
}

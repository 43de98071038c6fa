internal import Results
internal import Web

/// Reads the links of a page: where they lead, what they are called, and whose forms they open.
struct LinkReader {
  let page: PageText
  let base: WebURL
  /// Hosts of the site itself.
  let ownHosts: Set<String>
  let vocabulary: Vocabulary

  /// A link with what its address tells.
  struct Reading {
    var link: PageLink
    var span: LinkSpan
    var vendor: Vendor?
    var level: Int?
  }

  func links() -> [Reading] { page.links.map(reading) }

  private func reading(_ span: LinkSpan) -> Reading {
    let text = span.range.isEmpty ? span.fallbackName ?? "" : page.text(span.range)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    func link(_ url: WebURL?, _ kind: PageLink.Kind) -> PageLink {
      PageLink(href: span.href, url: url, text: words, kind: kind)
    }
    do throws(URLFailure) {
      let url = try WebURL(span.href, relativeTo: base)
      let vendor = vocabulary.vendors.vendor(of: url)
      let isOwn = ownHosts.contains(url.host)
      let level = vendor?.level ?? FormAddress.level(of: url).flatMap { isOwn || isMunicipal(url.host) ? $0 : nil }
      return Reading(link: link(url, kind(url, isOwn: isOwn, level: level)), span: span, vendor: vendor, level: level)
    } catch {
      switch error {
      case .otherScheme("mailto"): return Reading(link: link(nil, .mail), span: span)
      case .otherScheme("tel"): return Reading(link: link(nil, .telephone), span: span)
      case .otherScheme: return Reading(link: link(nil, .unsupported), span: span)
      default: return Reading(link: link(nil, .malformed), span: span)
      }
    }
  }

  private func kind(_ url: WebURL, isOwn: Bool, level: Int?) -> PageLink.Kind {
    if url.fragment != nil, url.withoutFragment == base.withoutFragment { return .fragment }
    if FileFormat.document(url) != nil { return .document }
    if level != nil { return .form }
    if FileFormat.isOtherFile(url) { return .file }
    return isOwn ? .page : .external
  }

  /// Forms of a municipality lie on sub-domains of its name even when nobody declared them.
  private func isMunicipal(_ host: String) -> Bool {
    ownHosts.contains { own in
      let domain = own.hasPrefix("www.") ? String(own.dropFirst(4)) : own
      return host.hasSuffix(".\(domain)")
    }
  }
}

internal import Results
internal import Web

/// Reads the links of a page: where they lead, what they are called, and whose forms they open.
struct LinkReader {
  let page: PageText
  let base: WebURL
  /// Hosts of the site itself.
  let ownHosts: Set<String>
  let vocabulary: Vocabulary
  let queryEncoding: QueryEncoding

  /// A link with what its address tells.
  struct Reading {
    var span: LinkSpan
    var target: Target

    var link: PageLink { target.link }
    var vendor: Vendor? { target.vendor }
    var level: Int? { target.level }
  }

  /// What a link leads to, apart from its place on the page. One object for the same link on all pages of a site.
  final class Target: Sendable {
    let link: PageLink
    let vendor: Vendor?
    let level: Int?
    /// What it promises, when it leads to another page of http or https.
    let lead: Lead?
    /// What the site has there.
    let offers: [LinkOffer]

    init(
      _ link: PageLink, vendor: Vendor? = nil, level: Int? = nil, lead: Lead? = nil, offers: [LinkOffer] = []
    ) {
      self.link = link
      self.vendor = vendor
      self.level = level
      self.lead = lead
      self.offers = offers
    }
  }

  /// The links of the page.
  ///
  /// - Parameter known: links of pages before it; those of this page are added.
  func links(_ known: inout KnownLinks) -> [Reading] {
    page.links.map { span in
      let text = span.range.isEmpty ? span.fallbackName ?? "" : page.text(span.range)
      let target = known.target(of: span.href, words: text) { withLead(self.target(span.href, words: text)) }
      return Reading(span: span, target: target)
    }
  }

  /// The links besides those that one reads, as far as they lead somewhere else.
  func unseen(_ found: [UnseenLinks.Found]) -> [Reading] {
    found.compactMap { link in
      let target = target(link.span.href, words: link.span.fallbackName ?? "")
      guard let url = target.link.url, !link.isOfOwnPagesOnly || target.link.kind == .page && url != base else {
        return nil
      }
      return Reading(span: link.span, target: withLead(target))
    }
  }

  /// The same with what it promises and what the site has there, which takes most of the time.
  private func withLead(_ target: Target) -> Target {
    var lead: Lead?
    if let url = target.link.url, target.link.kind != .fragment {
      lead = LeadJudge(vocabulary: vocabulary).lead(to: url, text: target.link.text)
    }
    return Target(
      target.link, vendor: target.vendor, level: target.level, lead: lead,
      offers: LinkOffer.offers(of: target, vocabulary: vocabulary))
  }

  func target(_ href: String, words text: String) -> Target {
    let words = text.foldingWhitespace
    func link(_ url: WebURL?, _ kind: PageLink.Kind) -> PageLink {
      PageLink(href: href, url: url, text: words, kind: kind)
    }
    do throws(URLFailure) {
      let url = try WebURL(queryEncoding.applied(to: href), relativeTo: base)
      let vendor = vocabulary.vendors.vendor(of: url)
      let isOwn = ownHosts.contains(url.host)
      let level = vendor?.level ?? FormAddress.level(of: url).flatMap { isOwn || isMunicipal(url.host) ? $0 : nil }
      return Target(link(url, kind(url, isOwn: isOwn, level: level)), vendor: vendor, level: level)
    } catch {
      switch error {
      case .otherScheme("mailto"): return Target(link(nil, .mail))
      case .otherScheme("tel"): return Target(link(nil, .telephone))
      case .otherScheme: return Target(link(nil, .unsupported))
      default: return Target(link(nil, .malformed))
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

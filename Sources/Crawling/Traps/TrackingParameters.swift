public import Web

/// Parameters that tell the owner of a site where a visitor came from and change nothing on the page: newsletters,
/// advertisements and measuring tools add them.
enum TrackingParameters {
  /// Whether the parameter only tracks.
  static func contains(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("utm_") || name.hasPrefix("pk_") || name.hasPrefix("mtm_") || names.contains(name)
  }

  private static let names: Set = [
    // advertisements: Google, Meta, Microsoft, Yandex, X, TikTok, LinkedIn, Instagram
    "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id",
    "igshid", "igsh",
    // newsletters: Mailchimp, HubSpot, Marketo, Vero, Olytics
    "mc_cid", "mc_eid", "_hsenc", "_hsmi", "hsctatracking", "mkt_tok", "vero_id", "vero_conv", "oly_anon_id",
    "oly_enc_id",
    // measuring tools: Google Analytics, Adobe, Webtrends, Siteimprove
    "_ga", "_gl", "s_cid", "wt.mc_id", "wt.mc_ev", "siteimproveappuiversion",
  ]
}

extension WebURL {
  /// The address that stands for this one: without fragment and without parameters that only track visitors. Pages under
  /// addresses with the same canonical address are the same page. What remains is kept as it is written, in its order.
  public var canonical: WebURL {
    let bare = withoutFragment
    guard let query else { return bare }
    let parts = query.split(separator: "&", omittingEmptySubsequences: false)
    let kept = parts.filter { part in !TrackingParameters.contains(part.prefix { $0 != "=" }) }
    guard kept.count < parts.count else { return bare }
    let rest = kept.joined(separator: "&")
    return WebURL("\(origin)\(rest.isEmpty ? path : "\(path)?\(rest)")") ?? bare
  }
}

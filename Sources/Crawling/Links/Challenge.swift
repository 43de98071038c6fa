internal import Web

/// Pages by which a shield in front of a site asks whether a person is there. They say nothing of the site.
enum Challenge {
  /// Headers that shields send with a challenge only: name, and a word in the value (empty: any).
  private static let headers: [(name: String, word: String)] = [
    ("cf-mitigated", ""), ("x-amzn-waf-action", "challenge"), ("x-amzn-waf-action", "captcha"),
    ("x-vercel-mitigated", "challenge"),
  ]

  /// Words of their pages' source. Each belongs to a shield's own machinery and stands in no ordinary page.
  private static let marks = [
    "/cdn-cgi/challenge-platform/h/", "window._cf_chl_opt", "_Incapsula_Resource", "geo.captcha-delivery.com",
    "AwsWafIntegration", "Vercel Security Checkpoint", "<title>Just a moment...</title>",
  ].map { Array($0.utf8) }

  /// How far into a page is looked, and how large a page may be that is nothing but a challenge.
  private static let reach = 16 << 10
  private static let sizeLimit = 64 << 10

  static func isOne(_ response: Response) -> Bool {
    let isMarked = headers.contains { mark in
      response.headers.values(mark.name).contains { mark.word.isEmpty || $0.lowercased().contains(mark.word) }
    }
    if isMarked { return true }
    guard response.body.count < sizeLimit, response.headers.contentType?.isHTML ?? true else { return false }
    let beginning = response.body.prefix(reach)
    return marks.contains { beginning.firstRange(of: $0) != nil }
  }
}

internal import Web

/// Pages by which a shield in front of a site asks whether a person is there. They say nothing of the site.
enum Challenge {
  /// Headers that shields send with a challenge only: name, and a word in the value (empty: any).
  private static let headers: [(name: String, word: String)] = [
    ("cf-mitigated", ""), ("x-amzn-waf-action", "challenge"), ("x-amzn-waf-action", "captcha"),
    ("x-vercel-mitigated", "challenge"),
  ]

  /// Words of their pages' source that stand in no ordinary page, from their rarest letter on.
  private static let marks: [StaticString] = [
    "_cf_chl_opt", "_Incapsula_Resource", "-cgi/challenge-platform/h/", "-delivery.com/captcha", "WafIntegration.",
    "Vercel Security Checkpoint", "Just a moment...</title>",
  ]

  /// How far into a page is looked, and how large a page may be that is nothing but a challenge.
  private static let reach = 8 << 10
  private static let sizeLimit = 64 << 10

  static func isOne(_ response: Response) -> Bool {
    let isMarked = headers.contains { mark in
      response.headers.values(mark.name).contains { mark.word.isEmpty || $0.lowercased().contains(mark.word) }
    }
    if isMarked { return true }
    guard response.body.count < sizeLimit, response.headers.contentType?.isHTML ?? true else { return false }
    return response.body.withUnsafeBufferPointer { hasMark(UnsafeBufferPointer(rebasing: $0.prefix(reach))) }
  }

  /// One pass: only at the few letters that marks begin with is anything compared.
  private static func hasMark(_ page: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in page.enumerated() {
      switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "W"), UInt8(ascii: "V"), UInt8(ascii: "J"):
        let rest = UnsafeBufferPointer(rebasing: page[index...])
        if marks.contains(where: { $0.withUTF8Buffer { rest.starts(with: $0) } }) { return true }
      default: break
      }
    }
    return false
  }
}

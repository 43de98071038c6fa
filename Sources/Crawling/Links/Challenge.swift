internal import Glibc
internal import Web

/// Pages by which a shield in front of a site asks whether a person is there. They say nothing of the site.
enum Challenge {
  /// Headers that shields send with a challenge only: name, and a word in the value (empty: any).
  private static let headers: [(name: String, word: String)] = [
    ("cf-mitigated", ""), ("x-amzn-waf-action", "challenge"), ("x-amzn-waf-action", "captcha"),
    ("x-vercel-mitigated", "challenge"),
  ]

  /// Words of their pages' source that stand in no ordinary page, and the place in each of a letter that is rare in pages.
  private static let marks: [(text: StaticString, rare: Int)] = [
    ("_cf_chl_opt", 0), ("_Incapsula_Resource", 0), ("-cgi/challenge-platform/h/", 19), ("-delivery.com/captcha", 8),
    ("WafIntegration.", 0), ("Vercel Security Checkpoint", 0), ("Just a moment...</title>", 0),
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
    return response.body.withUnsafeBytes { body in
      marks.contains { holds($0.text, rare: $0.rare, UnsafeRawBufferPointer(rebasing: body.prefix(reach))) }
    }
  }

  private static func holds(_ mark: StaticString, rare: Int, _ page: UnsafeRawBufferPointer) -> Bool {
    guard let start = page.baseAddress, page.count >= mark.utf8CodeUnitCount else { return false }
    // Where the rare letter may stand in a mark that is there as a whole.
    var place = rare
    let end = page.count - mark.utf8CodeUnitCount + rare + 1
    while place < end, let found = memchr(start + place, Int32(mark.utf8Start[rare]), end - place) {
      place = start.distance(to: UnsafeRawPointer(found))
      if memcmp(start + place - rare, mark.utf8Start, mark.utf8CodeUnitCount) == 0 { return true }
      place += 1
    }
    return false
  }
}

internal import Web

/// Pages by which a shield in front of a site asks whether a person is there. They say nothing of the site.
enum Challenge {
  /// Headers that shields send with a challenge only: name, and a word in the value (empty: any).
  private static let headers: [(name: String, word: String)] = [
    ("cf-mitigated", ""), ("x-amzn-waf-action", "challenge"), ("x-amzn-waf-action", "captcha"),
    ("x-vercel-mitigated", "challenge"),
  ]

  /// Words of their pages' source that stand in no ordinary page.
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

  /// Looks at one byte in several (Horspool, 1980): where none of the marks has the byte that stands as far on as the
  /// shortest of them is long, none begins there or right before it.
  private static func hasMark(_ page: UnsafeBufferPointer<UInt8>) -> Bool {
    let (steps, firstLetters) = (steps, firstLetters)
    var end = shortestMark
    while end <= page.count {
      let step = Int(steps[Int(page[end - 1])])
      if step == 0, firstLetters[Int(page[end - shortestMark])] {
        let rest = UnsafeBufferPointer(rebasing: page[(end - shortestMark)...])
        if marks.contains(where: { $0.withUTF8Buffer { rest.starts(with: $0) } }) { return true }
      }
      end += max(step, 1)
    }
    return false
  }

  /// Whether a mark begins with the byte.
  private static let firstLetters: [Bool] = (0..<256).map { byte in
    marks.contains { $0.withUTF8Buffer { $0.first == UInt8(byte) } }
  }

  private static let shortestMark = marks.map(\.utf8CodeUnitCount).min() ?? 1

  /// For each byte, how far the nearest mark that has it among its first letters may still be from beginning; 0 for the
  /// last of those letters.
  private static let steps: [UInt8] = {
    var steps = [UInt8](repeating: UInt8(shortestMark), count: 256)
    for mark in marks {
      mark.withUTF8Buffer { letters in
        for (place, letter) in letters.prefix(shortestMark).enumerated() {
          steps[Int(letter)] = min(steps[Int(letter)], UInt8(shortestMark - 1 - place))
        }
      }
    }
    return steps
  }()
}

internal import HTML
internal import Web

/// A page as it came.
public struct LoadedPage: Sendable {
  /// Where it came from, after redirects.
  let url: WebURL
  /// Its bytes, after content decoding.
  let body: [UInt8]
  /// The media type of the response; `nil` for a file.
  let contentType: MediaType?
  /// Whether the body was cut because it was too long.
  let isTruncated: Bool

  /// The page as the program, and a browser, sees it: its tree in the notation of html5lib's tests, with a line feed at
  /// the end of each line. It holds whatever the page holds, control characters too.
  public var tree: String { HTMLParser.parse(body, contentType: contentType).treeDump + "\n" }
}

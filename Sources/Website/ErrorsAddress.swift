public import Web

/// Where readers report errors.
public enum ErrorsAddress: Hashable, Sendable {
  /// A page, with a form perhaps.
  case page(WebURL)
  /// An e-mail address.
  case mail(String)

  /// Reads an address; `nil` when it is neither of the web nor of a person.
  public init?(_ text: String) {
    if let url = WebURL(text) {
      self = .page(url)
      return
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isMail =
      parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"'?&%:/#".utf8.contains($0) }
      }
    guard isMail else { return nil }
    self = .mail(text)
  }

  /// What a link leads to.
  var link: String {
    switch self {
    case .page(let url): url.description
    case .mail(let address): "mailto:\(address)"
    }
  }

  /// What is shown.
  var words: String {
    switch self {
    case .page(let url): url.description
    case .mail(let address): address
    }
  }
}

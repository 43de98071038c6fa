public import HTML
public import Web

/// Gives the documents that frames show. `srcdoc` is read without it.
public struct FrameSource: Sendable {
  let document: @Sendable (WebURL) -> Document?

  /// Makes a source from what looks a document up by its address, without waiting for a network: `nil` when it is not at
  /// hand.
  public init(_ document: @escaping @Sendable (WebURL) -> Document?) { self.document = document }

  /// No document of a frame is at hand.
  public static let none = FrameSource { _ in nil }
}

extension PageContext {
  /// What an `iframe` shows; `nil` when that is not known.
  func frame(_ node: Node) -> PageContext? {
    if let known = frameMemory[node.number] { return known }
    let frame = readFrame(node)
    frameMemory[node.number] = .some(frame)
    return frame
  }

  private func readFrame(_ node: Node) -> PageContext? {
    if let source = document.attribute(.srcdoc, of: node) {
      return PageContext(HTMLParser.parse(Array(source)), address: base, languages: languages)
    }
    guard let address = link(document.attribute(.src, of: node)), let document = frames.document(address) else {
      return nil
    }
    return PageContext(document, address: address, languages: languages)
  }

  /// An address as a link of this page names it; `nil` for what is no web address.
  func link(_ reference: ArraySlice<UInt8>?) -> WebURL? {
    guard let reference = reference?.trimmed else { return nil }
    let text = String(decoding: reference, as: UTF8.self)
    guard let base else { return WebURL(text) }
    return try? WebURL(text, relativeTo: base)
  }
}

public import HTML
internal import Results
public import Web

/// The page that a site's search gives for a word.
public struct SearchAnswer: Sendable {
  /// The links of the page to pages of the site that have the word in their text or their path, each address once. Menus
  /// and the like are among them.
  public var links: [Hit]
  /// The sentence that says that nothing was found, and names the word; `nil` when there is none. A sentence that does not
  /// name it may wait in the page for a script to show it.
  public var denial: String?

  /// A link of the page.
  public struct Hit: Sendable, Hashable {
    /// Where it leads, without a fragment.
    public var url: WebURL
    /// Its text.
    public var text: String

    /// Makes a link.
    public init(url: WebURL, text: String) {
      self.url = url
      self.text = text
    }
  }

  /// Makes an answer.
  public init(links: [Hit], denial: String?) {
    self.links = links
    self.denial = denial
  }

  /// - Parameter word: The folded bytes of what was looked for.
  init(to word: [UInt8], _ context: PageContext, _ reader: LinkReader) {
    var seen: Set<WebURL> = [context.url.withoutFragment]
    links = context.page.links.compactMap { span in
      let link = reader.target(span.href, words: context.page.text(span.range)).link
      guard let url = link.url?.withoutFragment, reader.ownHosts.contains(url.host),
        Self.names(word, link.text) || Self.names(word, url.path), seen.insert(url).inserted
      else { return nil }
      return Hit(url: url, text: link.text)
    }
    denial = Self.denial(of: word, context)
  }

  private static func names(_ word: [UInt8], _ text: String) -> Bool {
    Folding.fold(Array(text.percentDecoded.utf8)).contains(word)
  }

  private static func denial(of word: [UInt8], _ context: PageContext) -> String? {
    let page = context.page
    return context.words.hits.lazy.filter { $0.term.cue == .noHits }.compactMap { hit -> String? in
      guard let block = page.blocks.first(where: { $0.tokens.contains(hit.tokens.lowerBound) }) else { return nil }
      let sentence = page.sentence(around: hit.tokens.lowerBound, in: block.tokens)
      return sentence.contains { page.word($0).elementsEqual(word) } ? page.text(ofTokens: sentence) : nil
    }.first
  }
}

extension FactReader {
  /// Reads the page that a search gives.
  ///
  /// - Parameters:
  ///   - word: What was looked for.
  ///   - url: The address that answered.
  ///   - siteHosts: The hosts that belong to the site; the page's own always does.
  public func searchAnswer(
    to word: String, _ document: Document, at url: WebURL, siteHosts: Set<String> = []
  ) -> SearchAnswer {
    let page = PageTextBuilder.build(document)
    return SearchAnswer(
      to: Folding.fold(Array(word.utf8)), PageContext(page: page, vocabulary: vocabulary, url: url),
      linkReader(page, document, at: url, siteHosts: siteHosts))
  }
}

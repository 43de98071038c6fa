internal import HTML
internal import Results
internal import Web

/// What a page has that is neither text nor link: a search field, a question whether the page was of use, a chat that a
/// script brings.
struct PageSolutions {
  private let context: PageContext
  private let document: Document
  private let page: PageText

  init(context: PageContext, document: Document) {
    self.context = context
    self.document = document
    page = context.page
  }

  /// In the order of the page, each feature and solution once.
  var statements: [OfferingReader.Statement] {
    var search: OfferingReader.Statement?
    var scripts: [OfferingReader.Statement] = []
    var hasControls = false
    for node in document.descendants(document.root) where document.namespace(node) == .html {
      switch document.name(node) {
      case .form: search = search ?? self.search(node)
      case .input, .button, .textarea: hasControls = true
      case .script:
        if let script = script(node), !scripts.contains(where: { $0.value == script.value }) { scripts.append(script) }
      default: break
      }
    }
    return [search].compactMap { $0 } + scripts + (hasControls ? feedback : [])
  }

  private func search(_ form: Node) -> OfferingReader.Statement? {
    guard let feature = context.vocabulary.index(of: "site-search"),
      let search = SearchForm(form, document, at: context.url)
    else { return nil }
    return OfferingReader.Statement(
      kind: .offering, value: .offering(Offering(url: search.address, format: .form)),
      feature: feature, block: page.blocks.count, text: search.label ?? "search")
  }

  private func script(_ node: Node) -> OfferingReader.Statement? {
    guard let source = document.attribute(.src, of: node),
      let url = try? WebURL(String(decoding: source, as: UTF8.self), relativeTo: context.url),
      let vendor = context.vocabulary.vendors.vendor(of: url),
      let feature = vendor.offers.flatMap(context.vocabulary.index(of:))
    else { return nil }
    return OfferingReader.Statement(
      kind: .offering,
      value: .offering(Offering(url: url.description, format: .script, vendor: vendor.id)), feature: feature,
      block: page.blocks.count, text: url.description)
  }

  /// `Fant du det du lette etter?` with something to answer with.
  private var feedback: [OfferingReader.Statement] {
    guard let feature = context.vocabulary.index(of: "feedback"), context.vocabulary.subject(feature).kind == .feature
    else { return [] }
    let hit = context.words.hits.first {
      $0.term.feature == feature && $0.tokens.count >= 3 && !isQuoted($0.tokens.lowerBound)
    }
    guard let hit, let index = page.blocks.firstIndex(where: { $0.tokens.contains(hit.tokens.lowerBound) }) else {
      return []
    }
    let block = page.blocks[index]
    return [
      OfferingReader.Statement(
        kind: .offering, value: .offering(Offering(url: Offering.onPage, format: .form)), feature: feature,
        block: index, text: "",
        tokens: page.sentence(around: hit.tokens.lowerBound, in: block.tokens))
    ]
  }

  /// A page on cookies may speak of the question "Fant du det du lette etter?" without asking it.
  private func isQuoted(_ token: Int) -> Bool {
    guard let before = page.token(before: token) else { return false }
    return ["\"", "“", "”", "«", "„", "'", "’"].contains { page.isSign(before, $0) }
  }
}

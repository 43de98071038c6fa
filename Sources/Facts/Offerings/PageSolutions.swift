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

  /// A form of the role, with a field of the type or with a name that searches have.
  private func search(_ form: Node) -> OfferingReader.Statement? {
    guard let feature = context.vocabulary.index(of: "site-search") else { return nil }
    let field = document.descendants(form).first { document.name($0) == .input && isText($0) }
    guard let field else { return nil }
    let names: [AttributeName] = [.name, .id, .placeholder, .ariaLabel, .class]
    let isSearch =
      value(.role, form) == "search" || value(.type, field) == "search"
      || names.contains { document.attribute($0, of: field).map(Self.saysSearch) ?? false }
      || document.attribute(.action, of: form).map(Self.saysSearch) ?? false
    guard isSearch else { return nil }
    let action = document.attribute(.action, of: form).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let url = (try? WebURL(action, relativeTo: context.url)) ?? context.url
    let text = [AttributeName.placeholder, .ariaLabel, .name].lazy
      .compactMap { document.attribute($0, of: field) }.first { !$0.isEmpty }
    return OfferingReader.Statement(
      kind: .offering, value: .offering(Offering(url: url.withoutFragment.description, format: .form)),
      feature: feature, block: page.blocks.count, text: text.map { String(decoding: $0, as: UTF8.self) } ?? "search")
  }

  private func isText(_ field: Node) -> Bool {
    guard let type = value(.type, field) else { return true }
    return type == "text" || type == "search"
  }

  /// `q`, `søk`, `sok`, `search`, also inside a longer word (`searchbox`, `sokefelt`).
  private static func saysSearch(_ name: ArraySlice<UInt8>) -> Bool {
    let folded = Folding.slug(Folding.fold(Array(name)))
    if folded.count == 1 { return folded == [UInt8(ascii: "q")] || folded == [UInt8(ascii: "s")] }
    return folded.contains(StaticBytes("search")) || folded.starts(with: "sok".utf8)
      || folded.contains(StaticBytes("-sok"))
      || folded.contains(StaticBytes("/sok"))
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

  private func value(_ attribute: AttributeName, _ node: Node) -> String? {
    document.attribute(attribute, of: node).map { String(decoding: $0, as: UTF8.self).lowercased() }
  }
}

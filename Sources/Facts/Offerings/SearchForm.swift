internal import HTML
internal import Web

/// A form that searches the site: of that role, with a field of that type, or with a name that searches have.
struct SearchForm {
  /// Where it leads. Of a form of the method GET this is the address of its answer up to the words that are looked for:
  /// `https://www.granvag.kommune.no/sok?q=`.
  let address: String
  /// What its field is called.
  let label: String?

  /// Hidden fields with longer values hold what is of no use to others: tokens, the address of this page.
  private static let longestValue = 24

  /// - Parameter page: The address of the page.
  init?(_ form: Node, _ document: Document, at page: WebURL) {
    let reader = Reader(document: document)
    let inputs = document.descendants(form).filter { document.name($0) == .input }
    guard let field = inputs.first(where: reader.isText), reader.isSearch(form, field: field) else { return nil }
    let action = reader.text(.action, form) ?? ""
    let url = ((try? WebURL(action, relativeTo: page)) ?? page).withoutFragment
    address = reader.answer(at: url, form, field: field, inputs) ?? url.description
    label = [AttributeName.placeholder, .ariaLabel, .name].lazy.compactMap { reader.text($0, field) }
      .first { !$0.isEmpty }
  }

  private struct Reader {
    let document: Document

    func isSearch(_ form: Node, field: Node) -> Bool {
      let names: [AttributeName] = [.name, .id, .placeholder, .ariaLabel, .class]
      return keyword(.role, form) == "search" || keyword(.type, field) == "search"
        || names.contains { document.attribute($0, of: field).map(saysSearch) ?? false }
        || document.attribute(.action, of: form).map(saysSearch) ?? false
    }

    func isText(_ field: Node) -> Bool {
      guard let type = keyword(.type, field) else { return true }
      return type == "text" || type == "search"
    }

    /// `q`, `søk`, `sok`, `search`, also inside a longer word (`searchbox`, `sokefelt`).
    private func saysSearch(_ name: ArraySlice<UInt8>) -> Bool {
      let folded = Folding.slug(Folding.fold(Array(name)))
      if folded.count == 1 { return folded == [UInt8(ascii: "q")] || folded == [UInt8(ascii: "s")] }
      return folded.contains(StaticBytes("search")) || folded.starts(with: "sok".utf8)
        || folded.contains(StaticBytes("-sok"))
        || folded.contains(StaticBytes("/sok"))
    }

    /// The address of the answer up to the words, for a form of the method GET.
    func answer(at action: WebURL, _ form: Node, field: Node, _ inputs: [Node]) -> String? {
      guard ["get", nil].contains(keyword(.method, form)), let name = text(.name, field), !name.isEmpty else {
        return nil
      }
      let hidden = inputs.compactMap { input -> (name: String, value: String)? in
        guard keyword(.type, input) == "hidden", let name = text(.name, input), !name.isEmpty,
          let value = text(.value, input), value.utf8.count <= SearchForm.longestValue
        else { return nil }
        return (name, value)
      }
      return action.asking(hidden + [(name, "")]).description
    }

    func text(_ attribute: AttributeName, _ node: Node) -> String? {
      document.attribute(attribute, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    private func keyword(_ attribute: AttributeName, _ node: Node) -> String? { text(attribute, node)?.lowercased() }
  }
}

internal import HTML
internal import Web

extension PageContext {
  /// The role that an HTML element has by itself; `nil` when it has none that WAI-ARIA has a word for.
  ///
  /// Source: https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings
  func implicitRole(_ node: Node) -> Role? {
    let name = document.name(node)
    if let role = Self.plainRoles[name] { return role }
    switch name {
    case .a, .area: return has(.href, node) ? .link : .generic
    case .aside: return flags(node).contains(.inSectioning) && !isNamedByAuthor(node) ? .generic : .complementary
    case .footer: return flags(node).contains(.inSection) ? .sectionfooter : .contentinfo
    case .header: return flags(node).contains(.inSection) ? .sectionheader : .banner
    case .img, .image: return document.attribute(.alt, of: node)?.isEmpty ?? false ? Role.none : .img
    case .input: return roleOfInput(node)
    case .li: return roleOfListItem(node)
    case .section: return isNamedByAuthor(node) ? .region : .generic
    case .form: return isNamedByAuthor(node) ? .form : .generic
    case .select: return isListBox(node) ? .listbox : .combobox
    case .tbody, .thead, .tfoot: return roleInTable(node) == nil ? .generic : .rowgroup
    case .tr: return roleInTable(node) == nil ? .generic : .row
    case .td: return roleOfDataCell(node)
    case .th: return roleOfHeaderCell(node)
    default: return nil
    }
  }

  /// Whether `aria-labelledby`, `aria-label` or `title` name the element; its content is not asked.
  func isNamedByAuthor(_ node: Node) -> Bool {
    if isNamedByAria(node) { return true }
    return trimmed(.title, of: node).map { !$0.isEmpty } ?? false
  }

  /// Whether `aria-labelledby` or `aria-label` name the element.
  func isNamedByAria(_ node: Node) -> Bool {
    if aria(node).has(.label), let label = trimmed(.ariaLabel, of: node), !label.isEmpty { return true }
    return labelReferences(of: node).contains { !referencedText($0).isBlank }
  }

  /// Whether a `select` shows several options at a time.
  func isListBox(_ node: Node) -> Bool {
    has(.multiple, node) || (document.attribute(.size, of: node)?.htmlInteger ?? 1) > 1
  }

  private func roleOfInput(_ node: Node) -> Role? {
    let type = trimmed(.type, of: node) ?? []
    switch InputType(type) {
    case .button, .image, .reset, .submit: return .button
    case .checkbox: return .checkbox
    case .radio: return .radio
    case .range: return .slider
    case .number: return .spinbutton
    case .search: return hasSuggestions(node) ? .combobox : .searchbox
    case .email, .tel, .text, .url: return hasSuggestions(node) ? .combobox : .textbox
    case .hidden, .color, .date, .datetimeLocal, .file, .month, .password, .time, .week: return nil
    }
  }

  private func hasSuggestions(_ node: Node) -> Bool {
    guard let id = document.attribute(.list, of: node), let list = ids[id] else { return false }
    return isHTML(.datalist, list)
  }

  /// List items have their role in lists only, by where they stand in the accessibility tree: not in lists that are said
  /// to be none or something else, but in those that own them or that are around what is transparent.
  private func roleOfListItem(_ node: Node) -> Role {
    accessibilityParent(node).map { role($0) == .list } ?? false ? .listitem : .generic
  }

  private func implicitCellRole(_ table: Role) -> Role { table == .table ? .cell : .gridcell }

  /// The role of the table that a part belongs to, when it is one that has rows and cells.
  private func roleInTable(_ node: Node) -> Role? {
    var ancestor = document.parent(node)
    while let candidate = ancestor {
      if isHTML(.table, candidate) {
        let role = role(candidate)
        return role == .table || role == .grid || role == .treegrid ? role : nil
      }
      switch document.name(candidate) {
      case .tr, .tbody, .thead, .tfoot: ancestor = document.parent(candidate)
      default: return nil
      }
    }
    return nil
  }

  private func roleOfDataCell(_ node: Node) -> Role { roleInTable(node).map(implicitCellRole) ?? .generic }

  private func roleOfHeaderCell(_ node: Node) -> Role {
    guard let kind = roleInTable(node) else { return .generic }
    if let scope = trimmed(.scope, of: node) {
      if scope.isOne(of: ["col", "colgroup"]) { return .columnheader }
      if scope.isOne(of: ["row", "rowgroup"]) { return .rowheader }
    }
    guard let table = tableModel(around: node), let cell = table.cell(of: node) else { return .columnheader }
    if table.isColumnHeader(cell) { return .columnheader }
    if table.isRowHeader(cell) { return .rowheader }
    return implicitCellRole(kind)
  }

  private static let plainRoles: [ElementName: Role] = [
    .address: .group, .article: .article, .b: .generic, .bdi: .generic, .bdo: .generic, .blockquote: .blockquote,
    .body: .generic, .button: .button, .caption: .caption, .code: .code, .data: .generic, .datalist: .listbox,
    .dd: .definition, .del: .deletion, .details: .group, .dfn: .term, .dialog: .dialog, .div: .generic, .dt: .term,
    .em: .emphasis, .fieldset: .group, .figure: .figure, .h1: .heading, .h2: .heading, .h3: .heading,
    .h4: .heading, .h5: .heading, .h6: .heading, .hgroup: .group, .hr: .separator, .html: .document, .i: .generic,
    .ins: .insertion, .main: .main, .mark: .mark, .menu: .list, .meter: .meter, .nav: .navigation, .ol: .list,
    .optgroup: .group, .option: .option, .output: .status, .p: .paragraph, .pre: .generic, .progress: .progressbar,
    .q: .generic, .s: .deletion, .samp: .generic, .search: .search, .small: .generic, .span: .generic,
    .strong: .strong, .sub: .subscript, .sup: .superscript, .table: .table, .textarea: .textbox, .time: .time,
    .u: .generic, .ul: .list,
  ]
}

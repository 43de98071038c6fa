extension RoleTable {
  /// Roles of what orders a page.
  static let structures: [(Role, RoleTraits)] = [
    role(
      .application, .structure, flags: .nameRequired,
      supported: [.activedescendant, .disabled, .errormessage, .expanded, .haspopup, .invalid]),
    role(.article, .document, supported: [.posinset, .setsize]),
    role(.blockquote, .section),
    role(.caption, .section, flags: .nameProhibited),
    role(
      .cell, .section, flags: .nameFromContent,
      supported: [.colindex, .colindextext, .colspan, .rowindex, .rowindextext, .rowspan], context: [.row]),
    role(.code, .section, flags: .nameProhibited),
    role(
      .columnheader, .cell, .gridcell, .sectionhead, flags: [.nameFromContent, .nameRequired], supported: [.sort],
      context: [.row]),
    role(.comment, .article, flags: .nameFromContent),
    role(.definition, .section),
    role(.deletion, .section, flags: .nameProhibited),
    role(.directory, .list),
    role(.document, .structure),
    role(.emphasis, .section, flags: .nameProhibited),
    role(.feed, .list, owned: [.article]),
    role(.figure, .section),
    role(.generic, .structure, flags: .nameProhibited),
    role(.group, .section, supported: [.activedescendant, .disabled]),
    role(.heading, .sectionhead, flags: [.nameFromContent, .nameRequired], required: [.level]),
    role(.img, .section, flags: [.nameRequired, .childrenPresentational]),
    role(.insertion, .section, flags: .nameProhibited),
    role(.list, .section, owned: [.listitem]),
    role(.listitem, .section, supported: [.level, .posinset, .setsize], context: [.list, .directory]),
    role(.mark, .section, flags: .nameProhibited),
    role(.math, .section),
    role(.meter, .range, flags: [.nameRequired, .childrenPresentational], required: [.valuenow]),
    role(.none, .structure, flags: .nameProhibited),
    role(.note, .section),
    role(.paragraph, .section, flags: .nameProhibited),
    role(
      .row, .group, .widget, flags: .nameFromContent,
      supported: [.colindex, .expanded, .level, .posinset, .rowindex, .rowindextext, .selected, .setsize],
      context: [.grid, .rowgroup, .table, .treegrid], owned: [.cell, .columnheader, .gridcell, .rowheader]),
    role(.rowgroup, .structure, context: [.grid, .table, .treegrid], owned: [.row]),
    role(
      .rowheader, .cell, .gridcell, .sectionhead, flags: [.nameFromContent, .nameRequired],
      supported: [.expanded, .sort], context: [.row]),
    role(.sectionfooter, .section),
    role(.sectionheader, .section),
    role(.strong, .section, flags: .nameProhibited),
    role(.subscript, .section, flags: .nameProhibited),
    role(.suggestion, .section, flags: .nameProhibited),
    role(.superscript, .section, flags: .nameProhibited),
    role(.table, .section, supported: [.colcount, .rowcount], owned: [.row, .rowgroup, .caption]),
    role(.term, .section),
    role(.time, .section),
    role(.toolbar, .group, supported: [.orientation]),
    role(.tooltip, .section, flags: .nameFromContent),
  ]

  /// Landmarks, live regions and windows.
  static let regions: [(Role, RoleTraits)] = [
    role(.banner, .landmark), role(.complementary, .landmark), role(.contentinfo, .landmark),
    role(.form, .landmark, flags: .nameRequired), role(.main, .landmark), role(.navigation, .landmark),
    role(.region, .landmark, flags: .nameRequired), role(.search, .landmark), role(.alert, .section),
    role(.log, .section), role(.marquee, .section), role(.status, .section), role(.timer, .status),
    role(.alertdialog, .alert, .dialog, flags: .nameRequired), role(.dialog, .window, flags: .nameRequired),
  ]
}

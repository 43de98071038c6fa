internal import Web

/// A role of WAI-ARIA 1.2 (with the roles that the draft of 1.3 adds), of the DPUB-ARIA module 1.1 or of the Graphics
/// module 1.0. What the specifications say of each is in `RoleTraits`.
///
/// Sources: https://www.w3.org/TR/wai-aria-1.2/#role_definitions, https://w3c.github.io/aria/,
/// https://www.w3.org/TR/dpub-aria-1.1/, https://www.w3.org/TR/graphics-aria-1.0/
public enum Role: UInt8, Sendable, CaseIterable {
  // Abstract roles: they order the others and authors may not use them.
  case command, composite, input, landmark, range, roletype, section, sectionhead, select, structure, widget, window
  // Widgets and their parts.
  case button, checkbox, combobox, grid, gridcell, link, listbox, menu, menubar, menuitem, menuitemcheckbox
  case menuitemradio, option, progressbar, radio, radiogroup, scrollbar, searchbox, separator, slider, spinbutton
  case `switch`, tab, tablist, tabpanel, textbox, tree, treegrid, treeitem
  // Structure.
  case application, article, blockquote, caption, cell, code, columnheader, comment, definition, deletion, directory
  case document, emphasis, feed, figure, generic, group, heading, img, insertion, list, listitem, mark, math, meter
  case none, note, paragraph, row, rowgroup, rowheader, sectionfooter, sectionheader, strong, `subscript`, suggestion
  case superscript, table, term, time, toolbar, tooltip
  // Landmarks.
  case banner, complementary, contentinfo, form, main, navigation, region, search
  // Live regions and windows.
  case alert, log, marquee, status, timer, alertdialog, dialog
  // DPUB-ARIA.
  case docAbstract, docAcknowledgments, docAfterword, docAppendix, docBacklink, docBiblioentry, docBibliography
  case docBiblioref, docChapter, docColophon, docConclusion, docCover, docCredit, docCredits, docDedication, docEndnote
  case docEndnotes, docEpigraph, docEpilogue, docErrata, docExample, docFootnote, docForeword, docGlossary, docGlossref
  case docIndex, docIntroduction, docNoteref, docNotice, docPagebreak, docPagefooter, docPageheader, docPagelist
  case docPart, docPreface, docPrologue, docPullquote, docQna, docSubtitle, docTip, docToc
  // Graphics.
  case graphicsDocument, graphicsObject, graphicsSymbol

  /// The role as authors write it: `button`, `doc-toc`.
  public var name: String { Self.names[Int(rawValue)] }

  /// Whether authors may not use the role.
  public var isAbstract: Bool { rawValue <= Role.window.rawValue }

  /// The role that a token of a `role` attribute names, in any letter case; `nil` when there is none, or when it is an
  /// abstract one. `presentation` and `image` are other words for `none` and `img`.
  public init?(token: ArraySlice<UInt8>) {
    guard let role = RoleNames.shared.role(token) else { return nil }
    self = role
  }

  static let names: [String] = allCases.map { role in
    var name = ""
    for letter in "\(role)" { name += letter.isUppercase ? "-" + letter.lowercased() : String(letter) }
    return name
  }
}

/// Finds roles by their names.
struct RoleNames {
  static let shared = RoleNames()

  private var roles: [[UInt8]: Role] = [:]

  private init() {
    for role in Role.allCases where !role.isAbstract { roles[Array(role.name.utf8)] = role }
    roles[Array("presentation".utf8)] = Role.none
    roles[Array("image".utf8)] = .img
  }

  func role(_ token: ArraySlice<UInt8>) -> Role? {
    token.count > 24 ? nil : roles[token.map(\.asciiLowercased)]
  }
}

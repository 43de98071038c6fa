extension RoleTable {
  /// The roles of the modules for digital publishing and for graphics.
  static let modules: [(Role, RoleTraits)] =
    landmarks.map { role($0, .landmark) } + sections.map { role($0, .section) }
    + [
      role(.docBacklink, .link, flags: [.nameFromContent, .nameRequired]),
      role(.docBiblioref, .link, flags: [.nameFromContent, .nameRequired]),
      role(.docGlossref, .link, flags: [.nameFromContent, .nameRequired]),
      role(.docNoteref, .link, flags: [.nameFromContent, .nameRequired]),
      role(.docBiblioentry, .listitem), role(.docEndnote, .listitem),
      role(.docCover, .img, flags: .childrenPresentational),
      role(.docIndex, .navigation), role(.docPagelist, .navigation), role(.docToc, .navigation),
      role(.docNotice, .note), role(.docTip, .note),
      role(.docPagebreak, .separator, flags: .childrenPresentational), role(.docSubtitle, .sectionhead),
      role(.graphicsDocument, .document, flags: .nameRequired), role(.graphicsObject, .group),
      role(.graphicsSymbol, .img, flags: [.nameRequired, .childrenPresentational]),
    ]

  private static let landmarks: [Role] = [
    .docAcknowledgments, .docAfterword, .docAppendix, .docBibliography, .docChapter, .docConclusion, .docCredits,
    .docEndnotes, .docEpilogue, .docErrata, .docForeword, .docGlossary, .docIntroduction, .docPart, .docPreface,
    .docPrologue,
  ]

  private static let sections: [Role] = [
    .docAbstract, .docColophon, .docCredit, .docDedication, .docEpigraph, .docExample, .docFootnote, .docPagefooter,
    .docPageheader, .docPullquote, .docQna,
  ]
}

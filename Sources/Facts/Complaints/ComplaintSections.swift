/// Which parts of a page belong together as guidance on one sort of complaint: what stands below a heading about
/// complaints, with its subheadings, or else the section alone.
struct ComplaintSections {
  /// A part of the page.
  struct Part: Hashable {
    /// Index of ``PageText/sections``.
    var section: Int
    /// Whether its heading is about complaints, so that sentences without the word belong to it too.
    var isAboutComplaints: Bool
    /// Whether the heading itself says that one may complain.
    var tellsRight: Bool
  }

  private let context: PageContext
  private var known: [Int: Part] = [:]

  init(_ context: PageContext) { self.context = context }

  /// The part that a block belongs to. The innermost heading about complaints that names a service of its own holds what
  /// stands below it together ("Klage på byggesak"); without one the outermost does ("Klage på vedtak" with "Frist" and
  /// "Hvem avgjør klagen" below it).
  mutating func part(of block: Block) -> Part {
    if let part = known[block.section] { return part }
    var part = Part(section: block.section, isAboutComplaints: false, tellsRight: false)
    var isOfService = false
    var next: Int? = block.section
    while let section = next {
      let place = context.page.sections[section]
      if let heading = place.heading, let tellsRight = right(toldBy: heading) {
        part.tellsRight = part.tellsRight || tellsRight
        part.isAboutComplaints = true
        if !isOfService { part.section = section }
        isOfService = isOfService || namesService(heading)
      }
      next = place.parent
    }
    known[block.section] = part
    return part
  }

  /// Whether a heading says that one may complain; `nil` when it is not about complaints at all.
  private func right(toldBy heading: Int) -> Bool? {
    let tokens = context.page.blocks[heading].tokens
    let cues = context.cues(in: tokens)
    guard Self.isComplaint(tokens, context), cues.isDisjoint(with: [.otherComplaint]) else { return nil }
    // "Klage", "Klage og innsyn", "Klage på helse- og omsorgstjenester"; another long heading may be a piece of news.
    return cues.contains(.complaintRight) || tokens.count <= 4
      || tokens.count <= 10 && context.page.isWord(tokens.lowerBound, "klage") && namesService(heading)
  }

  private func namesService(_ heading: Int) -> Bool {
    context.words.hits(in: context.page.blocks[heading].tokens).contains { hit in
      hit.term.subject.map { context.vocabulary.subject($0).kind == .service } ?? false
    }
  }

  /// Whether somebody complains: the name of the board that complaints go to is not enough.
  static func isComplaint(_ tokens: Range<Int>, _ context: PageContext) -> Bool {
    let hits = context.words.hits(in: tokens.prefix(PageContext.reach))
    guard hits.contains(where: { $0.term == TermID(.complaint) }) else { return false }
    return hits.contains { hit in
      hit.term == TermID(.complaint)
        && !hits.contains { $0.term == TermID(.appealsBoard) && $0.tokens.contains(hit.tokens.lowerBound) }
    }
  }
}

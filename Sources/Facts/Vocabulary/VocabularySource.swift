public import Results

/// What the files in `rules/vocabulary/` say, before it is compiled into a ``Vocabulary``.
public struct VocabularySource: Sendable, Hashable {
  /// The services and places that facts are about.
  public var subjects: [Subject]
  /// The words that tell one kind of value from another.
  public var cues: [Cue]
  /// The hosts of forms and portals.
  public var vendors: [Vendor]

  /// Makes a source.
  public init(subjects: [Subject], cues: [Cue], vendors: [Vendor]) {
    self.subjects = subjects
    self.cues = cues
    self.vendors = vendors
  }
}

/// A service, place or person that a fact can be about.
public struct Subject: Sendable, Hashable {
  /// The id that criteria and facts name: `building-case`.
  public var id: String
  /// What users see.
  public var name: Localized
  /// Whether it is a service, a place that has hours, or something that is not the municipality's to answer for.
  public var kind: Kind
  /// The id of a wider subject (`water` is part of `water-and-sewer`), if any.
  public var broader: String?
  /// What it is called in running text, in any language.
  public var words: [WordPattern]
  /// Whether sentences tell of it that no link leads to: that users were asked, that there is a provisional answer. Only of
  /// features.
  public var isTold: Bool

  /// What sort of thing a subject is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something that inhabitants apply for, pay or use.
    case service
    /// Somewhere to go or to call.
    case place
    /// Something whose hours, prices or deadlines are easily mistaken for a service's (bars, meetings, shops).
    case other
    /// Something that a site has or is, besides services: a post journal, a feedback form, a share of pages. Prices and
    /// hours are never about it.
    case feature
  }

  /// Makes a subject.
  public init(
    id: String, name: Localized, kind: Kind, broader: String? = nil, words: [WordPattern], isTold: Bool = false
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.broader = broader
    self.words = words
    self.isTold = isTold
  }
}

/// A set of words with one meaning for the readers of values: weekdays, units, words for a citizen's deadline …
public struct Cue: Sendable, Hashable {
  /// The meaning. The readers look cues up by it, so a rule set must have every case.
  public var id: CueID
  /// The words, in any language.
  public var words: [WordPattern]

  /// Makes a cue.
  public init(id: CueID, words: [WordPattern]) {
    self.id = id
    self.words = words
  }
}

/// A maker of forms or portals, recognised by host.
public struct Vendor: Sendable, Hashable {
  /// The id that facts name: `visma`, `acos`.
  public var id: String
  /// Hosts and the start of the path, if that matters: `foresatt.visma.no`, `*.onacos.no`, `svarut.ks.no/edialog`.
  public var hosts: [String]
  /// The level of self-service that such an address means, 0 to 4; `nil` when the address is none at all
  /// (budgets, archives, job adverts).
  public var level: Int?
  /// How one logs in there, if it is known.
  public var login: String?
  /// The subject that the address is about, when it has only one.
  public var about: String?
  /// The kind of fact that lies there instead of on the site's own pages (`price` for a budget portal), if any.
  public var holds: FactKind?
  /// The feature that a link to such an address, or a script from there, brings to the site: `post-journal`, `chat`.
  public var offers: String?

  /// Makes a vendor.
  public init(
    id: String, hosts: [String], level: Int? = nil, login: String? = nil, about: String? = nil,
    holds: FactKind? = nil, offers: String? = nil
  ) {
    self.id = id
    self.hosts = hosts
    self.level = level
    self.login = login
    self.about = about
    self.holds = holds
    self.offers = offers
  }
}

public import Foundation

/// What a fact says.
public enum FactValue: Sendable, Hashable {
  /// Hours in OpenStreetMap's `opening_hours` syntax: `Mo-Fr 08:00-15:30; Dec 24 off`.
  /// Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
  case hours(String)
  /// A price.
  case price(Price)
  /// A processing time, or the time until an answer.
  case processingTime(ProcessingTime)
  /// A way to do it oneself.
  case selfService(SelfService)
  /// A document or portal beside the page.
  case document(DocumentReference)
  /// How the municipality is reached.
  case contact(Contact)
  /// How one complains.
  case complaint(ComplaintGuidance)
  /// The day by which one must have applied.
  case deadline(Deadline)
  /// Something that the site has.
  case offering(Offering)
  /// Something that is said.
  case statement(Statement)
  /// Of how many pages something is true.
  case share(Share)
}

/// An amount of money for one unit of a service.
public struct Price: Sendable, Hashable, Codable {
  /// What is paid, in whole and hundredth kroner; 0 when it is free.
  public var amount: Decimal
  /// ISO 4217; always `NOK` so far.
  public var currency: String
  /// What the amount is paid for: `month`, `hour`, `year`, `day`, `week`, `semester`, `m3`, `m2`, `meal`, `entry`, `time`.
  public var per: String?
  /// What the price is for, where a service has several: the words of the row (`hel plass`, `2-3 G`).
  public var item: String?
  /// The year that the page says the price is of.
  public var year: Int?
  /// The first day of its validity (ISO 8601) where the page tells one.
  public var validFrom: String?
  /// Whether it is the lowest (`from`) or highest (`upTo`) price rather than the exact one.
  public var bound: Bound?

  /// How an amount is to be read when it is not exact.
  public enum Bound: String, Sendable, Hashable, Codable { case from, upTo = "up-to" }

  /// Makes a price.
  public init(
    amount: Decimal, per: String? = nil, item: String? = nil, year: Int? = nil, validFrom: String? = nil,
    bound: Bound? = nil
  ) {
    self.amount = amount
    self.currency = "NOK"
    self.per = per
    self.item = item
    self.year = year
    self.validFrom = validFrom
    self.bound = bound
  }
}

/// How long the municipality takes.
public struct ProcessingTime: Sendable, Hashable, Codable {
  /// ISO 8601: `P12W`, `P14D`, `PT48H`, `P1M`. The longer end when a range is told.
  public var duration: String
  /// The shorter end of a range (`4–6 veker`), if one is told.
  public var shortest: String?
  /// What the figure is.
  public var qualifier: Qualifier
  /// Whether only working days count.
  public var workingDays: Bool?
  /// What it is the time for, where a service has several: the words beside it (`ferdigattest`).
  public var item: String?

  /// What a figure of time is.
  public enum Qualifier: String, Sendable, Hashable, Codable, CaseIterable {
    /// The longest it may take, by law or promise.
    case limit
    /// What it has taken on average.
    case average
    /// What it usually takes.
    case usual
  }

  /// Makes a processing time.
  public init(
    duration: String, shortest: String? = nil, qualifier: Qualifier, workingDays: Bool? = nil, item: String? = nil
  ) {
    self.duration = duration
    self.shortest = shortest
    self.qualifier = qualifier
    self.workingDays = workingDays
    self.item = item
  }
}

/// A way to do something oneself.
public struct SelfService: Sendable, Hashable, Codable {
  /// Where it begins. Kept as text, because a link may be broken or of another scheme.
  public var url: String
  /// 0 a form to print, 1 a web form, 2 a form with login, 3 an own page with status, 4 an external portal.
  public var level: Int
  /// How one logs in (`id-porten`, `altinn`), where the page or the address tells.
  public var login: String?
  /// Who made the solution, by `rules/vocabulary/vendors.yaml`.
  public var vendor: String?
  /// `true` when the form stands on the very page that tells of it, so that the address is the page's own.
  public var isOnPage: Bool?

  /// Makes a way.
  public init(url: String, level: Int, login: String? = nil, vendor: String? = nil, isOnPage: Bool? = nil) {
    self.url = url
    self.level = level
    self.login = login
    self.vendor = vendor
    self.isOnPage = isOnPage
  }
}

/// A file or an external portal in place of words on the page.
public struct DocumentReference: Sendable, Hashable, Codable {
  /// Where it lies.
  public var url: String
  /// `pdf`, `word`, `spreadsheet` or `portal`.
  public var format: String
  /// The kind of fact that it seems to hold.
  public var topic: FactKind

  /// Makes a reference.
  public init(url: String, format: String, topic: FactKind) {
    self.url = url
    self.format = format
    self.topic = topic
  }
}

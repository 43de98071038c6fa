internal import Web

/// Every address of the site that was found, with what is known of it. Addresses are numbered in the order in which
/// they were found.
struct AddressBook {
  struct Record {
    let url: WebURL
    var promise: Int
    /// The promise of the page that promised the most for it: the pages around it.
    var surroundings = 0
    /// Clicks from the start page over the links that were followed first; the final number comes from ``ClickCounter``.
    var depth: Int
    var state: State
    /// How many redirects led here one after the other.
    var redirects = 0
    /// How often it was asked for in vain, and what came of it last.
    var vainAttempts = 0
    var lastFailure: String?
    /// The earliest time for the next attempt.
    var notBefore: Duration = .zero
    /// The address whose page this one is, too: the target of a redirect, the first of equal pages.
    var alias: Int?
  }

  enum State: Equatable {
    /// Only links that are not to be followed lead to it.
    case mentioned
    /// It waits to be asked for, for the first time.
    case waiting
    /// It waits to be asked for again.
    case waitingAgain
    /// It has been decided on, and its result has not been taken in.
    case underWay
    case ended(Ending)

    var isOpen: Bool { self == .waiting || self == .waitingAgain || self == .underWay }
  }

  private(set) var records: [Record] = []
  private var numbers: [WebURL: Int] = [:]
  /// Addresses that are not decided yet.
  private(set) var openCount = 0
  /// Addresses that failed.
  private(set) var failedCount = 0

  /// The most addresses that are kept of one site. What is found beyond them is not looked at: no real site has so
  /// many, and memory has an end.
  static let limit = 200_000

  subscript(id: Int) -> Record {
    get { records[id] }
    set {
      openCount += (newValue.state.isOpen ? 1 : 0) - (records[id].state.isOpen ? 1 : 0)
      if case .ended(.failed) = newValue.state { failedCount += 1 }
      if case .ended(.failed) = records[id].state { failedCount -= 1 }
      records[id] = newValue
    }
  }

  func number(of url: WebURL) -> Int? { numbers[url] }

  /// Adds an address that is not known; `nil` when the book is full.
  mutating func add(_ url: WebURL, promise: Int, depth: Int) -> Int? {
    guard records.count < Self.limit else { return nil }
    let id = records.count
    numbers[url] = id
    records.append(Record(url: url, promise: promise, depth: depth, state: .mentioned))
    return id
  }

  /// Raises what is hoped of an address, in place: most links repeat what is known. Gives whether anything changed.
  mutating func raise(_ id: Int, promise: Int, surroundings: Int, depth: Int) -> Bool {
    guard
      promise > records[id].promise || surroundings > records[id].surroundings || depth < records[id].depth
    else { return false }
    records[id].promise = max(records[id].promise, promise)
    records[id].surroundings = max(records[id].surroundings, surroundings)
    records[id].depth = min(records[id].depth, depth)
    return true
  }

  /// The address at the end of a chain of aliases. Chains have no loops: a redirect that would close one is a failure.
  func resolved(_ id: Int) -> Int {
    var id = id
    while let next = records[id].alias { id = next }
    return id
  }

  /// Whether `target` is, over its aliases, `id`.
  func leads(from target: Int, to id: Int) -> Bool {
    var current: Int? = target
    while let step = current {
      if step == id { return true }
      current = records[step].alias
    }
    return false
  }

  /// How an address ended; `open` says how one that is still open does.
  func ending(of id: Int, open: (Record) -> Ending) -> Ending {
    let record = records[id]
    return switch record.state {
    case .ended(let ending): ending
    case .mentioned: .skipped(.nofollow)
    default: open(record)
    }
  }
}

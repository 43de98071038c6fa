internal import HeapModule
internal import Web

/// Taking in results, in the order of the decisions.
extension Frontier {
  /// The most links of one page that are looked at.
  static let linkLimit = 20_000

  /// Takes what came of a visit. Politeness learns from it at once; everything else waits for its turn.
  mutating func arrived(_ visit: Visit, _ arrival: Arrival, now: Duration) {
    if case .status(_, let retryAfter?) = arrival, retryAfter <= configuration.maximumDelay {
      lane(of: visit.url) { $0.rest(until: now + retryAfter) }
    }
    arrivals[visit.sequence] = arrival
    while let next = arrivals.removeValue(forKey: takenIn) {
      takeIn(next, sequence: takenIn, id: decided[takenIn], now: now)
      takenIn += 1
      // After each single result, however many have arrived: else the decisions would depend on how many that were.
      plan()
    }
  }

  private mutating func takeIn(_ arrival: Arrival, sequence: Int, id: Int, now: Duration) {
    let url = book[id].url
    switch arrival {
    case .notFetched: break
    case .failure(.cancelled): break
    case .failure: lane(of: url) { $0.note(answered: false) }
    default: lane(of: url) { $0.note(answered: true) }
    }
    switch arrival {
    case .page(let outlinks, let digest):
      if let first = firstWithDigest[digest] {
        book[id].alias = first
        end(id, .skipped(.duplicate))
      } else {
        firstWithDigest[digest] = id
        checked.append((sequence, id))
        end(id, .checked)
        links[id] = outlinks.prefix(Self.linkLimit).compactMap { discover($0, depth: book[id].depth + 1) }
      }
    case .notHTML: end(id, .skipped(.notHTML))
    case .redirect(let target): takeIn(redirect: target, of: id)
    case .badRedirect: end(id, .failed("bad-redirect"))
    case .status(let status, let retryAfter):
      // A server that wants to be left alone for longer than we wait is left alone.
      let mayPass = [429, 503].contains(status) && retryAfter ?? .zero <= configuration.maximumDelay
      fail(id, "http-\(status)", mayPass: mayPass, pause: retryAfter, now: now)
    case .failure(.cancelled): end(id, .skipped(stopReason ?? .interrupted))
    case .failure(let failure): fail(id, failure.reason, mayPass: failure.isPassing, pause: nil, now: now)
    case .notFetched(let ending):
      // What failed before and was not tried again has failed.
      end(id, book[id].lastFailure.map { .failed($0) } ?? ending)
    }
  }

  private mutating func takeIn(redirect target: WebURL, of id: Int) {
    let record = book[id]
    guard scope.contains(target) else { return end(id, .skipped(.offSiteRedirect)) }
    guard record.redirects < configuration.redirectLimit else { return end(id, .failed("too-many-redirects")) }
    if let known = book.number(of: target.withoutFragment), book.leads(from: known, to: id) {
      return end(id, .failed("redirect-loop"))
    }
    let isNew = book.number(of: target.withoutFragment) == nil
    let found = discover(Outlink(url: target, promise: record.promise), depth: record.depth)
    if let found, isNew { book[found].redirects = record.redirects + 1 }
    book[id].alias = found
    end(id, .skipped(.redirect))
  }

  private mutating func fail(_ id: Int, _ reason: String, mayPass: Bool, pause: Duration?, now: Duration) {
    let attempts = book[id].vainAttempts
    guard mayPass, attempts < configuration.retries, stopReason == nil else { return end(id, .failed(reason)) }
    book[id].vainAttempts = attempts + 1
    book[id].lastFailure = reason
    book[id].notBefore = now + max(pause ?? .zero, configuration.retryPause * (1 << min(attempts, 16)))
    book[id].state = .waitingAgain
    again.insert(Candidate(id: id, promise: book[id].promise, depth: book[id].depth))
  }

  private mutating func end(_ id: Int, _ ending: Ending) { book[id].state = .ended(ending) }

  /// Notes a link. Gives the number of the address when it belongs to the site.
  private mutating func discover(_ link: Outlink, depth: Int) -> Int? {
    let url = link.url.withoutFragment
    guard scope.contains(url) else { return nil }
    guard let id = book.number(of: url) ?? book.add(url, promise: link.promise, depth: depth) else { return nil }
    var record = book[id]
    let promise = max(record.promise, link.promise)
    let isBetter = promise > record.promise || depth < record.depth
    record.promise = promise
    record.depth = min(record.depth, depth)
    if record.state == .mentioned, !link.isNofollow {
      record.state = objection(to: url).map { .ended(.skipped($0)) } ?? .waiting
      if record.state == .waiting { insert(id, record) }
    } else if record.state == .waiting, isBetter {
      insert(id, record)
    }
    book[id] = record
    return id
  }

  private mutating func objection(to url: WebURL) -> SkipReason? {
    FileExtensions.isFile(url) ? .notHTML : traps.objection(to: url)
  }

  private mutating func insert(_ id: Int, _ record: AddressBook.Record) {
    fresh.insert(Candidate(id: id, promise: record.promise, depth: record.depth))
  }
}

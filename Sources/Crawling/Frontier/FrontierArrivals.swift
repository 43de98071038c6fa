internal import Fetching
internal import HeapModule
internal import Web

/// Taking in results, in the order of the decisions.
extension Frontier {
  /// The most links of one page that are looked at.
  static let linkLimit = 20_000

  /// Takes what came of a visit, which waits for its turn.
  ///
  /// - Parameter bytes: How many bytes its body took on the wire.
  mutating func arrived(_ visit: Visit, _ arrival: Arrival, bytes: Int = 0, now: Duration) {
    sign(now: now)
    bytesUnderWay[visit.sequence] = bytes
    arrivals[visit.sequence] = arrival
    while let next = arrivals.removeValue(forKey: takenIn) {
      bytesReceived += bytesUnderWay.removeValue(forKey: takenIn) ?? 0
      switch decided[takenIn].id {
      case let id?: takeIn(next, sequence: takenIn, id: id, now: now)
      case nil: takeIn(next, errand: decided[takenIn].errand)
      }
      takenIn += 1
      // After each single result, however many have arrived: else the decisions would depend on how many that were.
      plan()
    }
  }

  private mutating func takeIn(_ arrival: Arrival, sequence: Int, id: Int, now: Duration) {
    note(arrival, of: book[id].url.host)
    switch arrival {
    case .page(let page): takeIn(page, sequence: sequence, id: id, now: now)
    case .notHTML: end(id, .skipped(.notHTML))
    case .redirect(let target): takeIn(redirect: target, of: id, now: now)
    case .badRedirect: end(id, .failed("bad-redirect"))
    case .challenge: end(id, .failed("challenge"))
    case .status(let status, let retryAfter):
      // A server that wants to be left alone for longer than we wait is left alone.
      let mayPass = [429, 503].contains(status) && retryAfter ?? .zero <= configuration.maximumDelay
      if [404, 410].contains(status) {
        broken(id, "http-\(status)", now: now)
      } else {
        fail(id, "http-\(status)", mayPass: mayPass, pause: retryAfter, now: now)
      }
    case .failure(.cancelled): end(id, .skipped(stopReason ?? .interrupted))
    case .failure(let failure): fail(id, failure.reason, mayPass: failure.isPassing, pause: nil, now: now)
    case .notFetched(let ending):
      // What failed before and was not tried again has failed.
      end(id, book[id].lastFailure.map { .failed($0) } ?? ending)
    case .sitemap: break
    }
  }

  private mutating func note(_ arrival: Arrival, of host: String) {
    switch arrival {
    case .notFetched, .failure(.cancelled): break
    case .failure: failures.note(host, answered: false)
    default: failures.note(host, answered: true)
    }
  }

  private mutating func takeIn(_ page: PageArrival, sequence: Int, id: Int, now: Duration) {
    let url = book[id].url
    if softNotFound.matches(page), !checked.isEmpty { return broken(id, "soft-404", now: now) }
    if let first = firstWithDigest[page.digest] {
      book[id].alias = first
      return end(id, .skipped(.duplicate))
    }
    firstWithDigest[page.digest] = id
    if let likeness = page.likeness, let first = templates.note(url, likeness: likeness, id: id), first != id {
      book[id].alias = first
      return end(id, .skipped(.nearDuplicate))
    }
    // A second look may find a page when the budget is used up.
    guard checked.count < configuration.pageBudget else { return end(id, .skipped(.pageBudget)) }
    checked.append((sequence, id))
    end(id, .checked)
    if let anchors = page.anchors { links.note(anchors: anchors, of: id) }
    let outlinks = page.outlinks.prefix(Self.linkLimit)
    let surroundings = outlinks.isEmpty ? 0 : min(3, max(0, book.records[id].promise / 3))
    var targets: [UInt32] = []
    targets.reserveCapacity(outlinks.count)
    for link in outlinks {
      // A link of the page to itself may make it fewer clicks deep than it was.
      let target = discover(link, depth: book.records[id].depth + 1, surroundings: surroundings)
      if let target { targets.append(UInt32(target)) }
      links.note(link.url, target: target, on: id, scope: scope)
    }
    links.note(targets: targets, of: id)
  }

  private mutating func takeIn(redirect target: WebURL, of id: Int, now: Duration) {
    let record = book[id]
    if target.withoutFragment == softNotFound.redirect { return broken(id, "soft-404", now: now) }
    guard scope.contains(target) else { return end(id, .skipped(.offSiteRedirect)) }
    guard record.redirects < configuration.redirectLimit else { return end(id, .failed("too-many-redirects")) }
    if let known = book.number(of: target.withoutFragment), book.leads(from: known, to: id) {
      return end(id, .failed("redirect-loop"))
    }
    let isNew = book.number(of: target.withoutFragment) == nil
    let found = discover(
      Outlink(url: target, promise: record.promise), depth: record.depth, surroundings: record.surroundings,
      isRedirect: true)
    if let found, isNew { book[found].redirects = record.redirects + 1 }
    book[id].alias = found
    end(id, .skipped(.redirect))
  }

  /// Takes what was learned about the site as a whole.
  private mutating func takeIn(_ arrival: Arrival, errand: Visit.Errand) {
    switch (errand, arrival) {
    case (.probe, .page(let page)):
      // Where every address shows the front page, a page like it tells nothing.
      guard firstWithDigest[page.digest] == nil else { return }
      softNotFound.digest = page.digest
      softNotFound.likeness = page.likeness
    case (.probe, .redirect(let target)): softNotFound.redirect = target.withoutFragment
    case (.sitemaps, .sitemap(let entries)):
      for entry in entries.prefix(configuration.sitemapAddressLimit) {
        _ = discover(entry, depth: Self.sitemapDepth, surroundings: 0)
      }
    default: break
    }
  }

  /// Where the addresses of sitemaps stand in the queue, as nobody knows how many clicks away they are.
  static let sitemapDepth = 6

  private mutating func fail(_ id: Int, _ reason: String, mayPass: Bool, pause: Duration?, now: Duration) {
    let attempts = book[id].vainAttempts
    guard mayPass, attempts < configuration.retries, stopReason == nil else { return end(id, .failed(reason)) }
    book[id].vainAttempts = attempts + 1
    book[id].lastFailure = reason
    book[id].notBefore = now + max(pause ?? .zero, configuration.retryPause * (1 << min(attempts, 16)))
    book[id].state = .waitingAgain
    again.insert(Candidate(id: id, book[id]))
  }

  /// An address without a page is looked at again at the end before it is called broken.
  private mutating func broken(_ id: Int, _ reason: String, now: Duration) {
    guard book[id].lastFailure != reason, secondLooksTaken < configuration.secondLooks, stopReason == nil else {
      return end(id, .failed(reason))
    }
    secondLooksTaken += 1
    book[id].lastFailure = reason
    book[id].state = .waitingAgain
    secondLooks.insert(Candidate(id: id, book[id]))
  }

  private mutating func end(_ id: Int, _ ending: Ending) { book[id].state = .ended(ending) }

  /// Notes a link. Gives the number of the address when it belongs to the site.
  private mutating func discover(
    _ link: Outlink, depth: Int, surroundings: Int, isRedirect: Bool = false
  ) -> Int? {
    // Where a server sends us is followed to the letter; of a link, what only tracks visitors is left out.
    let url = isRedirect ? link.url.withoutFragment : link.url.canonical
    guard scope.contains(url) else { return nil }
    guard let id = book.number(of: url) ?? book.add(url, promise: link.promise, depth: depth) else { return nil }
    let isRaised = book.raise(id, promise: link.promise, surroundings: surroundings, depth: depth)
    switch book.records[id].state {
    case .mentioned, .ended(.skipped(.depth)):
      guard !link.isNofollow else { break }
      let objection = book.records[id].depth > configuration.depthLimit ? .depth : objection(to: url)
      book[id].state = objection.map { .ended(.skipped($0)) } ?? .waiting
      if objection == nil { fresh.insert(Candidate(id: id, book[id])) }
    case .waiting:
      if isRaised { fresh.insert(Candidate(id: id, book[id])) }
    default: break
    }
    return id
  }

  private mutating func objection(to url: WebURL) -> SkipReason? {
    FileExtensions.isFile(url) ? .notHTML : traps.objection(to: url)
  }
}

internal import Fetching
internal import Web

/// Looks at the links of a site that lead beyond its pages, as many at a time as the crawl looks ahead.
struct LinkTour: Sendable {
  let look: LinkLook
  let configuration: CrawlConfiguration
  /// What other crawls of this process have found out about other sites, which many sites link to.
  let findings: LinkFindings
  let memory: (any CrawlMemory)?

  /// - Parameter known: What has been found out already; it is among the verdicts.
  func verdicts(
    _ survey: LinkSurvey, known: [WebURL: LinkVerdict] = [:], stop: StopSignal
  ) async -> [WebURL: LinkVerdict] {
    let targets = selection(survey).filter { known[$0.url] == nil }
    return await withTaskGroup(of: (WebURL, LinkVerdict?).self) { group in
      var verdicts = known
      var next = targets.makeIterator()
      func begin(_ group: inout TaskGroup<(WebURL, LinkVerdict?)>) {
        guard !stop.isGiven, !Task.isCancelled, let (url, isForeign) = next.next() else { return }
        group.addTask { (url, await verdict(of: url, isForeign: isForeign)) }
      }
      for _ in 0..<configuration.lookAhead { begin(&group) }
      for await (url, verdict) in group {
        verdicts[url] = verdict
        begin(&group)
      }
      return verdicts
    }
  }

  /// The site's own files first; of other hosts so many each.
  private func selection(_ survey: LinkSurvey) -> [(url: WebURL, isForeign: Bool)] {
    guard configuration.links != .none else { return [] }
    var selected = survey.ownFiles.map { (url: $0, isForeign: false) }
    if configuration.links == .all {
      var perHost: [String: Int] = [:]
      for url in survey.foreign where perHost[url.host] ?? 0 < configuration.linksPerForeignHost {
        perHost[url.host, default: 0] += 1
        selected.append((url, true))
      }
    }
    return Array(selected.prefix(configuration.linkBudget))
  }

  private func verdict(of url: WebURL, isForeign: Bool) async -> LinkVerdict? {
    let key = "link \(url)"
    if let known = await memory?.note(key).flatMap(LinkVerdict.init(bytes:)) { return known }
    let verdict =
      isForeign ? await findings.verdict(of: url) { await look.verdict(of: url) } : await look.verdict(of: url)
    // What was given up is looked at the next time.
    if verdict == .unverifiable("cancelled") { return nil }
    await memory?.keep(verdict.bytes, for: key)
    return verdict
  }
}

/// What was found out about addresses that several sites link to. Each is looked at once.
public actor LinkFindings {
  private var looks: [WebURL: Task<LinkVerdict, Never>] = [:]

  /// Makes an empty collection.
  public init() {}

  func verdict(of url: WebURL, _ look: @escaping @Sendable () async -> LinkVerdict) async -> LinkVerdict {
    if let known = looks[url] {
      let verdict = await known.value
      if verdict != .unverifiable("cancelled") { return verdict }
    }
    let task = Task { await look() }
    looks[url] = task
    return await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
  }
}

extension LinkVerdict {
  /// In a form that can be kept: a letter, and the reason.
  var bytes: [UInt8] {
    switch self {
    case .ok: Array("o".utf8)
    case .broken(let reason): Array("b\(reason)".utf8)
    case .unverifiable(let reason): Array("u\(reason)".utf8)
    }
  }

  init?(bytes: [UInt8]) {
    let reason = String(decoding: bytes.dropFirst(), as: UTF8.self)
    switch bytes.first {
    case UInt8(ascii: "o"): self = .ok
    case UInt8(ascii: "b"): self = .broken(reason)
    case UInt8(ascii: "u"): self = .unverifiable(reason)
    default: return nil
    }
  }
}

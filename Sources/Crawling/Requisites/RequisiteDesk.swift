internal import Web

/// Fetches what pages need besides themselves, each file once for the site.
///
/// Files are asked for in the order of the visits: a page that names an unknown file waits until all earlier visits have
/// been taken in. So it is the same files that exceed the limits, however fast the answers are.
actor RequisiteDesk {
  private let fetch: RequisiteFetch
  private let limits: RequisiteLimits
  private let memory: (any CrawlMemory)?
  private let take: @Sendable (WebURL, Response?) -> [WebURL]

  /// Files that have been taken in, or that will not be had.
  private var known: Set<WebURL> = []
  /// How many files pages have named.
  private var named = 0
  private var bytes = 0
  /// How many visits have been taken in.
  private var takenIn = 0
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var isDismissed = false

  init(
    fetch: RequisiteFetch, limits: RequisiteLimits, memory: (any CrawlMemory)?,
    take: @escaping @Sendable (WebURL, Response?) -> [WebURL]
  ) {
    self.fetch = fetch
    self.limits = limits
    self.memory = memory
    self.take = take
  }

  /// Sees to it that files have been taken in, or will not be had.
  ///
  /// - Returns: Whether that is so; `false` when the crawl ends.
  func provide(_ addresses: [WebURL], for sequence: Int) async -> Bool {
    if addresses.allSatisfy(known.contains) { return true }
    await turn(of: sequence)
    for url in addresses where !known.contains(url) {
      guard !isDismissed, await load(url) else { return false }
    }
    return true
  }

  /// Notes how many visits have been taken in: the next one may name files.
  func advance(to count: Int) {
    takenIn = count
    for sequence in waiting.keys where sequence <= count { waiting.removeValue(forKey: sequence)?.resume() }
  }

  /// Sends away those who wait.
  func dismiss() {
    isDismissed = true
    for waiter in waiting.values { waiter.resume() }
    waiting = [:]
  }

  private func turn(of sequence: Int) async {
    guard sequence > takenIn, !isDismissed else { return }
    await withCheckedContinuation { waiting[sequence] = $0 }
  }

  // MARK: - Loading

  /// Loads a file that a page names, and those that it needs. `false` when the crawl ends.
  private func load(_ url: WebURL) async -> Bool {
    var files: [RequisiteFile] = []
    if named < limits.files, bytes < limits.bytes {
      var queue = [url]
      var position = 0
      while position < queue.count {
        let next = queue[position]
        position += 1
        guard !known.contains(next), !files.contains(where: { $0.url == next }) else { continue }
        guard files.count <= limits.filesBehind, bytes < limits.bytes else {
          files.append(RequisiteFile(url: next, response: nil))
          continue
        }
        guard let file = await fetch.file(at: next, byteLimit: limits.fileBytes), !isDismissed else { return false }
        bytes += file.response?.body.count ?? 0
        files.append(file)
        queue += take(next, file.response)
      }
      for file in files where file.response == nil { _ = take(file.url, nil) }
    } else {
      files = [RequisiteFile(url: url, response: nil)]
      _ = take(url, nil)
    }
    await memory?.keep(RequisiteFile.written(files), for: Self.key(named))
    settle(files)
    return true
  }

  private func settle(_ files: [RequisiteFile]) {
    named += 1
    known.formUnion(files.map(\.url))
  }

  /// Takes in what this crawl had loaded before it was interrupted.
  func restore() async {
    while let note = await memory?.note(Self.key(named)), let files = RequisiteFile.read(note) {
      for file in files {
        _ = take(file.url, file.response)
        bytes += file.response?.body.count ?? 0
      }
      settle(files)
    }
  }

  private static func key(_ number: Int) -> String { "requisites \(number)" }
}

/// A file as it came; without a response when it cannot be had.
struct RequisiteFile: Sendable {
  let url: WebURL
  let response: Response?

  static func written(_ files: [RequisiteFile]) -> [UInt8] {
    var writer = RecordWriter()
    writer.number(UInt64(files.count))
    for file in files {
      writer.text(file.url.description)
      writer.flag(file.response != nil)
      guard let response = file.response else { continue }
      writer.text(response.headers["Content-Type"] ?? "")
      writer.flag(response.isTruncated)
      writer.blob(response.body)
    }
    return writer.bytes
  }

  static func read(_ bytes: [UInt8]) -> [RequisiteFile]? {
    var reader = RecordReader(bytes)
    guard let count = reader.number(), count <= UInt64(reader.left) else { return nil }
    var files: [RequisiteFile] = []
    for _ in 0..<count {
      guard let url = reader.text().flatMap({ WebURL($0) }), let isThere = reader.flag() else { return nil }
      guard isThere else {
        files.append(RequisiteFile(url: url, response: nil))
        continue
      }
      guard let type = reader.text(), let isTruncated = reader.flag(), let body = reader.blob() else { return nil }
      let headers = HTTPHeaders(type.isEmpty ? [] : [("Content-Type", type)])
      files.append(
        RequisiteFile(
          url: url,
          response: Response(url: url, status: 200, headers: headers, body: body, isTruncated: isTruncated)))
    }
    return files
  }
}

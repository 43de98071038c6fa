internal import Crawling
internal import Fetching
internal import Web

/// Takes in sites as they come, finds out which share a server, and puts those of the shard into the queue.
struct SiteIntake: Sendable {
  let queue: SiteQueue
  let resolver: any HostResolver
  let shard: Shard?
  let board: ProgressBoard

  /// How many names are looked up at a time.
  private static let lookups = 16

  func run(_ targets: AsyncStream<SiteTarget>) async {
    await withTaskGroup(of: Void.self) { group in
      var index = 0
      for await target in targets {
        if index >= Self.lookups { await group.next() }
        group.addTask { [index] in await take(target, index) }
        index += 1
      }
    }
    await queue.close()
  }

  private func take(_ target: SiteTarget, _ index: Int) async {
    let address = target.address
    // Folders share nothing with anybody.
    let addresses =
      target.isFolder ? [] : await resolver.addresses(of: address.host, port: address.effectivePort)
    let group = HostingKey(host: target.isFolder ? "folder \(index)" : address.host, addresses: addresses)
    if let shard, !shard.contains(group) { return }
    board.add(site: index)
    await queue.add(SiteQueue.Job(index: index, target: target, group: group))
  }
}

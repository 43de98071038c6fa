/// Counts the fewest clicks from the start page to every page, over the links of the pages that were read. A redirect
/// and an equal page under another address cost nothing.
enum ClickCounter {
  /// - Parameters:
  ///   - links: For each page that was read, the addresses that it links to.
  ///   - resolved: The page that an address stands for in the end.
  /// - Returns: The clicks to each page that can be reached.
  static func clicks(from start: Int, links: [Int: [UInt32]], resolved: (Int) -> Int) -> [Int: Int] {
    var clicks = [start: 0]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let page = queue[next]
      next += 1
      let distance = (clicks[page] ?? 0) + 1
      for link in links[page] ?? [] {
        let target = resolved(Int(link))
        guard clicks[target] == nil else { continue }
        clicks[target] = distance
        queue.append(target)
      }
    }
    return clicks
  }
}

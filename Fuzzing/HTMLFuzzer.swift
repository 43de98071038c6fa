// libFuzzer's way into the page reader: `scripts/fuzz SECONDS HTML` builds and runs it.
//
// A run fails when the reader traps, when the two front ends disagree, or when the links of the arena do not hold together.

@testable import HTML

/// Reads one page that libFuzzer made up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let page = Array(UnsafeBufferPointer(start: start, count: count))
  let limits = ParseLimits(depth: 24, attributes: 8, nodes: 2_000, formattingElements: 6)
  let document = HTMLParser.parse(page, limits: limits, frontEnd: .libxml2)
  let other = HTMLParser.parse(page, limits: limits, frontEnd: .source)
  precondition(document.treeDump == other.treeDump, "the front ends disagree")
  precondition(isSound(document.arena), "the arena does not hold together")
  return 0
}

private func isSound(_ arena: Arena) -> Bool {
  var seen = Array(repeating: false, count: arena.nodes.count)
  var pending: [Int32] = [0] + arena.templateContents.values
  while let node = pending.popLast() {
    if seen[Int(node)] { return false }
    seen[Int(node)] = true
    var previous: Int32 = -1
    var child = arena.nodes[Int(node)].firstChild
    while child >= 0 {
      let record = arena.nodes[Int(child)]
      guard record.parent == node, record.previousSibling == previous else { return false }
      pending.append(child)
      previous = child
      child = record.nextSibling
    }
    guard arena.nodes[Int(node)].lastChild == previous else { return false }
  }
  return true
}

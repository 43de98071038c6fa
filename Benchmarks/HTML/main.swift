// Measures the page reader; `scripts/bench-html` builds it and says how to call it.

import CLibXML2
import Glibc

@testable import HTML

/// Seconds of CPU that this process has used.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory that this process has had, in MB.
func peakMemory() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1_024
}

/// Gives back memory that is free and lets the peak begin anew at what is in use, so that making a page does not hide what
/// reading it takes. (Linux: 5 in `clear_refs`)
func forgetPeak() {
  // `malloc_trim` is not in Swift's view of the C library.
  if let trim = dlsym(nil, "malloc_trim") {
    _ = unsafeBitCast(trim, to: (@convention(c) (Int) -> CInt).self)(0)
  }
  guard let file = fopen("/proc/self/clear_refs", "w") else { return }
  fputs("5", file)
  fclose(file)
}

func rounded(_ number: Double, _ digits: Int) -> String {
  let scale = pow(10, Double(digits))
  return "\((number * scale).rounded() / scale)"
}

func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&part, 1, part.count, file), count > 0 { bytes.append(contentsOf: part[..<count]) }
  return bytes
}

/// Lets libxml2 build its own tree, as a measure of what a page costs.
func buildOwnTree(_ page: [UInt8]) {
  page.withUnsafeBufferPointer { bytes in
    bytes.withMemoryRebound(to: CChar.self) { text in
      let options = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_RECOVER.rawValue
      xmlFreeDoc(htmlReadMemory(text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(options)))
    }
  }
}

/// Milliseconds a page for each way of reading: the best of 20 rounds in which they take turns, so that whatever else the
/// machine does meets them alike.
func milliseconds(_ pages: [[UInt8]], _ ways: [([UInt8]) -> Void]) -> [Double] {
  var best = ways.map { _ in Double.infinity }
  for _ in 0..<20 {
    for (index, read) in ways.enumerated() {
      let start = processorTime()
      for _ in 0..<3 { pages.forEach(read) }
      best[index] = min(best[index], processorTime() - start)
    }
  }
  return best.map { $0 / Double(3 * max(pages.count, 1)) * 1_000 }
}

func measureCost(of paths: [String]) {
  let pages = paths.map(contents).filter { !$0.isEmpty }
  let bytes = pages.reduce(0) { $0 + $1.count }
  print("\(pages.count) pages, \(bytes / max(pages.count, 1)) bytes on average")
  let times = milliseconds(
    pages,
    [
      buildOwnTree, { _ = HTMLParser.parse($0, frontEnd: .libxml2) }, { _ = HTMLParser.parse($0, frontEnd: .source) },
    ])
  for (name, time) in zip(["libxml2's own tree", "ours over libxml2", "ours over the source lexer"], times) {
    print("\(name): \(rounded(time, 3)) ms a page, \(rounded(time / times[0], 2)) of libxml2's own tree")
  }
}

func measureHostile(_ name: String) {
  guard let page = HostilePages.page(name) else { return print("no such page: \(name)") }
  forgetPeak()
  let before = peakMemory()
  let start = processorTime()
  let document = HTMLParser.parse(page)
  let time = processorTime() - start
  let memory = rounded(peakMemory() - before, 0)
  let cut = document.truncation.map { "cut (\($0.rawValue))" } ?? "whole"
  print("\(name): \(rounded(time, 3)) s, \(memory) MB more than before, \(cut)")
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "--names": HostilePages.names.forEach { print($0) }
case "--hostile": measureHostile(arguments.dropFirst().joined(separator: " "))
default: measureCost(of: Array(arguments))
}

/// Where each line of the source begins, to turn offsets into lines.
struct LineStarts: Sendable {
  private let starts: [Int32]

  init(source: UnsafeBufferPointer<UInt8>) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(source.count / 40)
    var lineEnd = source.position(of: 0x0A, from: 0)
    while lineEnd < source.count {
      starts.append(Int32(lineEnd + 1))
      lineEnd = source.position(of: 0x0A, from: lineEnd + 1)
    }
    self.starts = starts
  }

  /// The line, from 1, in which an offset lies. O(log lines).
  func line(at offset: Int32) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

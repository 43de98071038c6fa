/// An Aho–Corasick automaton over the letters that occur in a set of words.
struct WordAutomaton: Sendable {
  /// Bytes that no word has share class 0 and lead back to the root.
  private var classes = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  /// `state * classCount + class` → next state.
  private var transitions: [Int32] = []
  /// The words that end in each state, its own first and then those of its longest proper suffix: state *n* has those
  /// from `outputStarts[n]` to `outputStarts[n + 1]` in ``outputs``.
  private var outputStarts: [Int32] = []
  private var outputs: [Int32] = []

  init(_ words: [[UInt8]]) {
    for byte in words.joined() where classes[Int(byte)] == 0 {
      classes[Int(byte)] = UInt8(classCount)
      classCount += 1
    }
    // A state for each letter at most; what was reserved in vain is never touched.
    transitions.reserveCapacity((words.reduce(1) { $0 + $1.count }) * classCount)
    var outputs: [[Int32]] = []
    addState(&outputs)
    for (number, word) in words.enumerated() {
      var state = 0
      for byte in word {
        let slot = state * classCount + Int(classes[Int(byte)])
        if transitions[slot] < 0 { transitions[slot] = Int32(addState(&outputs)) }
        state = Int(transitions[slot])
      }
      outputs[state].append(Int32(number))
    }
    completeTransitions(&outputs)
    for words in outputs {
      outputStarts.append(Int32(self.outputs.count))
      self.outputs += words
    }
    outputStarts.append(Int32(self.outputs.count))
  }

  @discardableResult
  private mutating func addState(_ outputs: inout [[Int32]]) -> Int {
    transitions.append(contentsOf: repeatElement(-1, count: classCount))
    outputs.append([])
    return outputs.count - 1
  }

  /// Fills the gaps breadth first, so that every state has a next state for every letter.
  private mutating func completeTransitions(_ outputs: inout [[Int32]]) {
    var suffix = [Int](repeating: 0, count: outputs.count)
    var queue: [Int] = []
    for letter in 0..<classCount {
      let next = transitions[letter]
      if next > 0 { queue.append(Int(next)) } else { transitions[letter] = 0 }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      outputs[state] += outputs[suffix[state]]
      for letter in 0..<classCount {
        let slot = state * classCount + letter
        let fallback = transitions[suffix[state] * classCount + letter]
        if transitions[slot] < 0 {
          transitions[slot] = fallback
        } else {
          suffix[Int(transitions[slot])] = Int(fallback)
          queue.append(Int(transitions[slot]))
        }
      }
    }
  }

  /// Calls `found` with the number of each word and the place where it ends.
  func run(over bytes: UnsafeBufferPointer<UInt8>, found: (Int, Int) -> Void) {
    var state = 0
    for index in bytes.indices {
      state = Int(transitions[state * classCount + Int(classes[Int(bytes[index])])])
      let first = outputStarts[state]
      let end = outputStarts[state + 1]
      if first < end {
        for output in first..<end { found(Int(outputs[Int(output)]), index + 1) }
      }
    }
  }
}

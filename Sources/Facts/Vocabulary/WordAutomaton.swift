/// An Aho–Corasick automaton over the letters that occur in a set of words.
struct WordAutomaton: Sendable {
  /// Bytes that no word has share class 0 and lead back to the root.
  private var classes = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  /// `state * classCount + class` → next state.
  private var transitions: [Int32] = []
  /// For each state the words that end there, its own first and then those of its longest proper suffix.
  private var outputs: [[Int32]] = []

  init(_ words: [[UInt8]]) {
    for byte in words.joined() where classes[Int(byte)] == 0 {
      classes[Int(byte)] = UInt8(classCount)
      classCount += 1
    }
    addState()
    for (number, word) in words.enumerated() {
      var state = 0
      for byte in word {
        let slot = state * classCount + Int(classes[Int(byte)])
        if transitions[slot] < 0 { transitions[slot] = Int32(addState()) }
        state = Int(transitions[slot])
      }
      outputs[state].append(Int32(number))
    }
    completeTransitions()
  }

  @discardableResult
  private mutating func addState() -> Int {
    transitions.append(contentsOf: repeatElement(-1, count: classCount))
    outputs.append([])
    return outputs.count - 1
  }

  /// Fills the gaps breadth first, so that every state has a next state for every letter.
  private mutating func completeTransitions() {
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
  func run(over bytes: [UInt8], in range: Range<Int>, found: (Int, Int) -> Void) {
    var state = 0
    for index in range {
      state = Int(transitions[state * classCount + Int(classes[Int(bytes[index])])])
      if !outputs[state].isEmpty {
        for word in outputs[state] { found(Int(word), index + 1) }
      }
    }
  }
}

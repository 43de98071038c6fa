import Glibc

/// Seconds of CPU that this process has used.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Milliseconds of CPU: the median of some rounds.
func milliseconds(rounds: Int = 31, _ work: () -> Void) -> Double {
  var times: [Double] = []
  for _ in 0..<rounds {
    let start = processorTime()
    work()
    times.append((processorTime() - start) * 1_000)
  }
  return times.sorted()[rounds / 2]
}

func shown(_ number: Double) -> String { "\((number * 100).rounded() / 100) ms" }

import Glibc
import Storage

// StoreWriter PATH SITE COUNT: appends visits to a run of the site, going on where the run is, until it has COUNT. Writes
// the number of each on a line of its own when the store has it, and in the end "finished" or what failed.

/// Writes a line at once: what was written is seen, however the process ends.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let count = Int(arguments[3]) else {
  say("usage: StoreWriter PATH SITE COUNT")
  exit(2)
}
do throws(StoreFailure) {
  let run = try CheckStore(path: arguments[1]).begin(site: arguments[2], settings: "settings", rules: "rules")
  var sequence = 0
  while try run.visit(sequence) != nil { sequence += 1 }
  say("began")
  while sequence < count {
    try run.append(SampleVisit.visit(sequence))
    say("\(sequence)")
    sequence += 1
  }
  try run.finish()
  say("finished")
} catch {
  say("\(error)")
  exit(1)
}

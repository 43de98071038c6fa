import Glibc
import Results
import Storage

// StoreWriter PATH SITE COUNT: appends visits to a run of the site, going on where the run is, until it has COUNT.
// StoreWriter night PATH SITES NIGHT: goes on with a night of the store until it has a result of each site.
// Both write the number of each on a line of its own when the store has it, and in the end "finished" or what failed.

/// Writes a line at once: what was written is seen, however the process ends.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

func writeVisits(_ path: String, site: String, count: Int) throws(StoreFailure) {
  let run = try CheckStore(path: path).begin(site: site, settings: "settings", rules: "rules")
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
}

func writeNight(_ path: String, sites: Int, night: Int) throws(StoreFailure) {
  let store = try NightStore(path: path)
  let run = try store.begin(SampleNight.plan(sites: sites, night: night))
  say("began")
  for number in 0..<sites where run.open.contains(SampleNight.site(number).key) {
    try run.record(SampleNight.result(number, night: night), key: SampleNight.site(number).key)
    say("\(number)")
  }
  if !run.isDone { try run.finish(.complete, now: night * 86_400 + 60) }
  say("finished")
}

let arguments = CommandLine.arguments
guard arguments.count >= 4, let last = Int(arguments[arguments.count - 1]) else {
  say("usage: StoreWriter PATH SITE COUNT | StoreWriter night PATH SITES NIGHT")
  exit(2)
}
do throws(StoreFailure) {
  if arguments.count == 5, let sites = Int(arguments[3]) {
    try writeNight(arguments[2], sites: sites, night: last)
  } else {
    try writeVisits(arguments[1], site: arguments[2], count: last)
  }
} catch {
  say("\(error)")
  exit(1)
}

import Criteria
import Foundation
import Reports
import Results
import RuleSet
import Storage
import Website

// MonthBenchmark FOLDER [NIGHTS [FACTS]]: writes nights over all municipalities of the register in rules/ into a store in
// FOLDER, checks that what comes out is what went in, and says what it took.

struct Fault: Error { var what: String }

func require(_ holds: Bool, _ what: String) throws {
  if !holds { throw Fault(what: what) }
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure(work)
  return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
}

func say(_ what: String, _ value: Double, _ unit: String) {
  print("\(what): \((value * 100).rounded() / 100) \(unit)")
}

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  print("usage: MonthBenchmark FOLDER [NIGHTS [FACTS]]")
  exit(2)
}
let nights = arguments.count > 2 ? Int(arguments[2]) ?? 30 : 30
let facts = arguments.count > 3 ? Int(arguments[3]) ?? 300 : 300
let path = arguments[1] + "/month.sqlite"

let rules = try RuleSet.load(from: "rules")
let generator = MonthGenerator(rules: rules, factsPerSite: facts)
let entries = rules.register.entries
let store = try NightStore(path: path)
var judging = 0.0
var writing = 0.0
for night in 0..<nights {
  let run = try store.begin(
    NightPlan(
      day: MonthGenerator.day(night).description, ruleSet: rules.identity, program: "month", settings: "",
      sites: entries.map(generator.site), now: night * 86_400))
  for entry in entries {
    var result: SiteResult?
    judging += seconds { result = generator.result(entry, night: night) }
    guard let result else { continue }
    writing += try seconds { try run.record(result, key: entry.number) }
  }
  try run.finish(.complete, now: night * 86_400 + 3600)
}
say("judging a night", judging / Double(nights), "s")
say("writing a night", writing / Double(nights), "s")

let records = try store.nights()
try require(records.count == nights, "number of nights")
for record in records { try require(record.done == entries.count, "sites of \(record.id)") }
for (index, entry) in entries.enumerated() where index % 17 == 0 {
  let night = index % nights
  let id = NightID(day: MonthGenerator.day(night).description)
  try require(
    try store.result(of: entry.number, in: id) == generator.result(entry, night: night), "\(entry.name) in \(id)")
  let history = try store.history(of: entry.number)
  try require(history.count == nights, "history of \(entry.name)")
  try require(history[night].score == generator.result(entry, night: night).score, "score of \(entry.name)")
}
let (before, after) = (records[1].id, records[0].id)
var comparison = ResultComparison(before: before.description, after: after.description)
let comparing = try seconds {
  for entry in entries {
    let (old, new) = try store.differingResults(of: entry.number, before, after)
    if let old, let new { comparison.add(SiteComparison(old, new)) }
  }
  _ = try JSONReport.text(of: comparison)
}
try require(comparison.sites.count + comparison.unchanged == entries.count, "compared sites")
for site in comparison.sites.prefix(20) {
  guard let entry = entries.first(where: { $0.number == site.after.site.municipality?.number }) else { continue }
  let whole = SiteComparison(
    generator.result(entry, night: nights - 2), generator.result(entry, night: nights - 1))
  try require(site == whole, "comparison of \(entry.name)")
}
say("comparing the last two nights", comparing, "s")
let ranking = try seconds {
  let night = records[0]
  let earlier = try records[1...].prefix(5).map { ($0.id, try store.goodStandings(upTo: $0.id)) }
  let sources = Ranking.Sources(
    night: night, good: try store.goodStandings(upTo: night.id), latest: try store.standings(of: night.id),
    earlier: earlier)
  let places = Ranking(sources).entries.count
  try require(places > entries.count * 9 / 10, "ranked sites")
}
say("ranking with the places of five nights before", ranking, "s")
var bytes = 0
let exporting = try seconds {
  try store.forEachResult(in: after) { _, result in bytes += try JSONReport.line(of: result).utf8.count }
}
say("exporting a night of \(bytes / 1_000_000) MB", exporting, "s")
let www = arguments[1] + "/www"
let rendering = try seconds {
  let pages = try Website(of: store, rules: rules).write(records[0], to: www)
  // A page for each site and question in each language, and a few more.
  try require(pages > 3 * (entries.count * 9 / 10 + rules.criteria.count), "pages of the website")
}
var largest = 0
for case let file as String in FileManager.default.enumerator(atPath: www) ?? .init() where file.hasSuffix(".html") {
  largest = max(largest, try FileManager.default.attributesOfItem(atPath: "\(www)/\(file)")[.size] as? Int ?? 0)
}
try require(largest > 0 && largest <= Website.pageLimit, "a page of \(largest) bytes")
say("writing the website", rendering, "s")
say("its largest page", Double(largest) / 1000, "kB")
try store.close()
let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
say("store", Double(size) / 1e6, "MB")
let again = try NightStore(existing: path)
let pruning = try seconds { try again.prune(today: "2027-06-15", isCompact: true) }
try again.close()
let pruned = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
say("pruning and compacting", pruning, "s")
say("store when only the last night of the month has details", Double(pruned) / 1e6, "MB")
var usage = rusage()
getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
say("peak memory", Double(usage.ru_maxrss) / 1024, "MB")

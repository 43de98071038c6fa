import GRDB
import Results
import Storage
import Testing

@testable import StoreWriter

@Suite("Nights in damaged and older stores")
struct NightDamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func fill() throws {
    let store = try NightStore(path: folder.store)
    let run = try store.begin(SampleNight.plan(sites: 2, night: 0))
    for site in 0..<2 { try run.record(SampleNight.result(site, night: 0), key: SampleNight.site(site).key) }
    try run.finish(.complete, now: 60)
    try store.close()
  }

  private func change(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.store, configuration: configuration)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
  }

  @Test(
    "Damage is told where it is read, and never becomes another result",
    arguments: [
      "UPDATE part SET bytes = X'00'", "UPDATE part SET bytes = zeroblob(length(bytes))",
      "UPDATE part SET digest = digest + 1", "UPDATE result SET frame = facts", "UPDATE result SET facts = frame",
      "UPDATE answer SET outcome = 9999", "UPDATE watched SET about = X'7B7D'",
    ])
  func damage(sql: String) throws {
    try fill()
    try change(sql)
    let store = try NightStore(existing: folder.store)
    let night = NightID(day: SampleNight.day(0))
    do throws(StoreFailure) {
      // Other damage may leave the result whole: then it is the one that was written.
      let result = try store.result(of: SampleNight.site(1).key, in: night)
      #expect(result == SampleNight.result(1, night: 0))
      _ = try store.standings(of: night)
      Issue.record("not noticed: \(sql)")
    } catch {
      guard case .damaged = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("A store of the first version takes nights")
  func older() throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.write { db in try db.execute(sql: OlderStores.version1) }
    try queue.close()
    try fill()
    let store = try NightStore(existing: folder.store)
    #expect(try store.nights().count == 1)
    #expect(try store.checks.begin(site: "site", settings: "settings", rules: "rules").isResumed)
  }
}

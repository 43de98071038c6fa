import GRDB
import Storage
import Testing
import Web

@Suite("Stores of older versions")
struct OlderVersionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func make(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
  }

  /// The visit that the stores below have.
  private let visit = VisitRecord(
    sequence: 3, url: "https://bodø.no/", outcome: [1, 2],
    links: [
      LinkRecord(url: "https://bodø.no/å", promise: 70),
      LinkRecord(url: "x", promise: -1, isNofollow: true),
    ],
    validators: Validators(entityTag: "\"a\"", lastModified: nil), reading: [3])

  @Test("A store is read and gone on with", arguments: [OlderStores.version1])
  func opens(sql: String) throws {
    try make(sql)
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
    #expect(run.isResumed)
    #expect(try run.visit(3) == visit)
    #expect(try run.remembered(visit.url) == visit)
    #expect(try run.recorded("robots") == [9])
    try run.append(VisitRecord(sequence: 4, url: "x", outcome: []))
    try run.finish()
    let next = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
    #expect(try next.remembered("x")?.outcome == [])
  }

  @Test(
    "A store whose making was broken off is made",
    arguments: [
      "PRAGMA application_id = 0x6B736A6B",
      "PRAGMA application_id = 0x6B736A6B; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    ])
  func brokenOff(sql: String) throws {
    try make(sql)
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
    try run.append(visit)
    #expect(try run.visit(3) == visit)
  }
}

/// Stores as older versions of the program made them: a finished run and an unfinished one, each with the same visit and
/// the same note.
enum OlderStores {
  static let version1 = """
    PRAGMA application_id = 0x6B736A6B;
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    CREATE TABLE site (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE);
    CREATE TABLE address (
      site INTEGER NOT NULL REFERENCES site, number INTEGER NOT NULL, url BLOB NOT NULL, PRIMARY KEY (site, number)
    ) WITHOUT ROWID;
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT, site INTEGER NOT NULL REFERENCES site, settings BLOB NOT NULL,
      rules BLOB NOT NULL, isFinished INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX run_of_site ON run (site);
    CREATE TABLE note (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, key BLOB NOT NULL, bytes BLOB NOT NULL, UNIQUE (run, key));
    CREATE TABLE visit (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, sequence INTEGER NOT NULL, page INTEGER NOT NULL,
      record BLOB NOT NULL, UNIQUE (run, sequence));
    CREATE INDEX visit_of_page ON visit (run, page);
    INSERT INTO grdb_migrations VALUES ('1');
    INSERT INTO site VALUES (1, X'73697465');
    INSERT INTO address VALUES (1, 0, X'68747470733A2F2F626F64C3B82E6E6F2F');
    INSERT INTO address VALUES (1, 1, X'68747470733A2F2F626F64C3B82E6E6F2FC3A5');
    INSERT INTO address VALUES (1, 2, X'78');
    INSERT INTO run VALUES (1, 1, X'73657474696E6773', X'72756C6573', 1);
    INSERT INTO run VALUES (2, 1, X'73657474696E6773', X'72756C6573', 0);
    INSERT INTO note VALUES (1, X'726F626F7473', X'B7E830761AE9546206726F626F74730109');
    INSERT INTO note VALUES (2, X'726F626F7473', X'CF3E55585A3EB27806726F626F74730109');
    INSERT INTO visit VALUES (
      1, 3, 0, X'BF6C56E590EF315D0002010202048C01050101032261220001010393E9F1CCE7D2FA8CB901');
    INSERT INTO visit VALUES (
      2, 3, 0, X'69E1F256E25440A90002010202048C01050101032261220001010393E9F1CCE7D2FA8CB901');
    """
}

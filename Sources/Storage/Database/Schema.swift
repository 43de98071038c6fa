internal import GRDB

/// The tables, and how a store of an older version comes to have them.
///
/// Texts by which something is found (addresses, keys, settings) are kept as bytes. SQLite's texts end at a NUL, and what
/// a site says may have one.
enum Schema {
  /// Marks a database as a store of this program (`PRAGMA application_id`): "ksjk".
  static let applicationID = 0x6B73_6A6B

  /// All versions in order. A version that was released is not changed: what changes is a new one.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: version1)
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: nights)
    }
    return migrator
  }()

  private static let version1 = """
    CREATE TABLE site (
      id INTEGER PRIMARY KEY,      -- also the byte of the lock file that stands for the site
      name BLOB NOT NULL UNIQUE
    );
    CREATE TABLE address (
      site INTEGER NOT NULL REFERENCES site,
      number INTEGER NOT NULL,     -- counts the addresses of the site
      url BLOB NOT NULL,
      PRIMARY KEY (site, number)
    ) WITHOUT ROWID;
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      site INTEGER NOT NULL REFERENCES site,
      settings BLOB NOT NULL,
      rules BLOB NOT NULL,
      isFinished INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX run_of_site ON run (site);
    CREATE TABLE note (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      key BLOB NOT NULL,
      bytes BLOB NOT NULL,         -- sealed
      UNIQUE (run, key)
    );
    CREATE TABLE visit (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      sequence INTEGER NOT NULL,
      page INTEGER NOT NULL,       -- number of the address
      record BLOB NOT NULL,        -- sealed
      UNIQUE (run, sequence)
    );
    CREATE INDEX visit_of_page ON visit (run, page);
    """
}

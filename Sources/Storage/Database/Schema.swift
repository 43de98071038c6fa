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
    migrator.registerMigration("3") { db in
      try db.execute(sql: documents)
    }
    return migrator
  }()

  private static let version1 = """
    CREATE TABLE site (            -- the sites that were ever crawled
      id INTEGER PRIMARY KEY,      -- also the byte of the lock file that stands for the site
      name BLOB NOT NULL UNIQUE    -- its address
    );
    CREATE TABLE address (         -- the addresses of a site, each once
      site INTEGER NOT NULL REFERENCES site,
      number INTEGER NOT NULL,     -- counts the addresses of the site
      url BLOB NOT NULL,           -- in UTF-8
      PRIMARY KEY (site, number)
    ) WITHOUT ROWID;
    CREATE TABLE run (             -- a crawl: the one under way, and the last finished one
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      site INTEGER NOT NULL REFERENCES site,
      settings BLOB NOT NULL,      -- what decides which pages are read, as text
      rules BLOB NOT NULL,         -- hash of the rules
      isFinished INTEGER NOT NULL DEFAULT 0 -- 1 when it came to its end
    );
    CREATE INDEX run_of_site ON run (site);
    CREATE TABLE note (            -- what is remembered beside visits: robots.txt, sitemaps
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      key BLOB NOT NULL,           -- what it is
      bytes BLOB NOT NULL,         -- sealed
      UNIQUE (run, key)
    );
    CREATE TABLE visit (           -- a page that was asked for, and what came of it
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      sequence INTEGER NOT NULL,   -- counts the visits
      page INTEGER NOT NULL,       -- number of the address
      record BLOB NOT NULL,        -- sealed
      UNIQUE (run, sequence)
    );
    CREATE INDEX visit_of_page ON visit (run, page);
    """
}
